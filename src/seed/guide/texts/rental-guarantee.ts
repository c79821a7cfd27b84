import type { InFourLanguages } from '#kernel/language.ts'

export const rentalGuarantee: InFourLanguages = {
  fr: `
# La garantie locative
= Vous trouvez un logement, mais vous ne pouvez pas payer la garantie.
~ Nous pouvons aider pour la garantie de votre logement.
@what
Le propriétaire demande souvent une somme de départ : la garantie.
Nous pouvons l’avancer, ou la promettre par une lettre ou une banque.
~ Le propriétaire demande une garantie.
~ Nous pouvons l’avancer pour vous.
@whom
Vous avez trop peu d’argent, et le loyer va avec ce que vous gagnez.
~ Vous avez trop peu d’argent.
~ Le loyer n’est pas trop cher pour vous.
@bring
Le bail, ou le projet de bail
Vos revenus
Votre carte d’identité
~ Le bail
~ Les papiers de vos revenus
~ Votre carte d’identité
`,
  nl: `
# De huurwaarborg
= U vindt een woning, maar u kunt de waarborg niet betalen.
~ We kunnen helpen met de waarborg van uw woning.
@what
De eigenaar vraagt vaak een bedrag bij de start: de waarborg.
We kunnen die voorschieten, of beloven met een brief of een bank.
~ De eigenaar vraagt een waarborg.
~ We kunnen die voor u voorschieten.
@whom
U hebt te weinig geld, en de huur past bij wat u verdient.
~ U hebt te weinig geld.
~ De huur is niet te duur voor u.
@bring
Het huurcontract, of het ontwerp ervan
Uw inkomen
Uw identiteitskaart
~ Het huurcontract
~ De papieren van uw inkomen
~ Uw identiteitskaart
`,
  de: `
# Die Mietgarantie
= Sie finden eine Wohnung, können aber die Garantie nicht zahlen.
~ Wir können bei der Mietgarantie helfen.
@what
Der Vermieter verlangt am Anfang oft einen Betrag: die Garantie.
Wir können ihn vorstrecken oder mit Brief oder Bank zusagen.
~ Der Vermieter verlangt eine Garantie.
~ Wir können sie für Sie vorstrecken.
@whom
Sie haben zu wenig Geld, und die Miete passt zu Ihrem Einkommen.
~ Sie haben zu wenig Geld.
~ Die Miete ist nicht zu teuer für Sie.
@bring
Der Mietvertrag oder sein Entwurf
Ihr Einkommen
Ihr Personalausweis
~ Der Mietvertrag
~ Die Papiere über Ihr Einkommen
~ Ihr Personalausweis
`,
  en: `
# The rental deposit
= You find a home, but you cannot pay the deposit.
~ We can help with the deposit for your home.
@what
The owner often asks for a sum at the start: the deposit.
We can advance it, or promise it by a letter or a bank.
~ The owner asks for a deposit.
~ We can advance it for you.
@whom
You have too little money, and the rent fits what you earn.
~ You have too little money.
~ The rent is not too high for you.
@bring
The lease, or its draft
Your income
Your identity card
~ The lease
~ The papers of your income
~ Your identity card
`,
}

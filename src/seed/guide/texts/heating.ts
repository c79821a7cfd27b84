import type { InFourLanguages } from '#kernel/language.ts'

export const heating: InFourLanguages = {
  fr: `
# L’aide pour le chauffage
= Une aide pour payer le mazout ou le gaz en vrac.
~ Une aide pour payer votre mazout.
@what
C’est l’allocation de chauffage. Elle paie une part de votre facture.
~ Nous payons une part de votre facture.
@whom
Vous avez peu de revenus, ou l’intervention majorée de la mutuelle.
Vous avez trop de dettes ? Demandez aussi.
~ Vous avez peu de revenus.
~ Ou vous avez trop de dettes.
@bring
La facture du mazout ou du gaz
Votre carte d’identité
Une preuve de ce que vous gagnez
Dans un immeuble : un papier de celui qui le gère
~ La facture
~ Votre carte d’identité
~ Les papiers de vos revenus
@time
Demandez dans les 60 jours après la livraison.
Nous décidons dans les 30 jours après votre demande.
~ Demandez dans les 60 jours après la livraison.
~ Vous avez une réponse dans les 30 jours.
`,
  nl: `
# Hulp voor de verwarming
= Hulp om stookolie of gas in bulk te betalen.
~ Hulp om uw stookolie te betalen.
@what
Dit is de verwarmingstoelage. Ze betaalt een deel van uw factuur.
~ We betalen een deel van uw factuur.
@whom
U hebt weinig inkomen, of de verhoogde tegemoetkoming van het ziekenfonds.
Hebt u te veel schulden? Vraag het ook.
~ U hebt weinig inkomen.
~ Of u hebt te veel schulden.
@bring
De factuur van de stookolie of het gas
Uw identiteitskaart
Een bewijs van wat u verdient
In een flatgebouw: een papier van wie het beheert
~ De factuur
~ Uw identiteitskaart
~ De papieren van uw inkomen
@time
Vraag het binnen 60 dagen na de levering.
Wij beslissen binnen 30 dagen na uw aanvraag.
~ Vraag het binnen 60 dagen na de levering.
~ U hebt een antwoord binnen 30 dagen.
`,
  de: `
# Hilfe für die Heizung
= Eine Hilfe, um Heizöl oder Flüssiggas zu zahlen.
~ Eine Hilfe, um Ihr Heizöl zu zahlen.
@what
Das ist die Heizölzulage. Sie zahlt einen Teil Ihrer Rechnung.
~ Wir zahlen einen Teil Ihrer Rechnung.
@whom
Sie haben wenig Einkommen oder die erhöhte Beteiligung der Krankenkasse.
Haben Sie zu viele Schulden? Fragen Sie auch.
~ Sie haben wenig Einkommen.
~ Oder Sie haben zu viele Schulden.
@bring
Die Rechnung für Heizöl oder Gas
Ihr Personalausweis
Ein Nachweis Ihres Einkommens
In einem Wohnhaus: ein Papier der Verwaltung
~ Die Rechnung
~ Ihr Personalausweis
~ Die Papiere über Ihr Einkommen
@time
Fragen Sie innerhalb von 60 Tagen nach der Lieferung.
Wir entscheiden innerhalb von 30 Tagen nach Ihrem Antrag.
~ Fragen Sie innerhalb von 60 Tagen nach der Lieferung.
~ Sie haben eine Antwort innerhalb von 30 Tagen.
`,
  en: `
# Help with heating
= Help to pay for heating oil or bulk gas.
~ Help to pay for your heating oil.
@what
It is the heating allowance. It pays a part of your bill.
~ We pay a part of your bill.
@whom
You have little income, or the increased reimbursement of your health fund.
Do you have too many debts? Ask too.
~ You have little income.
~ Or you have too many debts.
@bring
The bill for oil or gas
Your identity card
Proof of what you earn
In a block of flats: a paper from its manager
~ The bill
~ Your identity card
~ The papers of your income
@time
Ask within 60 days after the delivery.
We decide within 30 days after your request.
~ Ask within 60 days after the delivery.
~ You have an answer within 30 days.
`,
}

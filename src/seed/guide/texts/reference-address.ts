import type { InFourLanguages } from '#kernel/language.ts'

export const referenceAddress: InFourLanguages = {
  fr: `
# L’adresse de référence
= Vous n’avez plus de logement ? Notre adresse peut devenir la vôtre.
~ Pas de logement ? Vous pouvez prendre notre adresse.
@what
Sans adresse, on perd des droits. Avec elle, votre courrier arrive.
Vous pouvez la prendre chez nous, ou chez quelqu’un.
~ Votre courrier arrive chez nous.
~ Vous gardez vos droits.
@whom
Vous n’avez pas de logement, et pas de quoi en payer un.
Vous demandez là où vous vivez en ce moment.
~ Vous n’avez pas de logement.
~ Vous ne pouvez pas en payer un.
@get
Une inscription à la commune, et votre courrier au guichet.
~ Vous êtes inscrit à la commune.
~ Vous venez chercher votre courrier.
@bring
Votre carte d’identité, si vous en avez une
~ Votre carte d’identité
`,
  nl: `
# Het referentieadres
= Hebt u geen woning meer? Ons adres kan het uwe worden.
~ Geen woning? U kunt ons adres nemen.
@what
Zonder adres verliest u rechten. Met een adres komt uw post aan.
U kunt het bij ons nemen, of bij iemand.
~ Uw post komt bij ons aan.
~ U houdt uw rechten.
@whom
U hebt geen woning en geen geld om er een te betalen.
U vraagt het waar u nu verblijft.
~ U hebt geen woning.
~ U kunt er geen betalen.
@get
Een inschrijving bij de gemeente, en uw post aan het loket.
~ U bent ingeschreven bij de gemeente.
~ U komt uw post halen.
@bring
Uw identiteitskaart, als u er een hebt
~ Uw identiteitskaart
`,
  de: `
# Die Referenzadresse
= Sie haben keine Wohnung mehr? Unsere Adresse kann Ihre werden.
~ Keine Wohnung? Sie können unsere Adresse nehmen.
@what
Ohne Adresse verliert man Rechte. Mit ihr kommt Ihre Post an.
Sie können sie bei uns nehmen oder bei jemandem.
~ Ihre Post kommt bei uns an.
~ Sie behalten Ihre Rechte.
@whom
Sie haben keine Wohnung und kein Geld dafür.
Sie fragen dort, wo Sie sich jetzt aufhalten.
~ Sie haben keine Wohnung.
~ Sie können keine zahlen.
@get
Eine Eintragung bei der Gemeinde und Ihre Post am Schalter.
~ Sie sind bei der Gemeinde eingetragen.
~ Sie holen Ihre Post ab.
@bring
Ihr Personalausweis, wenn Sie einen haben
~ Ihr Personalausweis
`,
  en: `
# The reference address
= You have no home any more? Our address can become yours.
~ No home? You can take our address.
@what
Without an address you lose rights. With one, your post arrives.
You can take it with us, or with someone.
~ Your post arrives with us.
~ You keep your rights.
@whom
You have no home, and no money to pay for one.
You ask in the place where you stay now.
~ You have no home.
~ You cannot pay for one.
@get
You are registered in the commune, and get your post at the counter.
~ You are registered in the commune.
~ You come and get your post.
@bring
Your identity card, if you have one
~ Your identity card
`,
}

import type { InFourLanguages } from '#kernel/language.ts'

export const installationGrant: InFourLanguages = {
  fr: `
# La prime d’installation
= Vous n’aviez pas de toit, et vous en trouvez un : une prime vous aide.
~ Vous trouvez un logement après la rue ? Une prime vous aide.
@what
Cette prime paie les premiers meubles et ce qu’il faut pour vivre.
Vous la recevez une fois dans votre vie.
~ La prime paie les premiers meubles.
~ Vous la recevez une seule fois.
@whom
Vous étiez sans abri, et vous avez peu de revenus.
~ Vous étiez sans abri.
~ Vous avez peu de revenus.
@bring
Le bail de votre nouveau logement
Vos revenus
Votre carte d’identité, si vous en avez une
~ Votre bail
~ Les papiers de vos revenus
`,
  nl: `
# De installatiepremie
= U had geen dak en u vindt er een: een premie helpt u.
~ Vindt u een woning na de straat? Een premie helpt u.
@what
Deze premie betaalt de eerste meubels en wat u nodig hebt.
U krijgt ze één keer in uw leven.
~ De premie betaalt de eerste meubels.
~ U krijgt ze maar één keer.
@whom
U was dakloos en u hebt weinig inkomen.
~ U was dakloos.
~ U hebt weinig inkomen.
@bring
Het huurcontract van uw nieuwe woning
Uw inkomen
Uw identiteitskaart, als u er een hebt
~ Uw huurcontract
~ De papieren van uw inkomen
`,
  de: `
# Die Einrichtungsprämie
= Sie hatten kein Dach und finden eines: eine Prämie hilft Ihnen.
~ Finden Sie eine Wohnung nach der Straße? Eine Prämie hilft.
@what
Diese Prämie zahlt die ersten Möbel und was man zum Leben braucht.
Sie bekommen sie einmal im Leben.
~ Die Prämie zahlt die ersten Möbel.
~ Sie bekommen sie nur einmal.
@whom
Sie waren obdachlos und haben wenig Einkommen.
~ Sie waren obdachlos.
~ Sie haben wenig Einkommen.
@bring
Der Mietvertrag Ihrer neuen Wohnung
Ihr Einkommen
Ihr Personalausweis, wenn Sie einen haben
~ Ihr Mietvertrag
~ Die Papiere über Ihr Einkommen
`,
  en: `
# The installation grant
= You had no roof and you find one: a grant helps you.
~ You find a home after the street? A grant helps you.
@what
This grant pays the first furniture and what you need to live.
You get it once in your life.
~ The grant pays the first furniture.
~ You get it only once.
@whom
You were homeless, and you have little income.
~ You were homeless.
~ You have little income.
@bring
The lease of your new home
Your income
Your identity card, if you have one
~ Your lease
~ The papers of your income
`,
}

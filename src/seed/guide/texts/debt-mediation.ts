import type { InFourLanguages } from '#kernel/language.ts'

export const debtMediation: InFourLanguages = {
  fr: `
# La médiation de dettes
= Trop de factures ? Quelqu’un parle avec vous et avec ceux que vous devez payer.
~ Trop de dettes ? Quelqu’un vous aide.
@what
Nous lisons vos lettres avec vous. Nous faisons un plan que vous pouvez tenir.
Rien ne se fait sans votre accord.
~ Nous lisons vos lettres avec vous.
~ Nous faisons un plan avec vous.
~ Vous dites oui ou non.
@whom
Pour toute personne qui ne sait plus payer ses dettes.
~ Pour toute personne qui a trop de dettes.
@bring
Toutes vos lettres, même fermées
Ce que vous gagnez et ce que vous payez
Une lettre d’huissier ? Montrez-la en premier
~ Toutes vos lettres
~ Les papiers de vos revenus
@time
Le premier rendez-vous vient vite. Le plan peut durer des mois.
~ Vous avez vite un rendez-vous.
~ Le plan peut durer des mois.
`,
  nl: `
# Schuldbemiddeling
= Te veel facturen? Iemand praat met u en met wie u moet betalen.
~ Te veel schulden? Iemand helpt u.
@what
We lezen uw brieven samen met u. We maken een plan dat u kunt volhouden.
Er gebeurt niets zonder uw akkoord.
~ We lezen uw brieven samen met u.
~ We maken samen een plan.
~ U zegt ja of nee.
@whom
Voor iedereen die zijn schulden niet meer kan betalen.
~ Voor iedereen met te veel schulden.
@bring
Al uw brieven, ook de gesloten
Wat u verdient en wat u betaalt
Een brief van een deurwaarder? Toon die eerst
~ Al uw brieven
~ De papieren van uw inkomen
@time
De eerste afspraak komt snel. Het plan kan maanden duren.
~ U hebt snel een afspraak.
~ Het plan kan maanden duren.
`,
  de: `
# Schuldenvermittlung
= Zu viele Rechnungen? Jemand spricht mit Ihnen und mit denen, die Geld wollen.
~ Zu viele Schulden? Jemand hilft Ihnen.
@what
Wir lesen Ihre Briefe mit Ihnen. Wir machen einen Plan, den Sie einhalten können.
Nichts geschieht ohne Ihr Ja.
~ Wir lesen Ihre Briefe mit Ihnen.
~ Wir machen mit Ihnen einen Plan.
~ Sie sagen ja oder nein.
@whom
Für jede Person, die ihre Schulden nicht mehr zahlen kann.
~ Für jede Person mit zu vielen Schulden.
@bring
Alle Ihre Briefe, auch die verschlossenen
Was Sie verdienen und was Sie zahlen
Ein Brief vom Gerichtsvollzieher? Zeigen Sie ihn zuerst
~ Alle Ihre Briefe
~ Die Papiere über Ihr Einkommen
@time
Der erste Termin kommt schnell. Der Plan kann Monate dauern.
~ Sie haben schnell einen Termin.
~ Der Plan kann Monate dauern.
`,
  en: `
# Help with debts
= Too many bills? Someone talks with you and with those you must pay.
~ Too many debts? Someone helps you.
@what
We read your letters with you. We make a plan that you can keep.
Nothing is done without your yes.
~ We read your letters with you.
~ We make a plan with you.
~ You say yes or no.
@whom
For anyone who can no longer pay their debts.
~ For anyone with too many debts.
@bring
All your letters, even closed ones
What you earn and what you pay
A letter from a bailiff? Show it first
~ All your letters
~ The papers of your income
@time
The first appointment comes soon. The plan may last for months.
~ You soon have an appointment.
~ The plan may last for months.
`,
}

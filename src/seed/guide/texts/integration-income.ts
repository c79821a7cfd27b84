import type { InFourLanguages } from '#kernel/language.ts'

export const integrationIncome: InFourLanguages = {
  fr: `
# Le revenu d’intégration
= Une somme chaque mois, quand vous n’avez pas assez pour vivre.
~ De l’argent chaque mois, si vous n’avez pas assez pour vivre.
@what
C’est un droit. Une loi de 2002 le donne.
La somme dépend de votre foyer et de ce que vous gagnez.
~ C’est un droit.
~ La somme dépend de votre foyer et de vos revenus.
@whom
Vous vivez en Belgique et vous avez 18 ans ou plus.
Vous êtes plus jeune ? C’est possible si vous êtes marié, enceinte ou parent.
Vous avez trop peu pour vivre, et vous êtes prêt à travailler.
La santé ou les études peuvent vous en dispenser.
~ Vous vivez en Belgique.
~ Vous avez 18 ans ou plus.
~ Vous êtes prêt à travailler, si vous le pouvez.
@get
Une somme par mois. La lettre montre le calcul, ligne par ligne.
~ Vous recevez une somme par mois.
~ La lettre montre le calcul.
@bring
Votre carte d’identité, ou un autre papier avec votre nom
Ce que vous gagnez : les papiers des trois derniers mois
Votre bail, ou une preuve du loyer
Les papiers de ceux qui vivent avec vous
~ Votre carte d’identité
~ Les papiers de vos revenus
~ Votre bail
@time
Nous décidons dans les 30 jours après votre demande.
Le premier paiement vient dans les 15 jours après la décision.
~ Vous avez une réponse dans les 30 jours.
~ L’argent vient dans les 15 jours après.
`,
  nl: `
# Het leefloon
= Een bedrag elke maand, als u niet genoeg hebt om te leven.
~ Geld elke maand, als u niet genoeg hebt om te leven.
@what
Het is een recht. Een wet van 2002 geeft het.
Het bedrag hangt af van uw gezin en van wat u verdient.
~ Het is een recht.
~ Het bedrag hangt af van uw gezin en uw inkomen.
@whom
U woont in België en u bent 18 jaar of ouder.
Bent u jonger? Het kan als u getrouwd, zwanger of ouder bent.
U hebt te weinig om te leven en u bent bereid om te werken.
Gezondheid of studies kunnen een reden zijn om niet te werken.
~ U woont in België.
~ U bent 18 jaar of ouder.
~ U bent bereid om te werken, als u dat kunt.
@get
Een bedrag per maand. De brief toont de berekening, lijn per lijn.
~ U krijgt een bedrag per maand.
~ De brief toont de berekening.
@bring
Uw identiteitskaart, of een ander papier met uw naam
Wat u verdient: de papieren van de laatste drie maanden
Uw huurcontract, of een bewijs van de huur
De papieren van wie bij u woont
~ Uw identiteitskaart
~ De papieren van uw inkomen
~ Uw huurcontract
@time
Wij beslissen binnen 30 dagen na uw aanvraag.
De eerste betaling komt binnen 15 dagen na de beslissing.
~ U hebt een antwoord binnen 30 dagen.
~ Het geld komt binnen 15 dagen daarna.
`,
  de: `
# Das Eingliederungseinkommen
= Ein Betrag jeden Monat, wenn Sie nicht genug zum Leben haben.
~ Geld jeden Monat, wenn Sie nicht genug zum Leben haben.
@what
Es ist ein Recht. Ein Gesetz von 2002 gibt es Ihnen.
Der Betrag hängt von Ihrem Haushalt und Ihrem Einkommen ab.
~ Es ist ein Recht.
~ Der Betrag hängt von Haushalt und Einkommen ab.
@whom
Sie leben in Belgien und sind 18 Jahre oder älter.
Sind Sie jünger? Es geht, wenn Sie verheiratet, schwanger oder Eltern sind.
Sie haben zu wenig zum Leben und sind bereit zu arbeiten.
Gesundheit oder Studium können ein Grund sein, nicht zu arbeiten.
~ Sie leben in Belgien.
~ Sie sind 18 Jahre oder älter.
~ Sie sind bereit zu arbeiten, wenn Sie können.
@get
Ein Betrag im Monat. Der Brief zeigt die Berechnung, Zeile für Zeile.
~ Sie bekommen einen Betrag im Monat.
~ Der Brief zeigt die Berechnung.
@bring
Ihr Personalausweis oder ein anderes Papier mit Ihrem Namen
Was Sie verdienen: die Papiere der letzten drei Monate
Ihr Mietvertrag oder ein Nachweis der Miete
Die Papiere der Personen, die bei Ihnen wohnen
~ Ihr Personalausweis
~ Die Papiere über Ihr Einkommen
~ Ihr Mietvertrag
@time
Wir entscheiden innerhalb von 30 Tagen nach Ihrem Antrag.
Die erste Zahlung kommt innerhalb von 15 Tagen nach der Entscheidung.
~ Sie haben eine Antwort innerhalb von 30 Tagen.
~ Das Geld kommt innerhalb von 15 Tagen danach.
`,
  en: `
# The integration income
= A sum each month, when you do not have enough to live on.
~ Money each month, if you do not have enough to live.
@what
It is a right. A law of 2002 gives it.
The sum depends on your household and on what you earn.
~ It is a right.
~ The sum depends on your household and your income.
@whom
You live in Belgium and you are 18 or older.
Are you younger? It is possible if you are married, pregnant or a parent.
You have too little to live on, and you are ready to work.
Health or studies can be a reason not to work.
~ You live in Belgium.
~ You are 18 or older.
~ You are ready to work, if you can.
@get
A sum each month. The letter shows the sum, line by line.
~ You get a sum each month.
~ The letter shows how we counted.
@bring
Your identity card, or another paper with your name
What you earn: the papers of the last three months
Your lease, or proof of the rent
The papers of those who live with you
~ Your identity card
~ The papers of your income
~ Your lease
@time
We decide within 30 days after your request.
The first payment comes within 15 days after the decision.
~ You have an answer within 30 days.
~ The money comes within 15 days after that.
`,
}

import type { InFourLanguages } from '#kernel/language.ts'

export const increasedReimbursement: InFourLanguages = {
  fr: `
# Payer moins chez le médecin
= Avec peu de revenus, la mutuelle rembourse plus : l’intervention majorée.
~ Vous avez peu d’argent ? La mutuelle rend plus.
@what
La mutuelle vous rend plus d’argent pour le médecin et les remèdes.
Ce droit en ouvre d’autres, pour le chauffage par exemple.
~ Le médecin coûte moins cher.
~ La mutuelle vous rend plus.
@whom
Vous avez le revenu d’intégration depuis trois mois ? C’est automatique.
Sinon, la mutuelle regarde vos revenus.
~ Vous avez le revenu d’intégration depuis trois mois.
~ Ou vous avez peu de revenus.
@how
Demandez à votre mutuelle. Nous pouvons appeler avec vous.
~ Demandez à votre mutuelle.
~ Nous pouvons appeler avec vous.
@bring
Une vignette de la mutuelle
Ce que gagnent ceux qui vivent avec vous
~ Une vignette de la mutuelle
~ Les papiers de vos revenus
@time
Le droit vaut jusqu’à la fin de l’année suivante.
~ Le droit dure jusqu’à la fin de l’année suivante.
@wrong
La mutuelle dit non ? Venez avec sa lettre.
~ La mutuelle dit non ? Venez avec sa lettre.
`,
  nl: `
# Minder betalen bij de dokter
= Met weinig inkomen betaalt het ziekenfonds meer terug: de verhoogde tegemoetkoming.
~ Hebt u weinig geld? Het ziekenfonds betaalt meer terug.
@what
Het ziekenfonds betaalt meer terug voor dokter en geneesmiddelen.
Dit recht opent andere rechten, bijvoorbeeld voor de verwarming.
~ De dokter kost minder.
~ Het ziekenfonds betaalt meer terug.
@whom
Hebt u al drie maanden leefloon? Dan gaat het vanzelf.
Anders kijkt het ziekenfonds naar uw inkomen.
~ U hebt al drie maanden leefloon.
~ Of u hebt weinig inkomen.
@how
Vraag het aan uw ziekenfonds. We kunnen samen met u bellen.
~ Vraag het aan uw ziekenfonds.
~ We kunnen samen met u bellen.
@bring
Een klevertje van het ziekenfonds
Wat de mensen verdienen die bij u wonen
~ Een klevertje van het ziekenfonds
~ De papieren van uw inkomen
@time
Het recht geldt tot het einde van het volgende jaar.
~ Het recht duurt tot het einde van volgend jaar.
@wrong
Zegt het ziekenfonds nee? Kom met de brief.
~ Zegt het ziekenfonds nee? Kom met de brief.
`,
  de: `
# Weniger beim Arzt zahlen
= Bei wenig Einkommen erstattet die Krankenkasse mehr: die erhöhte Beteiligung.
~ Sie haben wenig Geld? Die Krankenkasse zahlt mehr zurück.
@what
Die Krankenkasse zahlt mehr zurück für Arzt und Arznei.
Dieses Recht öffnet andere, zum Beispiel für die Heizung.
~ Der Arzt kostet weniger.
~ Die Krankenkasse zahlt mehr zurück.
@whom
Sie haben seit drei Monaten das Eingliederungseinkommen? Dann geht es von selbst.
Sonst schaut die Krankenkasse auf Ihr Einkommen.
~ Sie haben seit drei Monaten das Eingliederungseinkommen.
~ Oder Sie haben wenig Einkommen.
@how
Fragen Sie Ihre Krankenkasse. Wir können mit Ihnen anrufen.
~ Fragen Sie Ihre Krankenkasse.
~ Wir können mit Ihnen anrufen.
@bring
Ein Aufkleber der Krankenkasse
Was die Personen verdienen, die bei Ihnen wohnen
~ Ein Aufkleber der Krankenkasse
~ Die Papiere über Ihr Einkommen
@time
Das Recht gilt bis zum Ende des nächsten Jahres.
~ Das Recht gilt bis Ende des nächsten Jahres.
@wrong
Sagt die Krankenkasse nein? Kommen Sie mit ihrem Brief.
~ Sagt sie nein? Kommen Sie mit dem Brief.
`,
  en: `
# Pay less at the doctor’s
= With little income, the health fund pays back more: increased reimbursement.
~ You have little money? The health fund pays back more.
@what
The health fund pays back more for the doctor and for medicine.
This right opens others, for heating for example.
~ The doctor costs less.
~ The health fund pays back more.
@whom
You have had the integration income for three months? Then it is automatic.
If not, the health fund looks at your income.
~ You have had the integration income for three months.
~ Or you have little income.
@how
Ask your health fund. We can call with you.
~ Ask your health fund.
~ We can call with you.
@bring
A sticker of the health fund
What those who live with you earn
~ A sticker of the health fund
~ The papers of your income
@time
The right lasts until the end of the next year.
~ The right lasts until the end of next year.
@wrong
Does the health fund say no? Come with its letter.
~ Does it say no? Come with the letter.
`,
}

import type { InFourLanguages } from '#kernel/language.ts'

export const appeal: InFourLanguages = {
  fr: `
# Contester une décision
= Vous n’êtes pas d’accord ? Le tribunal du travail peut regarder. Vous avez 3 mois.
~ Pas d’accord ? Le tribunal du travail peut regarder.
@what
Le tribunal relit la décision. Il peut la changer.
En attendant, la décision s’applique.
~ Le tribunal relit la décision.
~ Il peut la changer.
@whom
Pour toute personne qui a reçu une décision, ou qui n’en reçoit pas.
~ Pour vous, si vous avez reçu une décision.
~ Ou si vous n’avez pas de réponse.
@how
Parlez-nous d’abord, si vous le voulez : une erreur se corrige vite.
La lettre donne le nom et l’adresse du tribunal.
~ Vous pouvez nous parler d’abord.
~ La lettre donne l’adresse du tribunal.
@bring
La lettre de décision
~ La lettre de décision
@time
Vous avez 3 mois après la lettre.
Pas de réponse ? Vous avez aussi 3 mois.
~ Vous avez 3 mois.
@wrong
La lettre ne dit pas comment contester ? Alors le délai ne court pas.
~ La lettre ne dit pas tout ? Dites-le-nous.
`,
  nl: `
# Een beslissing betwisten
= Bent u niet akkoord? De arbeidsrechtbank kan kijken. U hebt 3 maanden.
~ Niet akkoord? De arbeidsrechtbank kan kijken.
@what
De rechtbank leest de beslissing opnieuw. Ze kan die veranderen.
Intussen blijft de beslissing gelden.
~ De rechtbank leest de beslissing opnieuw.
~ Ze kan die veranderen.
@whom
Voor wie een beslissing kreeg, of er geen krijgt.
~ Voor u, als u een beslissing kreeg.
~ Of als u geen antwoord hebt.
@how
Praat eerst met ons, als u wilt: een fout is snel hersteld.
De brief geeft de naam en het adres van de rechtbank.
~ U kunt eerst met ons praten.
~ De brief geeft het adres van de rechtbank.
@bring
De brief met de beslissing
~ De brief met de beslissing
@time
U hebt 3 maanden na de brief.
Geen antwoord? Ook dan hebt u 3 maanden.
~ U hebt 3 maanden.
@wrong
Zegt de brief niet hoe u kunt betwisten? Dan loopt de termijn niet.
~ Zegt de brief niet alles? Zeg het ons.
`,
  de: `
# Eine Entscheidung anfechten
= Sie sind nicht einverstanden? Das Arbeitsgericht kann prüfen. Sie haben 3 Monate.
~ Nicht einverstanden? Das Arbeitsgericht kann prüfen.
@what
Das Gericht liest die Entscheidung neu. Es kann sie ändern.
Bis dahin gilt die Entscheidung.
~ Das Gericht liest die Entscheidung neu.
~ Es kann sie ändern.
@whom
Für jede Person, die eine Entscheidung bekam oder keine bekommt.
~ Für Sie, wenn Sie eine Entscheidung bekamen.
~ Oder wenn Sie keine Antwort haben.
@how
Sprechen Sie zuerst mit uns, wenn Sie wollen: ein Fehler ist schnell behoben.
Der Brief nennt Namen und Adresse des Gerichts.
~ Sie können zuerst mit uns sprechen.
~ Der Brief nennt die Adresse des Gerichts.
@bring
Der Brief mit der Entscheidung
~ Der Brief mit der Entscheidung
@time
Sie haben 3 Monate nach dem Brief.
Keine Antwort? Auch dann haben Sie 3 Monate.
~ Sie haben 3 Monate.
@wrong
Sagt der Brief nicht, wie man anfechten kann? Dann läuft die Frist nicht.
~ Sagt der Brief nicht alles? Sagen Sie es uns.
`,
  en: `
# Contest a decision
= You disagree? The labour court can look. You have 3 months.
~ You disagree? The labour court can look.
@what
The court reads the decision again. It can change it.
Meanwhile the decision applies.
~ The court reads the decision again.
~ It can change it.
@whom
For anyone who got a decision, or who gets none.
~ For you, if you got a decision.
~ Or if you have no answer.
@how
Talk to us first, if you wish: a mistake is soon put right.
The letter gives the name and address of the court.
~ You can talk to us first.
~ The letter gives the address of the court.
@bring
The letter with the decision
~ The letter with the decision
@time
You have 3 months after the letter.
No answer? Then too you have 3 months.
~ You have 3 months.
@wrong
The letter does not say how to contest? Then the time does not run.
~ The letter does not say it all? Tell us.
`,
}

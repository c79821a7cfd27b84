import type { InFourLanguages } from '#kernel/language.ts'

export const beHeard: InFourLanguages = {
  fr: `
# Être écouté avant la décision
= Avant de décider, le comité doit vous écouter si vous le demandez.
~ Vous pouvez parler au comité avant la décision.
@what
Une lettre vous dit que vous pouvez être entendu. Vous dites oui ou non.
Vous ne venez pas ? Personne ne peut vous punir pour cela.
~ Nous vous écrivons avant.
~ Vous pouvez dire oui ou non.
@get
Vous parlez à ceux qui décident. Ce que vous dites est écrit.
~ Vous parlez à ceux qui décident.
~ Quelqu’un écrit ce que vous dites.
@how
Dites-le à la personne qui suit votre demande, ou au guichet.
Vous pouvez venir avec quelqu’un, ou envoyer quelqu’un.
~ Dites-le-nous.
~ Vous pouvez venir avec quelqu’un.
@wrong
On ne vous a pas écouté ? Dites-le au tribunal.
~ On ne vous a pas écouté ? Dites-le au tribunal.
`,
  nl: `
# Gehoord worden vóór de beslissing
= Voor het beslist, moet het comité u horen als u dat vraagt.
~ U mag met het comité praten vóór de beslissing.
@what
Een brief zegt u dat u gehoord kunt worden. U zegt ja of nee.
Komt u niet? Niemand mag u daarvoor straffen.
~ We schrijven u vooraf.
~ U mag ja of nee zeggen.
@get
U praat met wie beslist. Wat u zegt, wordt opgeschreven.
~ U praat met wie beslist.
~ Iemand schrijft op wat u zegt.
@how
Zeg het aan wie uw aanvraag volgt, of aan het loket.
U mag met iemand komen, of iemand sturen.
~ Zeg het ons.
~ U mag met iemand komen.
@wrong
Heeft men u niet gehoord? Zeg het aan de rechtbank.
~ Niet gehoord? Zeg het aan de rechtbank.
`,
  de: `
# Gehört werden vor der Entscheidung
= Vor der Entscheidung muss der Ausschuss Sie anhören, wenn Sie es verlangen.
~ Sie können vor der Entscheidung mit dem Ausschuss sprechen.
@what
Ein Brief sagt Ihnen, dass Sie gehört werden können. Sie sagen ja oder nein.
Sie kommen nicht? Niemand darf Sie dafür bestrafen.
~ Wir schreiben Ihnen vorher.
~ Sie dürfen ja oder nein sagen.
@get
Sie sprechen mit denen, die entscheiden. Was Sie sagen, wird aufgeschrieben.
~ Sie sprechen mit denen, die entscheiden.
~ Jemand schreibt auf, was Sie sagen.
@how
Sagen Sie es der Person, die Ihren Antrag begleitet, oder am Schalter.
Sie können mit jemandem kommen oder jemanden schicken.
~ Sagen Sie es uns.
~ Sie können mit jemandem kommen.
@wrong
Hat man Sie nicht gehört? Sagen Sie es dem Gericht.
~ Nicht gehört? Sagen Sie es dem Gericht.
`,
  en: `
# Be heard before the decision
= Before it decides, the committee must hear you if you ask.
~ You can speak to the committee before the decision.
@what
A letter tells you that you can be heard. You say yes or no.
You do not come? Nobody may punish you for that.
~ We write to you first.
~ You can say yes or no.
@get
You speak to those who decide. What you say is written down.
~ You speak to those who decide.
~ Someone writes down what you say.
@how
Tell the person who looks after your request, or the counter.
You can come with someone, or send someone.
~ Tell us.
~ You can come with someone.
@wrong
Were you not heard? Tell the court.
~ Were you not heard? Tell the court.
`,
}

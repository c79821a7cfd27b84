import type { InFourLanguages } from '#kernel/language.ts'

export const urgentAid: InFourLanguages = {
  fr: `
# Une aide urgente
= Vous ne pouvez pas attendre ? Dites-le : nous regardons tout de suite.
~ C’est urgent ? Dites-le-nous tout de suite.
@what
Vous n’avez rien à manger, pas de toit, ou plus de chauffage.
Nous cherchons avec vous ce qui peut aider le jour même.
~ Vous n’avez rien à manger ?
~ Vous n’avez pas de toit ?
~ Nous vous aidons vite.
@whom
Pour toute personne qui est ici et qui ne peut pas attendre.
~ Pour toute personne qui ne peut pas attendre.
@how
Venez au guichet, ou appelez. Dites : « C’est urgent. »
Le guichet est fermé ? La page « Urgence » donne d’autres numéros.
~ Venez ou appelez.
~ Dites : « C’est urgent. »
@bring
Rien, si vous n’avez rien : venez d’abord
Un papier avec votre nom, si vous en avez un
~ Rien, si vous n’avez rien
~ Un papier avec votre nom
`,
  nl: `
# Dringende hulp
= Kunt u niet wachten? Zeg het: we kijken er meteen naar.
~ Is het dringend? Zeg het ons meteen.
@what
U hebt niets te eten, geen dak, of geen verwarming meer.
We zoeken samen met u wat dezelfde dag kan helpen.
~ Hebt u niets te eten?
~ Hebt u geen dak?
~ We helpen u snel.
@whom
Voor iedereen die hier is en niet kan wachten.
~ Voor iedereen die niet kan wachten.
@how
Kom naar het loket, of bel. Zeg: ‘Het is dringend.’
Is het loket dicht? De pagina ‘Noodgeval’ geeft andere nummers.
~ Kom langs of bel.
~ Zeg: ‘Het is dringend.’
@bring
Niets, als u niets hebt: kom eerst
Een papier met uw naam, als u er een hebt
~ Niets, als u niets hebt
~ Een papier met uw naam
`,
  de: `
# Dringende Hilfe
= Können Sie nicht warten? Sagen Sie es: wir schauen sofort.
~ Ist es dringend? Sagen Sie es uns sofort.
@what
Sie haben nichts zu essen, kein Dach oder keine Heizung mehr.
Wir suchen mit Ihnen, was am selben Tag helfen kann.
~ Haben Sie nichts zu essen?
~ Haben Sie kein Dach?
~ Wir helfen Ihnen schnell.
@whom
Für jede Person, die hier ist und nicht warten kann.
~ Für jede Person, die nicht warten kann.
@how
Kommen Sie zum Schalter oder rufen Sie an. Sagen Sie: „Es ist dringend.“
Ist der Schalter zu? Die Seite „Notfall“ nennt andere Nummern.
~ Kommen Sie oder rufen Sie an.
~ Sagen Sie: „Es ist dringend.“
@bring
Nichts, wenn Sie nichts haben: kommen Sie zuerst
Ein Papier mit Ihrem Namen, wenn Sie eines haben
~ Nichts, wenn Sie nichts haben
~ Ein Papier mit Ihrem Namen
`,
  en: `
# Urgent help
= You cannot wait? Say so: we look at it at once.
~ Is it urgent? Tell us at once.
@what
You have nothing to eat, no roof, or no heating.
We look with you for what can help on the same day.
~ You have nothing to eat?
~ You have no roof?
~ We help you fast.
@whom
For anyone who is here and cannot wait.
~ For anyone who cannot wait.
@how
Come to the counter, or call. Say: “It is urgent.”
Is the counter closed? The page “Emergency” gives other numbers.
~ Come or call.
~ Say: “It is urgent.”
@bring
Nothing, if you have nothing: come first
A paper with your name, if you have one
~ Nothing, if you have nothing
~ A paper with your name
`,
}

import type { InFourLanguages } from '#kernel/language.ts'

export const myData: InFourLanguages = {
  fr: `
# Mes données et mon dossier
= Vous pouvez lire votre dossier, en avoir une copie, et voir qui l’a ouvert.
~ Vous pouvez lire votre dossier.
@what
Nous notons chaque personne qui ouvre votre dossier, quand et pourquoi.
Quelque chose est faux ? Vous le dites, et nous le corrigeons avec vous.
~ Vous voyez qui a ouvert votre dossier.
~ C’est faux ? Nous corrigeons avec vous.
@get
Une copie de votre dossier, et la liste de ceux qui l’ont ouvert.
~ Vous recevez une copie.
@how
Demandez au guichet, par téléphone ou par lettre.
En ligne, il faut votre code et votre date de naissance.
~ Demandez-nous la copie.
~ Vous pouvez aussi regarder avec votre code.
@bring
Un papier avec votre nom, ou votre code
~ Un papier avec votre nom
@wrong
Vous pensez qu’une personne a regardé sans raison ? Dites-le : nous cherchons.
~ Vous avez un doute ? Dites-le.
`,
  nl: `
# Mijn gegevens en mijn dossier
= U mag uw dossier lezen, een kopie krijgen en zien wie het opende.
~ U mag uw dossier lezen.
@what
We noteren wie uw dossier opent, wanneer en waarom.
Klopt er iets niet? U zegt het, en we verbeteren het samen.
~ U ziet wie uw dossier opende.
~ Klopt het niet? We verbeteren het samen.
@get
Een kopie van uw dossier, en de lijst van wie het opende.
~ U krijgt een kopie.
@how
Vraag het aan het loket, per telefoon of per brief.
Online hebt u uw code en uw geboortedatum nodig.
~ Vraag ons de kopie.
~ U kunt ook kijken met uw code.
@bring
Een papier met uw naam, of uw code
~ Een papier met uw naam
@wrong
Denkt u dat iemand zonder reden keek? Zeg het: we zoeken het uit.
~ Twijfelt u? Zeg het.
`,
  de: `
# Meine Daten und meine Akte
= Sie dürfen Ihre Akte lesen, eine Kopie bekommen und sehen, wer sie öffnete.
~ Sie dürfen Ihre Akte lesen.
@what
Wir notieren, wer Ihre Akte öffnet, wann und warum.
Stimmt etwas nicht? Sie sagen es, und wir verbessern es mit Ihnen.
~ Sie sehen, wer Ihre Akte öffnete.
~ Stimmt es nicht? Wir verbessern es zusammen.
@get
Eine Kopie Ihrer Akte und die Liste derer, die sie öffneten.
~ Sie bekommen eine Kopie.
@how
Fragen Sie am Schalter, am Telefon oder im Brief.
Online brauchen Sie Ihren Code und Ihr Geburtsdatum.
~ Fragen Sie uns nach der Kopie.
~ Sie können auch mit Ihrem Code schauen.
@bring
Ein Papier mit Ihrem Namen oder Ihr Code
~ Ein Papier mit Ihrem Namen
@wrong
Meinen Sie, dass jemand ohne Grund schaute? Sagen Sie es: wir suchen.
~ Haben Sie einen Zweifel? Sagen Sie es.
`,
  en: `
# My data and my file
= You may read your file, get a copy, and see who opened it.
~ You may read your file.
@what
We note who opens your file, when and why.
Is something wrong? You say so, and we correct it with you.
~ You see who opened your file.
~ Is it wrong? We correct it with you.
@get
A copy of your file, and the list of those who opened it.
~ You get a copy.
@how
Ask at the counter, by phone or by letter.
Online you need your code and your date of birth.
~ Ask us for the copy.
~ You can also look with your code.
@bring
A paper with your name, or your code
~ A paper with your name
@wrong
You think someone looked without a reason? Say so: we find out.
~ You have a doubt? Say so.
`,
}

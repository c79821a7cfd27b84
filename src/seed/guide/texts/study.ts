import type { InFourLanguages } from '#kernel/language.ts'

export const study: InFourLanguages = {
  fr: `
# Étudier avec une aide
= Vous étudiez et vous n’avez pas assez pour vivre ? Demandez.
~ Vous étudiez et vous avez peu d’argent ? Demandez.
@what
Les études peuvent être votre projet. Nous l’écrivons avec vous.
Un petit travail ? Une part de ce que vous gagnez ne compte pas.
~ Les études sont votre projet.
~ Nous l’écrivons avec vous.
@whom
Vous avez moins de 25 ans au départ, et vous étudiez à plein temps.
Vous restez dans le même CPAS durant toutes vos études.
~ Vous étudiez à plein temps.
~ Vous avez moins de 25 ans au départ.
@bring
Votre inscription à l’école
Votre carte d’identité
Une bourse ? Le papier de la bourse
Ce que gagnent vos parents, si vous vivez avec eux
~ Votre inscription à l’école
~ Votre carte d’identité
~ Le papier de la bourse
`,
  nl: `
# Studeren met hulp
= Studeert u en hebt u niet genoeg om te leven? Vraag het.
~ Studeert u en hebt u weinig geld? Vraag het.
@what
De studies kunnen uw project zijn. We schrijven het samen met u.
Een kleine job? Een deel van wat u verdient telt niet mee.
~ De studies zijn uw project.
~ We schrijven het samen met u.
@whom
U bent jonger dan 25 bij de start en u studeert voltijds.
U blijft bij hetzelfde OCMW tijdens al uw studies.
~ U studeert voltijds.
~ U bent jonger dan 25 bij de start.
@bring
Uw inschrijving op school
Uw identiteitskaart
Een beurs? Het papier van de beurs
Wat uw ouders verdienen, als u bij hen woont
~ Uw inschrijving op school
~ Uw identiteitskaart
~ Het papier van de beurs
`,
  de: `
# Studieren mit Hilfe
= Sie studieren und haben nicht genug zum Leben? Fragen Sie.
~ Sie studieren und haben wenig Geld? Fragen Sie.
@what
Das Studium kann Ihr Projekt sein. Wir schreiben es mit Ihnen.
Ein kleiner Job? Ein Teil von dem, was Sie verdienen, zählt nicht.
~ Das Studium ist Ihr Projekt.
~ Wir schreiben es mit Ihnen.
@whom
Sie sind am Anfang jünger als 25 und studieren in Vollzeit.
Sie bleiben während des ganzen Studiums beim selben ÖSHZ.
~ Sie studieren in Vollzeit.
~ Sie sind am Anfang jünger als 25.
@bring
Ihre Einschreibung an der Schule
Ihr Personalausweis
Ein Stipendium? Das Papier dazu
Was Ihre Eltern verdienen, wenn Sie bei ihnen wohnen
~ Ihre Einschreibung an der Schule
~ Ihr Personalausweis
~ Das Papier über das Stipendium
`,
  en: `
# Studying with help
= You study and do not have enough to live on? Ask.
~ You study and have little money? Ask.
@what
Your studies can be your project. We write it with you.
A small job? A part of what you earn does not count.
~ Your studies are your project.
~ We write it with you.
@whom
You are under 25 at the start, and you study full time.
You stay with the same centre during all your studies.
~ You study full time.
~ You are under 25 at the start.
@bring
Your registration at school
Your identity card
A grant? The paper of the grant
What your parents earn, if you live with them
~ Your registration at school
~ Your identity card
~ The paper of the grant
`,
}

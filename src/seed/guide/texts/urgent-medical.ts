import type { InFourLanguages } from '#kernel/language.ts'

export const urgentMedical: InFourLanguages = {
  fr: `
# Un médecin sans papiers
= Vous n’avez pas de titre de séjour et vous êtes malade ? Nous pouvons payer les soins.
~ Vous êtes malade et sans papiers ? Nous pouvons payer.
@what
Cela s’appelle l’aide médicale urgente.
Elle sert aussi pour éviter de tomber malade. Le médecin écrit que le soin est utile.
~ Nous pouvons payer les soins.
~ Un médecin écrit que c’est utile.
@whom
Vous vivez ici sans titre de séjour, et vous ne pouvez pas payer.
~ Vous vivez ici sans titre de séjour.
~ Vous ne pouvez pas payer.
@get
Un papier, ou une carte, pour le médecin, la pharmacie ou l’hôpital.
~ Vous recevez un papier pour le médecin.
@bring
Le mot du médecin
Un papier qui dit où vous vivez, si vous en avez un
~ Le mot du médecin
`,
  nl: `
# Een dokter zonder papieren
= Hebt u geen verblijfstitel en bent u ziek? We kunnen de zorg betalen.
~ Bent u ziek en zonder papieren? We kunnen betalen.
@what
Dit heet dringende medische hulp.
Ze dient ook om niet ziek te worden. De dokter schrijft dat de zorg nuttig is.
~ We kunnen de zorg betalen.
~ Een dokter schrijft dat het nuttig is.
@whom
U woont hier zonder verblijfstitel en u kunt niet betalen.
~ U woont hier zonder verblijfstitel.
~ U kunt niet betalen.
@get
Een papier of een kaart voor de dokter, de apotheek of het ziekenhuis.
~ U krijgt een papier voor de dokter.
@bring
De brief van de dokter
Een papier dat zegt waar u woont, als u er een hebt
~ De brief van de dokter
`,
  de: `
# Ein Arzt ohne Papiere
= Sie haben keinen Aufenthaltstitel und sind krank? Wir können die Pflege zahlen.
~ Sind Sie krank und ohne Papiere? Wir können zahlen.
@what
Das heißt dringende medizinische Hilfe.
Sie dient auch dazu, nicht krank zu werden. Der Arzt schreibt, dass es nützlich ist.
~ Wir können die Pflege zahlen.
~ Ein Arzt schreibt, dass es nützlich ist.
@whom
Sie leben hier ohne Aufenthaltstitel und können nicht zahlen.
~ Sie leben hier ohne Aufenthaltstitel.
~ Sie können nicht zahlen.
@get
Ein Papier oder eine Karte für Arzt, Apotheke oder Krankenhaus.
~ Sie bekommen ein Papier für den Arzt.
@bring
Der Brief des Arztes
Ein Papier, das sagt, wo Sie leben, wenn Sie eines haben
~ Der Brief des Arztes
`,
  en: `
# A doctor without papers
= You have no right to stay and you are ill? We can pay for care.
~ You are ill and without papers? We can pay.
@what
This is called urgent medical aid.
It is also for care that keeps you well. The doctor writes that it is useful.
~ We can pay for care.
~ A doctor writes that it is useful.
@whom
You live here without a right to stay, and you cannot pay.
~ You live here without a right to stay.
~ You cannot pay.
@get
A paper or a card for the doctor, the pharmacy or the hospital.
~ You get a paper for the doctor.
@bring
The note of the doctor
A paper that says where you live, if you have one
~ The note of the doctor
`,
}

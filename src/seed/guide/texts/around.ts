import type { InFourLanguages } from '#kernel/language.ts'

/** The counter of the demonstration centre: invented. */
export const counter: InFourLanguages = {
  fr: `
# Le guichet du CPAS
= Ici, une personne vous écoute. Vous pouvez venir sans rendez-vous.
~ Venez sans rendez-vous. Une personne vous écoute.
@what
Il y a une rampe, un ascenseur et une pièce calme pour parler.
Un bus s’arrête devant la porte (lieu inventé pour la démonstration).
~ Il y a une rampe et un ascenseur.
~ Vous pouvez parler dans une pièce calme.
`,
  nl: `
# Het loket van het OCMW
= Hier luistert iemand naar u. U kunt komen zonder afspraak.
~ Kom zonder afspraak. Iemand luistert naar u.
@what
Er is een helling, een lift en een rustige kamer om te praten.
Een bus stopt voor de deur (verzonnen plaats voor de demonstratie).
~ Er is een helling en een lift.
~ U kunt praten in een rustige kamer.
`,
  de: `
# Der Schalter des ÖSHZ
= Hier hört Ihnen jemand zu. Sie können ohne Termin kommen.
~ Kommen Sie ohne Termin. Jemand hört Ihnen zu.
@what
Es gibt eine Rampe, einen Aufzug und einen ruhigen Raum.
Ein Bus hält vor der Tür (erfundener Ort für die Vorführung).
~ Es gibt eine Rampe und einen Aufzug.
~ Sie können in einem ruhigen Raum sprechen.
`,
  en: `
# The counter of the centre
= Someone listens to you here. You can come without an appointment.
~ Come without an appointment. Someone listens to you.
@what
There is a ramp, a lift and a quiet room to talk.
A bus stops at the door (a place invented for the demonstration).
~ There is a ramp and a lift.
~ You can talk in a quiet room.
`,
}

/** An invented place with computers and somebody to help. */
export const computers: InFourLanguages = {
  fr: `
# L’espace numérique
= Un ordinateur, une imprimante et quelqu’un pour vous aider.
~ Un ordinateur et quelqu’un pour vous aider.
@what
Vous pouvez imprimer un papier, ou faire une démarche avec de l’aide.
C’est gratuit (lieu inventé pour la démonstration).
~ Vous pouvez imprimer un papier.
~ Quelqu’un vous aide. C’est gratuit.
`,
  nl: `
# De digitale ruimte
= Een computer, een printer en iemand om u te helpen.
~ Een computer en iemand om u te helpen.
@what
U kunt een papier afdrukken, of iets regelen met hulp.
Het is gratis (verzonnen plaats voor de demonstratie).
~ U kunt een papier afdrukken.
~ Iemand helpt u. Het is gratis.
`,
  de: `
# Der Computerraum
= Ein Computer, ein Drucker und jemand, der Ihnen hilft.
~ Ein Computer und jemand, der Ihnen hilft.
@what
Sie können ein Papier drucken oder etwas mit Hilfe erledigen.
Es ist kostenlos (erfundener Ort für die Vorführung).
~ Sie können ein Papier drucken.
~ Jemand hilft Ihnen. Es ist kostenlos.
`,
  en: `
# The computer room
= A computer, a printer and someone to help you.
~ A computer and someone to help you.
@what
You can print a paper, or do something online with help.
It is free (a place invented for the demonstration).
~ You can print a paper.
~ Someone helps you. It is free.
`,
}

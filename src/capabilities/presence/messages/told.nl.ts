import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './told.fr.ts'

export const nl: Sentences<typeof fr> = {
  subject: ({ date }) => `Uw afspraak van ${date}`,
  hello: ({ person, centre }) => `Dag ${person}, hier het ${centre}.`,
  kept: ({ date, time, pilot, name }) =>
    `Uw afspraak van ${date} om ${time} gaat door. ${pilot} is er niet: ${name} ontvangt u.`,
  place: ({ place }) => `De plaats blijft dezelfde: ${place}.`,
  knows: ({ name }) => `${name} kent uw aanvraag: u hoeft niets te herhalen.`,
  wait: ({ pilot }) =>
    `Wacht u liever op ${pilot}? Zeg het ons: wij veranderen de datum, en uw termijnen lopen door.`,
  reach: ({ name, phone }) => `Een vraag? ${name} antwoordt op ${phone}.`,
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './told.fr.ts'

export const en: Sentences<typeof fr> = {
  subject: ({ date }) => `Your appointment of ${date}`,
  hello: ({ person, centre }) => `Hello ${person}, this is the ${centre}.`,
  kept: ({ date, time, pilot, name }) =>
    `Your appointment on ${date} at ${time} still stands. ${pilot} is away: ${name} will see you.`,
  place: ({ place }) => `The place stays the same: ${place}.`,
  knows: ({ name }) => `${name} knows your request: you need not tell it again.`,
  wait: ({ pilot }) =>
    `Would you rather wait for ${pilot}? Tell us: we will change the day, and your delays go on.`,
  reach: ({ name, phone }) => `A question? ${name} answers on ${phone}.`,
}

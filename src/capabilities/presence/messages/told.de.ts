import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './told.fr.ts'

export const de: Sentences<typeof fr> = {
  subject: ({ date }) => `Ihr Termin vom ${date}`,
  hello: ({ person, centre }) => `Guten Tag ${person}, hier ist das ${centre}.`,
  kept: ({ date, time, pilot, name }) =>
    `Ihr Termin am ${date} um ${time} Uhr bleibt. ${pilot} ist nicht da: ${name} empfängt Sie.`,
  place: ({ place }) => `Der Ort bleibt derselbe: ${place}.`,
  knows: ({ name }) => `${name} kennt Ihren Antrag: Sie müssen nichts wiederholen.`,
  wait: ({ pilot }) =>
    `Möchten Sie lieber auf ${pilot} warten? Sagen Sie es uns: Wir ändern den Tag, und Ihre Fristen laufen weiter.`,
  reach: ({ name, phone }) => `Eine Frage? ${name} antwortet unter ${phone}.`,
}

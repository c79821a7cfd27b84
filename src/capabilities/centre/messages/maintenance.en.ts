import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './maintenance.fr.ts'

/** When the program is away on purpose, for everybody. */
export const en: Sentences<typeof fr> = {
  told: ({ day, from, until, phone }) =>
    `On ${day}, from ${from} to ${until}, this site will not answer: we look after it. Phone and counter stay open at the usual hours: ${phone}.`,
}

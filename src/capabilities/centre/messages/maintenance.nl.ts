import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './maintenance.fr.ts'

/** When the program is away on purpose, for everybody. */
export const nl: Sentences<typeof fr> = {
  told: ({ day, from, until, phone }) =>
    `Op ${day}, van ${from} tot ${until}, antwoordt deze site niet: we onderhouden hem. Telefoon en loket blijven open op de gewone uren: ${phone}.`,
}

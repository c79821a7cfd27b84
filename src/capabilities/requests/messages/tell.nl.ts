import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './tell.fr.ts'

export const nl: Sentences<typeof fr> = {
  offered: ({ to }) => `Aangeboden aan ${to}`,
  offeredText: ({ pilot, date }) =>
    `${pilot} blijft verantwoordelijk tot iemand aanvaardt. Antwoord verwacht tegen ${date}.`,
}

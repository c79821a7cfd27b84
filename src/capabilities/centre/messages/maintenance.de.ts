import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './maintenance.fr.ts'

/** When the program is away on purpose, for everybody. */
export const de: Sentences<typeof fr> = {
  told: ({ day, from, until, phone }) =>
    `Am ${day}, von ${from} bis ${until}, antwortet diese Seite nicht: Wir warten sie. Telefon und Schalter bleiben zu den üblichen Zeiten offen: ${phone}.`,
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './staff.fr.ts'

/** Attestations printed for somebody at the counter. */
export const nl: Sentences<typeof fr> = {
  title: 'Een attest geven',
  lead: 'Hetzelfde als online, met dezelfde code. Druk het af en geef het mee.',
}

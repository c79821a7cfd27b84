import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './words.fr.ts'

export const de: Sentences<typeof fr> = {
  spoken: {
    sfb: 'Gebärdensprache (französisch)',
    vgt: 'Gebärdensprache (flämisch)',
    und: 'andere Sprache',
  },
  written: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },
  channel: {
    post: 'Per Brief',
    phone: 'Per Telefon',
    sms: 'Per SMS',
    email: 'Per E-Mail',
    'in-person': 'Ich komme zum Schalter',
  },
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './words.fr.ts'

export const en: Sentences<typeof fr> = {
  spoken: {
    sfb: 'sign language (French-speaking)',
    vgt: 'sign language (Flemish)',
    und: 'another language',
  },
  written: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },
  channel: {
    post: 'By letter',
    phone: 'By telephone',
    sms: 'By text message',
    email: 'By e-mail',
    'in-person': 'I will come to the counter',
  },
}

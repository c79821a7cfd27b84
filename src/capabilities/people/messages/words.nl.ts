import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './words.fr.ts'

export const nl: Sentences<typeof fr> = {
  spoken: { sfb: 'Frans-Belgische gebarentaal', vgt: 'Vlaamse Gebarentaal', und: 'andere taal' },
  written: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
  channel: {
    post: 'Per brief',
    phone: 'Per telefoon',
    sms: 'Per sms',
    email: 'Per e-mail',
    'in-person': 'Ik kom naar het loket',
  },
}

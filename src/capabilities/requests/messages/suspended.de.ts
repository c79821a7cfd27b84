import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './suspended.fr.ts'

export const de: Sentences<typeof fr> = {
  title: 'Eine Frist ruht',
  line: ({ clock, from, until }) => `${clock}: Die Frist ruht vom ${from} bis zum ${until}.`,
  why: ({ why }) => `Warum: ${why}`,
  here: ({ reason }) => `Bei diesem Antrag: ${reason}`,
  article: ({ article }) => `Der Text: ${article}`,
  due: ({ due, before }) => `Der letzte Tag ist jetzt der ${due}. Ohne das wäre es der ${before}.`,
  resumed: ({ clock, on }) => `${clock}: Die Frist läuft ab dem ${on} wieder.`,
  dueNow: ({ due }) => `Der letzte Tag ist der ${due}.`,
  disagree: ({ pilot, phone }) => `Sind Sie nicht einverstanden? Rufen Sie ${pilot} an: ${phone}.`,
  contest: 'Sagen, dass es nicht stimmt, oder sich beschweren',
}

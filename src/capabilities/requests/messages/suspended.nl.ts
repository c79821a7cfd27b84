import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './suspended.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Een termijn is geschorst',
  line: ({ clock, from, until }) => `${clock}: de termijn is geschorst van ${from} tot en met ${until}.`,
  why: ({ why }) => `Waarom: ${why}`,
  here: ({ reason }) => `In deze aanvraag: ${reason}`,
  article: ({ article }) => `De tekst: ${article}`,
  due: ({ due, before }) => `De laatste dag is nu ${due}. Zonder schorsing was dat ${before}.`,
  resumed: ({ clock, on }) => `${clock}: de termijn is niet meer geschorst vanaf ${on}.`,
  dueNow: ({ due }) => `De laatste dag is ${due}.`,
  disagree: ({ pilot, phone }) => `Bent u het niet eens? Bel ${pilot} op ${phone}.`,
  contest: 'Zeggen dat het niet klopt, of een klacht indienen',
}

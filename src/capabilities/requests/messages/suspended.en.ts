import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './suspended.fr.ts'

export const en: Sentences<typeof fr> = {
  title: 'A time limit is suspended',
  line: ({ clock, from, until }) => `${clock}: the time limit is suspended from ${from} to ${until}.`,
  why: ({ why }) => `Why: ${why}`,
  here: ({ reason }) => `In this request: ${reason}`,
  article: ({ article }) => `The text: ${article}`,
  due: ({ due, before }) => `The last day is now ${due}. Without this, it was ${before}.`,
  resumed: ({ clock, on }) => `${clock}: the time limit is no longer suspended from ${on}.`,
  dueNow: ({ due }) => `The last day is ${due}.`,
  disagree: ({ pilot, phone }) => `You do not agree? Call ${pilot} on ${phone}.`,
  contest: 'Say that it is not right, or complain',
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

/** "I am stuck" and what became of it, for everybody. */
export const en: Sentences<typeof fr> = {
  sayTitle: 'I am stuck',
  sayLead: 'Say what does not work. Somebody reads it and answers you. You can also call or come.',
  words: 'What is happening?',
  wordsHint: 'In your own words. Do not write private things.',
  wordsRequired: 'Write what does not work.',
  wordsLong: 'That is too long. Tell us the rest by phone.',
  control: 'One character cannot be kept. Type the text again.',
  reach: 'How can we answer you? (optional)',
  reachHint: 'A phone number or an e-mail address. Without it we can read, but not answer.',
  reachLong: 'That is too long: a number or an address is enough.',
  send: 'Send',
  sent: 'Thank you, it is sent.',
  sentReach: 'Somebody will read it. If you said how to reach you, the answer comes that way.',
  sentFile: 'The answer will come on this page.',
  tooMany: 'Many messages are coming in now. Call us: the number is at the bottom of the page.',
  mine: 'What you told us',
  noAnswer: 'No answer yet.',
  title: 'Told and done',
  lead: 'What people told us, and what came of it.',
  none: 'Nothing yet. Tell us what does not work: the link is at the bottom of each page.',
  outcomes: {
    done: 'It is done',
    planned: 'It is planned',
    explained: 'It is explained',
    'not-possible': 'It is not possible',
  },
  back: 'Back to the page',
}

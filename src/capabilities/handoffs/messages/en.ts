import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const en: Sentences<typeof fr> = {
  title: ({ name }) => `${name} is coming to you`,
  lead: 'Tell us with one click whether this person got there.',
  reason: 'Why',
  meeting: 'Appointment',
  meetingAt: ({ date, at }) => `${date}, at ${at}`,
  contact: 'Who looks after it at the centre',
  phone: 'Telephone',
  question: 'How does it stand?',
  arrived: 'The person came',
  'not-come': 'The person did not come',
  needs: 'Something is missing',
  words: 'In a few words, if you wish',
  wordsHint: 'Write nothing medical or secret.',
  send: 'Send',
  choose: 'Choose an answer.',
  long: 'This is too long. Make the text shorter.',
  control: 'One character cannot be kept. Write the text again.',
  thanks: 'Thank you, it is noted. The person in charge sees it.',
  settled: 'Thank you. Nothing is left to answer.',
  gone: 'This link is no longer open',
  goneText: 'Call the centre: we will answer you.',
  until: ({ date }) => `This link is open until ${date}.`,
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './templates.fr.ts'

const lines = (...each: readonly string[]) => each.join('\n')

/** The letters that come with the program, in English. */
export const en: Sentences<typeof fr> = {
  invitation: {
    subject: 'Your appointment',
    body: lines(
      'We invite you to an appointment.',
      'It is on {day} at {time}.',
      'It is here: {place}.',
      'You will see {contact}.',
      'You cannot come? Call {phone}. We will find another day.',
      'You may bring somebody with you.',
    ),
  },
  missed: {
    subject: 'We did not meet',
    body: lines(
      'We had an appointment on {day} at {time}.',
      'It did not take place. That happens.',
      'Call {contact} on {phone} for another day.',
      'Is coming hard? We can call you, or come to your home.',
    ),
  },
  visit: {
    subject: 'We are coming to see you',
    body: lines(
      'We will come to your home on {day} at {time}.',
      'We will look with you at what you need.',
      'Do you have papers? Keep them near you.',
      'Is that day not good? Call {contact} on {phone}.',
    ),
  },
  papers: {
    subject: 'We need some papers',
    body: lines(
      'For your request {number}, we still need this:',
      '{papers}',
      'Give them to us before {papers-date}.',
      'Send them by post or in your file online. Or bring them.',
      'You do not have a paper? Call {contact} on {phone}. We will look with you.',
    ),
  },
  delay: {
    subject: 'We are working on your request',
    body: lines(
      'There is no answer to your request {number} yet.',
      'This comes next: {next}.',
      'You will have an answer by {deadline}.',
      'You do not have to do anything.',
      'Something changes, or it is urgent? Call {contact} on {phone}.',
    ),
  },
  pilot: {
    subject: 'Who helps you now',
    body: lines(
      '{contact} looks after your request {number}.',
      'The number is {phone}.',
      'The hours: {hours}.',
      'Your papers and your deadlines stay the same.',
      'You do not have to tell everything again.',
    ),
  },
  transfer: {
    subject: 'Another centre will answer you',
    body: lines(
      'Our centre cannot decide on your request {number}.',
      'This is why: {to-write}',
      'We send your request to this centre: {other-centre}.',
      'The date of your request stays the same.',
      'A question, or you disagree? Call {contact} on {phone}.',
    ),
  },
  account: {
    subject: 'A payment came back',
    body: lines(
      'We paid you, but the money came back.',
      'Your account may be closed.',
      'Give us the right number: come, or write it in your file online.',
      'Do not send it by e-mail or by text.',
      'Nothing left to eat? Call {contact} on {phone} now.',
    ),
  },
  answer: {
    subject: 'Our answer to your question',
    body: lines(
      'You asked us a question. Here is the answer.',
      '{to-write}',
      'Is it not clear? Call {contact} on {phone}.',
    ),
  },
  free: {
    subject: 'A letter for you',
    body: lines('{to-write}', 'A question? Call {contact} on {phone}.'),
  },
}

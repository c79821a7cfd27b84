import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './reminder.fr.ts'

export const en: Sentences<typeof fr> = {
  subject: ({ centre }) => `${centre} is waiting for a word from you`,
  hello: 'Hello,',
  ask: ({ centre }) =>
    `${centre} is waiting for an answer from you. One click is enough, without an account.`,
  look: ({ link }) => `Answer: ${link}`,
  until: ({ date }) => `The link is open until ${date}. It is for you: do not pass it on.`,
  call: ({ name, phone }) => `Or call ${name}: ${phone}.`,
  other: 'Is this message not for you? Delete it.',
  automatic: 'Automatic message.',
  callHello: ({ centre }) => `Hello, this is ${centre}.`,
  callFirst: 'I would like to speak to whoever receives the people we send to you.',
  callAsk: ({ name }) => `We sent ${name} to you. Did this person come?`,
  callNeeds: 'Is anything missing? What can we do?',
  callBack: ({ name, phone }) => `${name} can be reached on ${phone}.`,
}

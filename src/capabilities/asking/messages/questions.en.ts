import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './questions.fr.ts'

export const en: Sentences<typeof fr> = {
  need: {
    title: 'What do you need?',
    why: 'Your own words are enough. You need not know the law.',
    fields: { wording: 'Say it in your own words', kind: 'It is mostly about' },
    hints: { kind: 'Leave it empty if you do not know. We look for you.' },
  },
  urgent: {
    title: 'Is it urgent?',
    why: 'What is urgent comes first. Tick what happens to you today.',
    fields: { urgencies: 'What is urgent' },
    hints: { urgencies: 'Nothing to tick? Go on.' },
  },
  reach: {
    title: 'How may we reach you?',
    why: 'Each way is as good as the others. You can change your mind.',
    fields: {
      contactChannel: 'I prefer',
      phone: 'Telephone',
      email: 'E-mail address',
      safeContact: 'When, and how, it is safe for you',
      sharedPhone: 'Others may answer this phone',
    },
    hints: { safeContact: 'For example: mornings only, without leaving a message.' },
  },
  language: {
    title: 'In which language may we speak?',
    why: 'We write in four languages. For others we look for an interpreter.',
    fields: {
      language: 'Language of the letters',
      otherLanguage: 'Another language that you speak',
      needsInterpreter: 'I would like an interpreter',
      easyRead: 'I prefer texts that are easy to read',
    },
    hints: { otherLanguage: 'Leave it empty if you do not need one.' },
  },
  name: {
    title: 'Who are you?',
    why: 'You may leave this empty. We ask a name when a right requires it.',
    fields: {
      givenName: 'First name',
      familyName: 'Family name',
      birthDate: 'Date of birth',
      nationalNumber: 'National number',
    },
    hints: {
      birthDate: 'It opens your file online, with a code. Empty if you do not know it.',
      nationalNumber: 'It is on the identity card. Eleven digits.',
    },
  },
  home: {
    title: 'Where do you sleep?',
    why: 'To write to you, and to know which centre can help you.',
    fields: {
      street: 'Street and number',
      postalCode: 'Postcode',
      municipality: 'Municipality',
      noAddress: 'I have no fixed address',
    },
    hints: { noAddress: 'Your post waits for you at the counter.' },
  },
  household: {
    title: 'How many people live with you?',
    why: 'Just a number: count yourself too. The names come later, if needed.',
    fields: { household: 'Number of people, including you' },
    hints: {},
  },
  word: {
    title: 'A word for the person who will help you',
    why: 'What they should know before they see you.',
    fields: { note: 'Your word' },
    hints: { note: 'You may leave it empty.' },
  },
  urgency: {
    food: 'I have nothing left to eat',
    roof: 'I have no roof tonight',
    energy: 'My electricity, gas or water is being cut off',
    danger: 'I am in danger, or a child is',
  },
  tick: 'Yes',
  none: 'Nothing',
  shownAs: 'Person who gave no name',
  faults: {
    required: 'Write what you need, even in two words.',
    long: ({ most }) => `This is too long. Keep at most ${most} characters.`,
    control: 'One character cannot be kept. Type the text again.',
    list: 'Choose from the list.',
    phone: 'Write a number with its digits, for example 0470 12 34 56.',
    phoneNeeded: 'Write the number, or choose another way.',
    email: 'Write the whole address, for example name@example.be.',
    emailNeeded: 'Write the e-mail address, or choose another way.',
    day: 'Write the day, the month and the year, for example 27 3 1985.',
    future: 'This day is still to come. Check the year.',
    national: {
      'not-eleven-digits': 'A national number has eleven digits. You may leave it empty.',
      'impossible-date': 'Check the first six digits, or leave it empty.',
      'wrong-check-digits': 'One digit is probably wrong. Check it, or leave it empty.',
    },
    postal: 'A postcode has four digits.',
    addressHalf: 'Write the postcode and the municipality too.',
    addressBoth: 'Write an address, or say that you have none.',
    count: 'Write a number from 1 to 30. Or leave it empty.',
    pin: 'Write 4 to 6 digits.',
  },
}

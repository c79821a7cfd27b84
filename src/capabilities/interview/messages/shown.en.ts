import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './shown.fr.ts'

/** What a person reads when the screen is turned to them. */
export const en: Sentences<typeof fr> = {
  title: 'What we wrote down',
  lead: 'Read along with us. Say what is not right.',
  facts: 'What you told us',
  noFacts: 'Nothing is written here yet.',
  questions: 'What we still need to know',
  promises: 'What we will do',
  yours: 'What you will do',
  before: ({ date }) => `by ${date}`,
  soon: 'day to be said',
  right: 'You may ask for a copy. You may change your mind.',
  back: 'Back to the page',
  again: 'Read again',
  speak: 'Language',
  paperWhy: ({ date }) => `We said so together on ${date}.`,
}

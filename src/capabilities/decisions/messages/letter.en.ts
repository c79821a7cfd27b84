import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './letter.fr.ts'

/** What a notification says of a decision. */
export const en: Sentences<typeof fr> = {
  committee: 'Special committee of the social service',
  president: 'Chair of the committee',
  secretary: 'Secretary of the committee',
  delegate: 'Delegation of the council',
  restsOn: ({ text, source, date }) => `The fact: ${text} (${source}, seen on ${date}).`,
  keptAtCounter: 'To be handed over in person',
  lawOfCommittee: 'Reasons written by the committee',
  lawIncome: 'Act of 26 May 2002, articles 3, 14 and 21',
  lawAid: 'Act of 8 July 1976, article 1',
  entitledIncome: 'You meet the conditions of the right to social integration.',
  entitledAid: 'You need this help to live in dignity.',
  noCategory: 'This help depends on what you need.',
  categoryNotReached: 'One condition is missing: we did not set a category.',
  notComputedRefusal: 'One condition is missing: there is nothing to compute.',
  notComputedAid: 'The committee set this help by what you need.',
  inPart: 'Tell us what changes: your household, your resources, your work.',
  unmet: {
    residence: 'You must live in Belgium, usually and lawfully.',
    age: 'You must be 18, or be treated as such.',
    nationality: 'Your nationality or your residence permit must open this right.',
    resources: 'Your resources must be smaller than the integration income.',
    work: 'You must be willing to work, except for health or fairness.',
    rights: 'You must first ask for your other rights.',
    need: 'This help must be needed to live in dignity.',
  },
  change: {
    residence: 'Show us where you live and sleep. You need not be registered.',
    age: 'Come back when you are 18, or earlier if you expect a child.',
    nationality: 'Come back as soon as your residence permit changes.',
    resources: 'Come back if your resources fall.',
    work: 'Tell us what keeps you from working, or what you look for.',
    rights: 'We can ask for these rights together with you.',
    need: 'Come back if your situation becomes harder.',
  },
}

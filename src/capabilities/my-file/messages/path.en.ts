import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './path.fr.ts'

export const en: Sentences<typeof fr> = {
  lead: 'Under each step to come: how long it usually takes here, from the day of the request. This is not a promise.',
  usual: ({ low, half, high }) =>
    `Half of the people wait ${half === 1 ? '1 day' : `${half} days`} or less. For 8 in 10 it is between ${low} and ${high} days.`,
  tooFew: 'There are too few requests to say how long.',
}

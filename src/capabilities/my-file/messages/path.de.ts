import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './path.fr.ts'

export const de: Sentences<typeof fr> = {
  lead: 'Unter jedem Schritt, der kommt: wie lange es hier meistens dauert, ab dem Tag des Antrags. Das ist kein Versprechen.',
  usual: ({ low, half, high }) =>
    `Die Hälfte der Menschen wartet ${half === 1 ? '1 Tag' : `${half} Tage`} oder weniger. Bei 8 von 10 sind es zwischen ${low} und ${high} Tagen.`,
  tooFew: 'Es gibt zu wenige Anträge, um zu sagen, wie lange.',
}

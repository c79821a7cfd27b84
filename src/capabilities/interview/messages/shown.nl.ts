import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './shown.fr.ts'

/** What a person reads when the screen is turned to them. */
export const nl: Sentences<typeof fr> = {
  title: 'Wat we genoteerd hebben',
  lead: 'Lees met ons mee. Zeg wat niet juist is.',
  facts: 'Wat u ons gezegd hebt',
  noFacts: 'Hier is nog niets genoteerd.',
  questions: 'Wat we nog moeten weten',
  promises: 'Wat wij zullen doen',
  yours: 'Wat u zult doen',
  before: ({ date }) => `ten laatste op ${date}`,
  soon: 'dag nog te zeggen',
  right: 'U kunt een kopie vragen. U mag van mening veranderen.',
  back: 'Terug naar de pagina',
  again: 'Opnieuw lezen',
  speak: 'Taal',
  paperWhy: ({ date }) => `We hebben het samen gezegd op ${date}.`,
}

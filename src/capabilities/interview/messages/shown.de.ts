import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './shown.fr.ts'

/** What a person reads when the screen is turned to them. */
export const de: Sentences<typeof fr> = {
  title: 'Was wir notiert haben',
  lead: 'Lesen Sie mit uns. Sagen Sie, was nicht stimmt.',
  facts: 'Was Sie uns gesagt haben',
  noFacts: 'Hier ist noch nichts notiert.',
  questions: 'Was wir noch wissen müssen',
  promises: 'Was wir tun werden',
  yours: 'Was Sie tun werden',
  before: ({ date }) => `spätestens am ${date}`,
  soon: 'Tag noch offen',
  right: 'Sie können eine Kopie verlangen. Sie dürfen Ihre Meinung ändern.',
  back: 'Zurück zur Seite',
  again: 'Noch einmal lesen',
  speak: 'Sprache',
  paperWhy: ({ date }) => `Wir haben es am ${date} zusammen gesagt.`,
}

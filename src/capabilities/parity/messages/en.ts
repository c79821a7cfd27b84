import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const en: Sentences<typeof fr> = {
  title: 'Are all doors as quick?',
  link: 'Is each door as quick?',
  lead: 'You can ask for help online, at the counter, by phone or on paper. No door may be slower. This is what we count.',
  period: ({ from, until }) => `Counted from ${from} to ${until}.`,
  kind: 'Which request?',
  allKinds: 'All requests',
  show: 'Show',
  door: 'Door',
  word: 'First meeting',
  decision: 'Decision',
  granted: 'Help given',
  days: ({ days }) => (days === 1 ? '1 day' : `${days} days`),
  tooFew: 'Too few to say',
  percent: ({ percent }) => `${percent} times in 100`,
  nearlyAlways: 'nearly always',
  nearlyNever: 'nearly never',
  chart: 'Half of the people have a decision in…',
  table: 'Door by door',
  between: ({ half, low, high }) => `${half} (between ${low} and ${high})`,
  how: 'How we count',
  howHalf:
    'We count the days since the request. “20 days” means: half of the people waited 20 days or less. The other half waited longer.',
  howBetween: 'In brackets: with few requests, the true number may be between these two.',
  howFew: ({ few }) =>
    `With fewer than ${few} requests we say nothing. Otherwise one could guess who it is. This number is our choice, not a law.`,
  howNobody: 'We never count the work of one person.',
  nothing: 'There is nothing to compare yet.',
  nothingText: 'Come back in a few months. Every door is open to you.',
  ask: 'Ask for help',
}

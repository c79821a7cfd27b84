import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const de: Sentences<typeof fr> = {
  title: 'Sind alle Türen gleich schnell?',
  link: 'Ist jede Tür gleich schnell?',
  lead: 'Sie können online, am Schalter, am Telefon oder auf Papier um Hilfe bitten. Keine Tür darf langsamer sein. Das zählen wir.',
  period: ({ from, until }) => `Gezählt von ${from} bis ${until}.`,
  kind: 'Welcher Antrag?',
  allKinds: 'Alle Anträge',
  show: 'Zeigen',
  door: 'Tür',
  word: 'Erstes Gespräch',
  decision: 'Entscheidung',
  granted: 'Hilfe gegeben',
  days: ({ days }) => (days === 1 ? '1 Tag' : `${days} Tage`),
  tooFew: 'Zu wenig, um es zu sagen',
  percent: ({ percent }) => `${percent} von 100 Mal`,
  nearlyAlways: 'fast immer',
  nearlyNever: 'fast nie',
  chart: 'Die Hälfte der Menschen hat eine Entscheidung in…',
  table: 'Tür für Tür',
  between: ({ half, low, high }) => `${half} (zwischen ${low} und ${high})`,
  how: 'So zählen wir',
  howHalf:
    'Wir zählen die Tage seit dem Antrag. „20 Tage“ heißt: Die Hälfte der Menschen hat 20 Tage oder weniger gewartet. Die andere Hälfte hat länger gewartet.',
  howBetween: 'In Klammern: Bei wenigen Anträgen kann die wahre Zahl zwischen diesen beiden liegen.',
  howFew: ({ few }) =>
    `Bei weniger als ${few} Anträgen sagen wir nichts. Sonst könnte man erraten, wer es ist. Diese Zahl ist unsere Wahl, kein Gesetz.`,
  howNobody: 'Wir zählen nie die Arbeit einer einzelnen Person.',
  nothing: 'Es gibt noch nichts zu vergleichen.',
  nothingText: 'Kommen Sie in einigen Monaten wieder. Jede Tür steht Ihnen offen.',
  ask: 'Um Hilfe bitten',
}

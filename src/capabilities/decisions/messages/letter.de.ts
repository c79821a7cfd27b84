import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './letter.fr.ts'

/** Was eine Zustellung über eine Entscheidung sagt. */
export const de: Sentences<typeof fr> = {
  committee: 'Sonderausschuss für den Sozialdienst',
  president: 'Vorsitz des Ausschusses',
  secretary: 'Sekretariat des Ausschusses',
  delegate: 'Übertragung durch den Rat',
  restsOn: ({ text, source, date }) => `Die Tatsache: ${text} (${source}, gesehen am ${date}).`,
  keptAtCounter: 'Persönlich zu übergeben',
  lawOfCommittee: 'Gründe des Ausschusses',
  lawIncome: 'Gesetz vom 26. Mai 2002, Artikel 3, 14 und 21',
  lawAid: 'Gesetz vom 8. Juli 1976, Artikel 1',
  entitledIncome: 'Sie erfüllen die Bedingungen des Rechts auf soziale Eingliederung.',
  entitledAid: 'Sie brauchen diese Hilfe, um menschenwürdig zu leben.',
  noCategory: 'Diese Hilfe hängt davon ab, was Sie brauchen.',
  categoryNotReached: 'Eine Bedingung fehlt: wir haben keine Kategorie bestimmt.',
  notComputedRefusal: 'Eine Bedingung fehlt: es gibt nichts zu berechnen.',
  notComputedAid: 'Der Ausschuss hat diese Hilfe nach Ihrem Bedarf festgelegt.',
  inPart: 'Sagen Sie uns, was sich ändert: Haushalt, Mittel, Arbeit.',
  unmet: {
    residence: 'Sie müssen gewöhnlich und rechtmäßig in Belgien leben.',
    age: 'Sie müssen 18 Jahre alt oder gleichgestellt sein.',
    nationality: 'Ihre Staatsangehörigkeit oder Ihr Aufenthaltstitel muss dieses Recht öffnen.',
    resources: 'Ihre Mittel müssen kleiner sein als das Eingliederungseinkommen.',
    work: 'Sie müssen arbeitsbereit sein, außer aus Gründen der Gesundheit oder Billigkeit.',
    rights: 'Sie müssen zuerst Ihre anderen Rechte beantragen.',
    need: 'Diese Hilfe muss nötig sein, um menschenwürdig zu leben.',
  },
  change: {
    residence: 'Zeigen Sie uns, wo Sie leben und schlafen. Eine Anmeldung ist nicht nötig.',
    age: 'Kommen Sie mit 18 Jahren wieder, oder früher, wenn Sie ein Kind erwarten.',
    nationality: 'Kommen Sie wieder, sobald sich Ihr Aufenthaltstitel ändert.',
    resources: 'Kommen Sie wieder, wenn Ihre Mittel sinken.',
    work: 'Sagen Sie uns, was Sie am Arbeiten hindert oder was Sie suchen.',
    rights: 'Wir können diese Rechte mit Ihnen beantragen.',
    need: 'Kommen Sie wieder, wenn Ihre Lage schwieriger wird.',
  },
}

import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './paper.fr.ts'

export const nl: Sentences<typeof fr> = {
  subject: ({ month }) => `Boekhoudkundige toestand van ${month}`,
  month: 'Maand',
  closedOn: 'Afgesloten op',
  closedBy: 'Afgesloten door',
  balanced:
    'Debet en credit zijn gelijk. Deze maand verandert niet meer: wat ze nog betreft staat in een volgende maand.',
  nothing: 'Geen boekingen deze maand.',
  keeper: 'Financiën',
  answers: 'Directie',
  open: 'De toestand van de maand, zoals gedrukt (PDF)',
}

/** What a letter can be about: the kinds of help one may ask for. */
export type AidKind =
  | 'integration-income'
  | 'equivalent-aid'
  | 'financial-aid'
  | 'medical-aid'
  | 'housing'
  | 'energy'
  | 'debt-mediation'
  | 'other'

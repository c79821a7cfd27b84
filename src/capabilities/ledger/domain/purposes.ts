/** What an account is for. The accounts themselves are the centre's. */
export const purposes = [
  'expense',
  'payable',
  'bank',
  'cash',
  'receivable',
  'recovery',
  'subsidy-receivable',
  'subsidy-revenue',
] as const
export type Purpose = (typeof purposes)[number]

/** The four kinds of account. */
export const accountKinds = ['asset', 'liability', 'expense', 'revenue'] as const
export type AccountKind = (typeof accountKinds)[number]

/** The kind that an account of each purpose must have. */
export const kindOf: Readonly<Record<Purpose, AccountKind>> = {
  expense: 'expense',
  payable: 'liability',
  bank: 'asset',
  cash: 'asset',
  receivable: 'asset',
  recovery: 'revenue',
  'subsidy-receivable': 'asset',
  'subsidy-revenue': 'revenue',
}

/** The purposes whose lines carry a budget article. */
export const withArticle: readonly Purpose[] = ['expense', 'recovery', 'subsidy-revenue']

/** The kinds of aid that are paid. */
export const aids = [
  'integration-income',
  'equivalent-aid',
  'financial-aid',
  'medical-aid',
  'housing',
  'energy',
  'debt-mediation',
  'other',
  'urgent-aid',
] as const
export type Aid = (typeof aids)[number]

/** What put an entry in the books. */
export const sources = [
  'run',
  'settlement',
  'failure',
  'cancellation',
  'overpayment',
  'assignment',
  'subsidy-claim',
  'subsidy-receipt',
  'manual',
  'reversal',
] as const
export type Source = (typeof sources)[number]

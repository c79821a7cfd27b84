import { formatMoney } from '#kernel/money.ts'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import { spaced } from '../support/visitor.ts'

/** The days of the walk, in Brussels. */
export const days = { asked: '2026-11-23', meeting: '2026-11-30', sent: '2026-12-01' } as const

const wage = { kind: 'wage', amount: '400.00', per: 'month', exemption: { kind: 'none' } }
const child = {
  relation: 'minorChild',
  dependent: true,
  receivesIntegrationIncome: false,
  resources: [],
  counted: null,
}
/** Why most of her mother's pension is left out: it must read the same on every page and in the letter. */
export const equity = {
  typed: '2.400,00',
  amount: '2400.00',
  reason: 'Elle paie la maison de repos de son mari',
} as const

const grandmother = {
  relation: 'parent',
  dependent: false,
  receivesIntegrationIncome: false,
  resources: [{ kind: 'pension', amount: '1800.00', per: 'month' }],
  counted: { amount: equity.amount, reason: equity.reason },
}
const mother = {
  birthDate: '1991-04-12',
  category: null,
  homelessWithProject: false,
  sharedCustody: 'none',
  resources: [wage],
}

/** What the law alone gives a mother of one with a small wage and her own mother at home, as every page and letter must write it. */
export function amountByLaw(): string {
  const file = parseCase({ on: days.asked, applicant: mother, household: [child, grandmother], equity: null })
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  const answer = assess(file.value, { knownOn: days.asked })
  if (isRefused(answer)) throw new Error(answer.refused.code)
  return spaced(formatMoney(answer.integrationIncome.monthly, 'fr'))
}

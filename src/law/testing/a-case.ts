import { type Answer, assess, isRefused, parseCase, type Refused } from '#law/integration-income/index.ts'

/** Cases for tests, as a file would give them. Everything not said is empty. */
export const aResource = {
  wage: (amount: string, more: object = {}) => ({ kind: 'wage', amount, per: 'month', ...more }),
  withWorkExemption: (amount: string, more: object = {}) => ({
    kind: 'wage',
    amount,
    per: 'month',
    exemption: { kind: 'socioProfessional' },
    ...more,
  }),
  yearly: (amount: string) => ({ kind: 'otherIncome', amount, per: 'year' }),
  house: (cadastralIncome: string, more: object = {}) => ({
    kind: 'builtProperty',
    cadastralIncome,
    share: '1/1',
    right: 'fullOwnership',
    childrenAllocataire: 0,
    ...more,
  }),
}

export type FileParts = {
  readonly on?: string
  readonly applicant?: object
  readonly resources?: readonly unknown[]
  readonly household?: readonly unknown[]
  readonly more?: object
}

export const aFile = ({
  on = '2025-02-01',
  applicant = {},
  resources = [],
  household = [],
  more = {},
}: FileParts) => ({
  on,
  applicant: { resources, ...applicant },
  household,
  ...more,
})

/** The answer or refusal for a file that must be well formed. */
export function outcome(parts: FileParts, options: { knownOn?: string } = {}): Answer | Refused {
  const read = parseCase(aFile(parts))
  if (!read.ok) throw new Error(`not well formed: ${JSON.stringify(read.refusal)}`)
  return assess(read.value, options)
}

/** The answer for a file that must have one. */
export function answer(parts: FileParts, options: { knownOn?: string } = {}): Answer {
  const given = outcome(parts, options)
  if (isRefused(given)) throw new Error(`refused: ${given.refused.code} at ${given.refused.pointer}`)
  return given
}

/** The refusal code and place for a file that must be refused. */
export function refusal(parts: FileParts): string {
  const given = outcome(parts)
  return isRefused(given) ? `${given.refused.code} ${given.refused.pointer}` : 'answered'
}

export const warningCodes = (given: Answer): readonly string[] => given.warnings.map(one => one.code)

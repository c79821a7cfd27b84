import { decimal } from '#kernel/money.ts'
import type { ResourceAnswers, ResourceKind } from './resource-fields.ts'

/** What is kept of a resource: its amount in columns of its own, the rest under the names of the contract. */
export type KeptResource = {
  readonly amountCents: number | null
  readonly per: string | null
  readonly details: Readonly<Record<string, unknown>>
}

const euros = (cents: number | null | undefined): string | null =>
  cents === null || cents === undefined ? null : decimal(cents)

/** Keeps only what was answered. */
const answered = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null && value !== undefined))

const paid = ({ amount, per }: ResourceAnswers) =>
  amount === null || amount === undefined
    ? { amountCents: null, per: null }
    : { amountCents: amount, per: per ?? null }

function workDetails({ exemption, startedOn, contractMonths }: ResourceAnswers) {
  const claimed = exemption === null || exemption === undefined || exemption === 'none' ? null : exemption
  return answered({ exemption: claimed && { kind: claimed }, startedOn, contractMonths })
}

const propertyDetails = (answers: ResourceAnswers) =>
  answered({
    cadastralIncome: euros(answers.cadastralIncome),
    share: answers.share ?? '1/1',
    right: answers.right,
    childrenAllocataire: answers.childrenAllocataire,
    rentReceived: euros(answers.rentReceived),
    mortgageInterest: euros(answers.mortgageInterest),
  })

const landDetails = (answers: ResourceAnswers) =>
  answered({
    cadastralIncome: euros(answers.cadastralIncome),
    share: answers.share ?? '1/1',
    right: answers.right,
    rentReceived: euros(answers.rentReceived),
  })

const cessionDetails = ({ cededOn, share, cededRight, cededFor }: ResourceAnswers) =>
  answered({ cededOn, share: share ?? '1/1', cededRight, cededFor })

function localJob({ hourly = 0, hours = 0, per }: ResourceAnswers): KeptResource {
  const amountCents = Math.round((hourly * hours) / 100)
  return { amountCents, per: per ?? null, details: { hourly: decimal(hourly), hours: decimal(hours) } }
}

/** Turns the answers about one resource into what is kept of it. */
export function keptResource(kind: ResourceKind, answers: ResourceAnswers): KeptResource {
  switch (kind) {
    case 'wage':
    case 'selfEmployed':
    case 'training':
    case 'studentJob':
      return { ...paid(answers), details: workDetails(answers) }
    case 'familyBenefit':
      return { ...paid(answers), details: answered({ for: answers.for, as: answers.as }) }
    case 'localJobScheme':
      return localJob(answers)
    case 'builtProperty':
      return { amountCents: null, per: null, details: propertyDetails(answers) }
    case 'unbuiltProperty':
      return { amountCents: null, per: null, details: landDetails(answers) }
    case 'cededProperty':
      return { ...paid({ ...answers, per: 'once' }), details: cessionDetails(answers) }
    case 'movableCapital':
      return { ...paid({ ...answers, per: 'once' }), details: answered({ share: answers.share }) }
    case 'exempt':
      return { ...paid(answers), details: answered({ reason: answers.reason }) }
    default:
      return { ...paid(answers), details: {} }
  }
}

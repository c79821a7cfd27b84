import { parseMoney } from '#kernel/money.ts'
import {
  asRecord,
  euros,
  fault,
  isoDate,
  nullable,
  oneOf,
  optional,
  type Reader,
  record,
  text,
  whole,
} from '#kernel/reading.ts'
import {
  type ExemptResource,
  exemptions,
  exemptReasons,
  type LocalJob,
  plainKinds,
  type Resource,
  type Share,
  type WorkResource,
  workKinds,
} from '#law/integration-income/case.ts'

/**
 * Reads one resource of a case file: each kind has its own keys.
 *
 * @source The shape of the case file is documented in docs/law/integration-income.md.
 */

/** A hundred million euros: above it a typing error is certain and exact arithmetic would be at risk. */
const amount = euros(10_000_000_000)
const per = oneOf(['month', 'year'] as const)

const share: Reader<Share> = (json, reading) => {
  const parts = typeof json === 'string' ? /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(json) : null
  const [part, of] = [Number(parts?.[1]), Number(parts?.[2])]
  return parts && part <= of ? { part, of } : fault(reading, 'a share such as "1/2"')
}

const months = whole(0, 600)
const exemption = record({ kind: oneOf(exemptions), contractMonths: optional(nullable(months), null) })
const workFields = record({
  kind: oneOf(workKinds),
  amount,
  per,
  exemption: optional(nullable(exemption), null),
  startedOn: optional(nullable(isoDate), null),
  contractMonths: optional(nullable(months), null),
})

const work: Reader<WorkResource> = (json, reading) => {
  const { exemption: claimed, contractMonths, ...rest } = workFields(json, reading)
  const length = contractMonths ?? claimed?.contractMonths ?? null
  if (claimed?.kind === 'shortageJob' && length === null) {
    reading.path.push('contractMonths')
    fault(reading, 'the length of the contract in months, for an occupation in shortage')
    reading.path.pop()
  }
  return { ...rest, exemption: claimed?.kind ?? 'none', contractMonths: length }
}

/** Hours as a number or a decimal text, at most two decimals, kept in hundredths. */
const hours: Reader<number> = (json, reading) => {
  const read = typeof json === 'number' || typeof json === 'string' ? parseMoney(`${json}`) : null
  return read?.ok && read.value >= 0 && read.value <= 1_000_000
    ? read.value
    : fault(reading, 'a number of hours, at most two decimals')
}

const localJobFields = record({
  kind: oneOf(['localJobScheme'] as const),
  hourly: euros(100_000),
  hours,
  per,
  amount: optional(nullable(amount), null),
})

const localJob: Reader<LocalJob> = (json, reading) => {
  const { kind, hourly, hours: hundredthHours, per: period, amount: paid } = localJobFields(json, reading)
  const due = Math.round((hourly * hundredthHours) / 100)
  if (paid !== null && Number.isFinite(due) && paid !== due) {
    reading.path.push('amount')
    fault(reading, 'the hourly pay times the hours, or no amount')
    reading.path.pop()
  }
  return { kind, hourly, hundredthHours, per: period }
}

const builtProperty = record({
  kind: oneOf(['builtProperty'] as const),
  cadastralIncome: amount,
  share,
  right: oneOf(['fullOwnership', 'usufruct'] as const),
  childrenAllocataire: whole(0, 30),
  rentReceived: optional(nullable(amount), null),
  mortgageInterest: optional(nullable(amount), null),
})

const capitalFields = record({
  kind: oneOf(['movableCapital'] as const),
  amount,
  per: optional(oneOf(['once'] as const), 'once'),
  share: optional(nullable(share), null),
})
const whole1: Share = { part: 1, of: 1 }

const exemptFields = record({
  kind: oneOf(['exempt'] as const),
  reason: oneOf(exemptReasons),
  amount: optional(nullable(amount), null),
  per: optional(nullable(oneOf(['month', 'year', 'once'] as const)), null),
})
const exempt: Reader<ExemptResource> = (json, reading) => {
  const { kind, reason } = exemptFields(json, reading)
  return { kind, reason }
}

const familyBenefit = record({
  kind: oneOf(['familyBenefit'] as const),
  amount,
  per,
  for: oneOf(['children', 'self'] as const),
  as: oneOf(['main', 'supplement'] as const),
})

const readers = new Map<unknown, Reader<Resource>>([
  ...workKinds.map(kind => [kind, work] as const),
  ...plainKinds.map(kind => [kind, record({ kind: oneOf([kind]), amount, per })] as const),
  ['familyBenefit', familyBenefit],
  ['localJobScheme', localJob],
  ['builtProperty', builtProperty],
  [
    'movableCapital',
    (json, reading) => {
      const { kind, amount: capital, share: part } = capitalFields(json, reading)
      return { kind, amount: capital, share: part ?? whole1 }
    },
  ],
  ['exempt', exempt],
])

const kindName = text(60)

/** A kind these rules do not cover is read as such: the case will be refused with its place, not guessed. */
export const resource: Reader<Resource> = (json, reading) => {
  const source = asRecord(json, reading)
  if (source === null) return { kind: 'notCovered', named: '' }
  const kind = source['kind']
  const reader = readers.get(kind)
  if (reader) return reader(json, reading)
  reading.path.push('kind')
  const unknown: Resource = { kind: 'notCovered', named: kindName(kind, reading) }
  reading.path.pop()
  return unknown
}

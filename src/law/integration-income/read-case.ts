import {
  asRecord,
  bool,
  euros,
  type Fault,
  faultAt,
  isoDate,
  listOf,
  nothing,
  nullable,
  oneOf,
  optional,
  type Reader,
  type Reading,
  readJson,
  record,
  text,
} from '#kernel/reading.ts'
import type { Result } from '#kernel/result.ts'
import { type Case, type Member, relations } from '#law/integration-income/case.ts'
import { resource } from '#law/integration-income/read-resource.ts'

/**
 * Reads a case file strictly: unknown keys, numbers where texts are due, or missing facts are faults, never guessed.
 *
 * @source The shape of the case file is documented in docs/law/integration-income.md.
 */

const resources = listOf(resource, 100)
const yearly = euros(10_000_000_000)

const memberFields = {
  relation: oneOf(relations),
  receivesIntegrationIncome: optional(bool, false),
  counted: optional(nullable(record({ amount: yearly, reason: text(500) })), null),
}
const child = record({ ...memberFields, dependent: bool, resources: optional(resources, []) })
const adult = record({ ...memberFields, dependent: optional(bool, false), resources })

/** Of a minor child, dependency must be said; of everybody else, the resources: both change the amount. */
const member: Reader<Member> = (json, reading) =>
  asRecord(json, { path: [], faults: [] })?.['relation'] === 'minorChild'
    ? child(json, reading)
    : adult(json, reading)

const applicant = record({
  birthDate: optional(nullable(isoDate), null),
  category: optional(nullable(oneOf([1, 2, 3] as const)), null),
  homelessWithProject: optional(bool, false),
  sharedCustody: optional(oneOf(['none', 'equal'] as const), 'none'),
  resources,
})

const onePartner = (household: readonly Member[], reading: Reading): void => {
  const partners = household
    .map((one, index) => (one?.relation === 'partner' ? index : -1))
    .filter(at => at >= 0)
  for (const at of partners.slice(1)) faultAt(reading, ['household', at, 'relation'], 'one partner at most')
}

const fields = record({
  on: isoDate,
  requestedOn: optional(nullable(isoDate), null),
  applicant,
  household: listOf(member, 50),
  equity: optional(nothing, null),
  proRata: optional(nullable(record({ from: isoDate })), null),
})

const caseFile: Reader<Case> = (json, reading) => {
  const { on, requestedOn, applicant, household, proRata } = fields(json, reading)
  if (household) onePartner(household, reading)
  return { on, requestedOn: requestedOn ?? on, applicant, household, proRata }
}

/** The case, or every fault in the file with its place. */
export const parseCase = (json: unknown): Result<Case, readonly Fault[]> => readJson(json, caseFile)

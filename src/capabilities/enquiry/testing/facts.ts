import type { TestHouse } from '../../../../test/support/house.ts'
import { recordMember } from '../commands/record-member.ts'
import { recordResource } from '../commands/record-resource.ts'
import { saveSituation } from '../commands/save-situation.ts'
import { nothingAnswered } from '../domain/facts.ts'

/** The fields every fact of a test has. */
export const seen = { source: 'ses dires', seenOn: '2026-11-02', replaces: null } as const

/** A partner without income, as a command takes it. */
export const partner = {
  ...seen,
  relation: 'partner',
  familyName: 'Haddad',
  givenName: 'Sami',
  birthDate: null,
  dependent: false,
  receivesIntegrationIncome: false,
  livesHereFrom: '2026-01-01',
  livesHereUntil: null,
} as const

/** A wage of 400 euros a month of the applicant, as a command takes it. */
export const wage = {
  ...seen,
  memberId: null,
  kind: 'wage',
  amountCents: 40_000,
  per: 'month',
  details: {},
  fromOn: '2026-01-01',
  untilOn: null,
} as const

/** A Belgian who lives here, is willing to work and asked for other rights. */
export const situation = {
  source: 'entretien',
  seenOn: '2026-11-02',
  version: 0,
  category: null,
  categoryReason: null,
  homelessWithProject: false,
  sharedCustody: 'none',
  conditions: {
    ...nothingAnswered,
    residesInBelgium: true,
    status: 'belgian',
    willingToWork: true,
    otherRightsClaimed: true,
  },
} as const

/** What a worker of the general service does in a test. */
export const as = (house: TestHouse) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor('caseworker'),
})

/** A file whose facts are known: a wage and the answers about the conditions; with a partner when asked. */
export async function givenFacts(
  house: TestHouse,
  {
    dossierId,
    household = 'alone',
  }: { readonly dossierId: string; readonly household?: 'alone' | 'partner' },
): Promise<void> {
  const results = [
    await house.execute(recordResource, as(house), { ...wage, dossierId }),
    await house.execute(saveSituation, as(house), { ...situation, dossierId }),
    ...(household === 'partner'
      ? [await house.execute(recordMember, as(house), { ...partner, dossierId })]
      : []),
  ]
  for (const result of results)
    if (!result.ok) throw new Error(`A fact of the test was refused: ${result.refusal.kind}`)
}

/** Writes another wage in place of one that was written; gives the id of the new version. */
export async function givenOtherWage(
  house: TestHouse,
  { dossierId, replaces, amountCents }: { dossierId: string; replaces: string; amountCents: number },
): Promise<string> {
  const fact = { ...wage, dossierId, amountCents, replaces: { id: replaces, version: 1 } }
  const result = await house.execute(recordResource, as(house), fact)
  if (!result.ok) throw new Error(`A fact of the test was refused: ${result.refusal.kind}`)
  return result.value.id
}

import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { openEntitlements } from '../store/open-entitlements.ts'

/** What a test says of a decision: by default 1 314,20 € a month from the 2nd of November, paid every month. */
export type ToldDecision = {
  readonly outcome?: 'grant' | 'refuse'
  readonly amountCents?: number
  readonly per?: 'month' | 'once'
  readonly paidEvery?: 'week' | 'fortnight' | 'month'
  readonly paidHow?: 'transfer' | 'counter'
  readonly fromOn?: string
  readonly untilOn?: string | null
  readonly decidedOn?: string
  readonly supersedesId?: string | null
}

/** A published decision about a request, without its meeting: what the money rests on. */
export async function givenPublishedDecision(
  house: TestHouse,
  given: GivenRequest,
  told: ToldDecision = {},
): Promise<string> {
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  const grants = (told.outcome ?? 'grant') === 'grant'
  const per = grants ? (told.per ?? 'month') : null
  await house.engine.pool.query(
    `insert into decision (tenant_id, id, number, request_id, dossier_id, authority, decided_on, recorded_by, recorded_at,
       published_at, outcome, amount_cents, per, from_on, until_on, paid_every, paid_how, motives_fact, motives_law,
       unmet_condition, supersedes_id)
     values ($1, $2, $3, $4, $5, 'president', $6, $7, $8, $8, $9, $10, $11, $12, $13, $14, $15, 'Vit seule.',
       'L. 26.05.2002, art. 3.', $16, $17)`,
    [
      tenantId,
      id,
      `B-2026-${id.slice(-8)}`,
      given.requestId,
      given.dossierId,
      told.decidedOn ?? house.clock.now().toString().slice(0, 10),
      workers.president,
      house.clock.now().toString(),
      told.outcome ?? 'grant',
      grants ? (told.amountCents ?? 131_420) : null,
      per,
      grants ? (told.fromOn ?? '2026-11-02') : (told.fromOn ?? null),
      told.untilOn ?? null,
      per === 'month' ? (told.paidEvery ?? 'month') : null,
      grants ? (told.paidHow ?? 'transfer') : null,
      grants ? null : 'resources',
      told.supersedesId ?? null,
    ],
  )
  return id
}

/** Opens what decisions give, as the meeting that closes does. */
export const openRights = (house: TestHouse, decisionIds: readonly string[]): Promise<void> =>
  house.inside(db =>
    openEntitlements(db, { tenantId: house.centre.tenantId, decisionIds, now: house.clock.now() }),
  )

/** A right of a request, as a decision opened it. */
export type GivenRight = GivenRequest & { readonly entitlementId: string; readonly decisionId: string }

/** A person with a request, a published decision and the right it opened; no route yet. */
export async function givenRight(
  house: TestHouse,
  told: ToldDecision & { personId?: string } = {},
): Promise<GivenRight> {
  const { personId, ...decision } = told
  const asked = { state: 'in-execution', ...(personId === undefined ? {} : { personId }) } as const
  const given = await givenRequest(house, asked)
  const decisionId = await givenPublishedDecision(house, given, decision)
  await openRights(house, [decisionId])
  const { id } = await house.inside(db =>
    db
      .selectFrom('entitlement')
      .select('id')
      .where('request_id', '=', given.requestId)
      .executeTakeFirstOrThrow(),
  )
  return { ...given, decisionId, entitlementId: id }
}

/** An account number that is right, made from a count. */
export function givenIban(count: number): string {
  const account = `9990${`${count}`.padStart(6, '0')}`
  const check = `${Number(BigInt(account) % 97n) || 97}`.padStart(2, '0')
  const rest = BigInt(`${account}${check}111400`) % 97n
  return `BE${`${98n - rest}`.padStart(2, '0')}${account}${check}`
}

/** The items of a right as short texts: kind, period, cents, state. */
export const itemsOf = (house: TestHouse, entitlementId: string): Promise<readonly string[]> =>
  house.inside(async db => {
    const rows = await db
      .selectFrom('due_item')
      .selectAll()
      .where('entitlement_id', '=', entitlementId)
      .orderBy('period_from')
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(each => `${each.kind} ${each.period_from} ${each.amount_cents} ${each.state}`)
  })

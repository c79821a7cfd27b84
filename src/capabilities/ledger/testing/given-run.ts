import { givenDecision } from '#capabilities/decisions/testing/given-decision.ts'
import { givenRequest, type ToldRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'

/** A right to so much a month, with the file it belongs to. */
export type GivenRight = {
  readonly entitlementId: string
  readonly termId: string
  readonly dossierId: string
}

/** A right of Nora Haddad's, by a published decision. */
export async function givenRight(house: TestHouse, told: ToldRequest = {}): Promise<GivenRight> {
  const { personId, dossierId, requestId } = await givenRequest(house, { state: 'decided', ...told })
  const { decisionId } = await givenDecision(house, { dossierId, requestId })
  const [entitlementId, termId] = [uuidv7(), uuidv7()]
  const { tenantId } = house.centre
  await house.engine.pool.query(
    `insert into entitlement (tenant_id, id, dossier_id, person_id, request_id, kind, per, paid_every, opened_at)
     values ($1, $2, $3, $4, $5, $6, 'month', 'month', now())`,
    [tenantId, entitlementId, dossierId, personId, requestId, told.kind ?? 'integration-income'],
  )
  await house.engine.pool.query(
    `insert into entitlement_term (tenant_id, id, entitlement_id, decision_id, from_on, amount_cents, recorded_at)
     values ($1, $2, $3, $4, '2026-01-01', 131420, now())`,
    [tenantId, termId, entitlementId, decisionId],
  )
  return { entitlementId, termId, dossierId }
}

/** A due item of a right. */
export async function givenDue(
  house: TestHouse,
  right: GivenRight,
  { from = '2026-11-01', amountCents = 131_420 } = {},
): Promise<string> {
  const id = uuidv7()
  const cause = amountCents === 131_420 ? null : uuidv7()
  await house.engine.pool.query(
    `insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, cause_id,
       amount_cents, pay_on, explanation, state, created_at)
     values ($1, $2, $3, $4, $5, $6, $7::date, $7::date + 27, $8, $9, $7::date, '{}', 'in-run', now())`,
    [
      house.centre.tenantId,
      id,
      right.entitlementId,
      right.dossierId,
      right.termId,
      cause === null ? 'regular' : 'difference',
      from,
      cause,
      amountCents,
    ],
  )
  return id
}

/** A run of a month, prepared; its payments are added to it. */
export async function givenRun(
  house: TestHouse,
  { month = '2026-11-01', kind = 'supplement' as 'month' | 'supplement' } = {},
): Promise<string> {
  const id = uuidv7()
  await house.engine.pool.query(
    `insert into payment_run (tenant_id, id, number, kind, month, execute_on, state, message_id, prepared_at)
     values ($1, $2, $3, $4, $5::date, $5::date + 24, 'prepared', $3, now())`,
    [house.centre.tenantId, id, `P-2026-${id.slice(-8)}`, kind, month],
  )
  return id
}

/** What a test says of a payment. */
export type ToldPayment = {
  readonly runId: string
  readonly right: GivenRight
  readonly dueId: string
  readonly amountCents?: number
  readonly attempt?: number
  readonly method?: 'transfer' | 'counter'
}

/** A payment of a due item in a run. */
export async function givenPayment(house: TestHouse, told: ToldPayment): Promise<string> {
  const { runId, right, dueId, amountCents = 131_420, attempt = 1, method = 'transfer' } = told
  const [id, routeId] = [uuidv7(), uuidv7()]
  const { tenantId, workers } = house.centre
  const iban = method === 'transfer' ? 'BE68539007547034' : null
  await house.engine.pool.query(
    `insert into payment_route (tenant_id, id, entitlement_id, share, method, payee_kind, payee_name, iban, basis, basis_on, source,
       from_on, recorded_by, recorded_at, superseded_at)
     values ($1, $2, $3, 0, $4, 'person', 'Nora Haddad', $5, 'own', '2026-11-02', 'carte', '2026-01-01', $6, now(), now())`,
    [tenantId, routeId, right.entitlementId, method, iban, workers.clerk],
  )
  await house.engine.pool.query(
    `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
       payee_name, iban, amount_cents, end_to_end_id, state)
     values ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, 'Nora Haddad', $10, $11, $12, 'prepared')`,
    [
      tenantId,
      id,
      runId,
      dueId,
      right.entitlementId,
      right.dossierId,
      attempt,
      routeId,
      method,
      iban,
      amountCents,
      id.replaceAll('-', ''),
    ],
  )
  return id
}

/** Approves a run with what it holds; who approves is the room of payments' affair. */
export async function approveRun(house: TestHouse, runId: string): Promise<void> {
  const client = await house.engine.pool.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    await client.query(
      `update payment_run r set state = 'approved', approved_by = $2, approved_at = now(),
         item_count = s.items, total_cents = s.cents
       from (select count(*)::int as items, coalesce(sum(amount_cents), 0) as cents from payment where run_id = $1) s where r.id = $1`,
      [runId, house.centre.workers.finance],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Moves a payment on: settled, returned or rejected on a day, or withdrawn. */
export async function movePayment(
  house: TestHouse,
  paymentId: string,
  to: { readonly state: 'settled' | 'returned' | 'rejected' | 'withdrawn'; readonly on?: string },
): Promise<void> {
  const on = to.on ?? '2026-11-26'
  const failed = to.state === 'returned' || to.state === 'rejected'
  await house.engine.pool.query(
    `update payment set state = $2, settled_on = coalesce($3::date, settled_on), failed_on = $4::date where id = $1`,
    [paymentId, to.state, to.state === 'settled' ? on : null, failed ? on : null],
  )
}

/** One approved run with one payment of 1 314,20 €. */
export async function givenApprovedRun(
  house: TestHouse,
  told: { readonly month?: string; readonly right?: GivenRight; readonly from?: string } = {},
) {
  const right = told.right ?? (await givenRight(house))
  const month = told.month ?? '2026-11-01'
  const dueId = await givenDue(house, right, { from: told.from ?? month })
  const runId = await givenRun(house, { month })
  const paymentId = await givenPayment(house, { runId, right, dueId })
  await approveRun(house, runId)
  return { right, dueId, runId, paymentId }
}

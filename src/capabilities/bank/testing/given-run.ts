import { type GivenRight, givenIban, givenRight } from '#capabilities/payments/testing/given-right.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'

/** What a test says of one payment: 1 314,20 € to the person when left out. */
export type ToldPayment = {
  readonly cents?: number
  readonly iban?: string
  readonly name?: string
  readonly reference?: string | null
}

/** A payment of an approved run. */
export type GivenPayment = {
  readonly id: string
  readonly endToEndId: string
  readonly cents: number
  readonly iban: string
  readonly right: GivenRight
}

/** A run that was approved, with its transfers. */
export type GivenRun = {
  readonly runId: string
  readonly number: string
  readonly messageId: string
  readonly payments: readonly GivenPayment[]
}

/** The account the centre of the tests pays from. */
export const payerIban = 'BE43068999999501'

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>

async function addPayer(ask: Ask, { centre }: TestHouse): Promise<void> {
  await ask(
    `insert into payer_account (tenant_id, id, name, iban, bic, organisation_number, from_on, recorded_at)
     select $1, $2, 'CPAS de Test', $3, 'GKCCBEBB', '0212347153', '2020-01-01', now()
     where not exists (select from payer_account where tenant_id = $1)`,
    [centre.tenantId, uuidv7(), payerIban],
  )
}

async function addRun(
  ask: Ask,
  { centre, clock }: TestHouse,
  run: { id: string; number: string; items: number; cents: number; kind: string; executeOn: string },
) {
  const { tenantId, workers } = centre
  const now = clock.now().toString()
  await ask(
    `insert into payment_run (tenant_id, id, number, kind, month, execute_on, state, item_count, total_cents, message_id,
       prepared_by, prepared_at, approved_by, approved_at)
     values ($1, $2, $3, $9, '2026-11-01', $10, 'approved', $4, $5, $3, $6, $7, $8, $7)`,
    [
      tenantId,
      run.id,
      run.number,
      run.items,
      run.cents,
      workers.finance,
      now,
      workers.director,
      run.kind,
      run.executeOn,
    ],
  )
}

type NewItem = {
  tenantId: string
  by: string
  now: string
  routeId: string
  itemId: string
  right: GivenRight
  name: string
  iban: string
  cents: number
}

async function addItem(ask: Ask, item: NewItem): Promise<void> {
  const { tenantId, by, now, routeId, itemId, right, name, iban, cents } = item
  await ask(
    `insert into payment_route (tenant_id, id, entitlement_id, share, method, payee_kind, payee_name, iban, basis, basis_on,
       source, from_on, recorded_by, recorded_at, superseded_at)
     values ($1, $2, $3, 0, 'transfer', 'person', $4, $5, 'own', '2026-11-02', 'test', '2026-11-02', $6, $7, $7)`,
    [tenantId, routeId, right.entitlementId, name, iban, by, now],
  )
  await ask(
    `insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, cause_id,
       amount_cents, pay_on, explanation, state, created_at)
     select $1, $2, $3, $4, t.id, 'advance', '2026-11-01', '2026-11-30', $2, $5, '2026-11-27', '{}', 'in-run', $6
     from entitlement_term t where t.tenant_id = $1 and t.entitlement_id = $3 limit 1`,
    [tenantId, itemId, right.entitlementId, right.dossierId, cents, now],
  )
}

type NewPayment = { runId: string; right: GivenRight; told: ToldPayment; count: number }

async function addPayment(
  ask: Ask,
  { centre, clock }: TestHouse,
  { runId, right, told, count }: NewPayment,
): Promise<GivenPayment> {
  const { tenantId, workers } = centre
  const [id, itemId, routeId] = [uuidv7(), uuidv7(), uuidv7()]
  const { cents = 131_420, iban = givenIban(count + 1), name = 'Nora Haddad', reference = null } = told
  const now = clock.now().toString()
  await addItem(ask, { tenantId, by: workers.caseworker, now, routeId, itemId, right, name, iban, cents })
  const endToEndId = `${itemId.replaceAll('-', '')}01`
  await ask(
    `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
       payee_name, iban, reference, amount_cents, end_to_end_id, state)
     values ($1, $2, $3, $4, $5, $6, 0, 1, $7, 'transfer', $8, $9, $10, $11, $12, 'prepared')`,
    [
      tenantId,
      id,
      runId,
      itemId,
      right.entitlementId,
      right.dossierId,
      routeId,
      name,
      iban,
      reference,
      cents,
      endToEndId,
    ],
  )
  return { id, endToEndId, cents, iban, right }
}

/** A run approved by the direction, each payment of another person. */
export async function givenRun(
  house: TestHouse,
  told: readonly ToldPayment[] = [{}],
  run: { readonly kind?: 'month' | 'supplement' | 'urgent'; readonly executeOn?: string } = {},
): Promise<GivenRun> {
  const ask: Ask = (text, values) => house.engine.pool.query(text, [...values])
  const id = uuidv7()
  const number = `P-2026-${id.slice(-8)}`
  const cents = told.reduce((sum, each) => sum + (each.cents ?? 131_420), 0)
  const { kind = 'supplement', executeOn = '2026-11-27' } = run
  await addPayer(ask, house)
  await addRun(ask, house, { id, number, items: told.length, cents, kind, executeOn })
  const payments: GivenPayment[] = []
  for (const [count, each] of told.entries())
    payments.push(
      await addPayment(ask, house, { runId: id, right: await givenRight(house), told: each, count }),
    )
  return { runId: id, number, messageId: number, payments }
}

/** Where a payment stands now. */
export const paymentState = (house: TestHouse, id: string) =>
  house.inside(async db => {
    const row = await db.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return [row.state, row.failed_on ?? row.settled_on, row.failure_code]
      .filter(part => part !== null)
      .join(' ')
  })

/** The open tasks about these causes, as `kind owner`. */
export const tasksAbout = (house: TestHouse, causeIds: readonly string[]) =>
  house.inside(async db => {
    const rows = await db
      .selectFrom('task')
      .selectAll()
      .where('cause_id', 'in', [...causeIds])
      .where('done_at', 'is', null)
      .execute()
    const names = new Map(Object.entries(house.centre.workers).map(([role, id]) => [id, role]))
    return rows.map(({ kind, owner_id }) => `${kind} ${names.get(owner_id ?? '')}`).sort()
  })

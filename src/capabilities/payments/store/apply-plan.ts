import { sql } from 'kysely'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Plan, WantedItem } from '../domain/due.ts'
import type { Writing } from './lock.ts'
import { takeOutOfRuns } from './withdrawals.ts'

/** What is to be written of one right. */
export type Planned = {
  readonly entitlementId: string
  readonly dossierId: string
  readonly requestId: string
  readonly causeId: string
  readonly decisionId: string | null
  readonly plan: Plan
}

const row = (item: WantedItem & { readonly id: string }, { entitlementId, dossierId }: Planned) => ({
  id: item.id,
  entitlement: entitlementId,
  dossier: dossierId,
  term: item.termId,
  kind: item.kind,
  from: item.period.from,
  until: item.period.until,
  cause: item.causeId,
  cents: item.cents,
  pay_on: item.payOn,
  explanation: item.explanation,
})

const columns = sql`(id uuid, entitlement uuid, dossier uuid, term uuid, kind text, "from" date, until date, cause uuid,
  cents bigint, pay_on date, explanation jsonb)`

async function addItems({ db, tenantId, now }: Writing, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, cause_id,
      amount_cents, pay_on, explanation, state, created_at)
    select ${tenantId}, id, entitlement, dossier, term, kind, "from", until, cause, cents, pay_on, explanation, 'planned', ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t${columns}`.execute(db)
}

async function amendItems({ db }: Writing, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update due_item i set term_id = t.term, period_until = t.until, amount_cents = t.cents, pay_on = t.pay_on,
      explanation = t.explanation, state = 'planned', closed_reason = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t${columns}
    where i.id = t.id and i.state in ('planned', 'cancelled')`.execute(db)
}

async function cancelItems({ db }: Writing, cancelled: Plan['cancel']): Promise<void> {
  if (cancelled.length === 0) return
  await sql`
    update due_item i set state = 'cancelled', closed_reason = t.reason
    from jsonb_to_recordset(${JSON.stringify(cancelled)}::jsonb) as t(id uuid, reason text)
    where i.id = t.id and i.state = 'planned'`.execute(db)
}

async function replaceOverpayments({ db, now }: Writing, { plan, decisionId }: Planned): Promise<void> {
  if (plan.replaced.length === 0) return
  await db
    .updateTable('overpayment')
    .set({ state: 'replaced', closed_at: now, decision_id: decisionId })
    .where('id', 'in', [...plan.replaced])
    .where('state', '=', 'found')
    .execute()
}

/** Too much paid is found and explained, and put before the pilot: a human, and a decision, say what follows. */
async function addOverpayments(writing: Writing, planned: Planned): Promise<void> {
  const { db, tenantId, now, today } = writing
  const rows = planned.plan.overpaid.map(({ period, cents, explanation }) => ({
    tenant_id: tenantId,
    id: uuidv7(),
    entitlement_id: planned.entitlementId,
    dossier_id: planned.dossierId,
    period_from: period.from,
    period_until: period.until,
    cause_id: planned.causeId,
    amount_cents: cents,
    explanation: JSON.stringify(explanation),
    state: 'found',
    found_at: now,
  }))
  if (rows.length === 0) return
  await db.insertInto('overpayment').values(rows).execute()
  const dueOn = today.add({ days: 14 }).toString()
  await raiseTasks(
    db,
    rows.map(each => ({
      tenantId,
      kind: 'payments:overpayment' as const,
      causeId: each.id,
      dossierId: planned.dossierId,
      requestId: planned.requestId,
      detail: { cents: each.amount_cents, period: each.period_from },
      dueOn,
      now,
    })),
  )
}

/** Writes plans: items that changed leave the run they were prepared in, and wait for the next one. */
export async function applyPlans(writing: Writing, all: readonly Planned[]): Promise<void> {
  const touched = all.flatMap(({ plan }) => [...plan.amend, ...plan.cancel].map(({ id }) => id))
  await takeOutOfRuns(writing, touched)
  await cancelItems(
    writing,
    all.flatMap(({ plan }) => plan.cancel),
  )
  await amendItems(
    writing,
    all.flatMap(planned => planned.plan.amend.map(item => row(item, planned))),
  )
  await addItems(
    writing,
    all.flatMap(planned => planned.plan.add.map(item => row({ ...item, id: uuidv7() }, planned))),
  )
  for (const planned of all) {
    await replaceOverpayments(writing, planned)
    await addOverpayments(writing, planned)
  }
}

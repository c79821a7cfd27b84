import { sql } from 'kysely'
import type { ToldRun } from '../domain/run-entry.ts'
import type { Recreating } from './recreate.ts'

/** Approved by who approved it: the journal is closed with the key of the house, and tells it. */
async function approveAsTold({ db }: Recreating, { run }: ToldRun): Promise<void> {
  await sql`update run_absence set accepted_by = ${run.approvedBy}, accepted_at = ${run.approvedAt}
    where run_id = ${run.id} and accepted_at is null`.execute(db)
  await sql`update payment_run set state = 'approved', approved_by = ${run.approvedBy}, approved_at = ${run.approvedAt},
    execute_on = ${run.executeOn}::date, version = version + 1 where id = ${run.id}`.execute(db)
}

/** Its file existed: as for every run, it is the same file however often it is written. */
async function writeAsTold({ db, now }: Recreating, { run }: ToldRun): Promise<void> {
  await sql`update payment_run set state = 'written', written_at = ${now}, file_hash = ${run.fileHash}, version = version + 1
    where id = ${run.id} and state = 'approved'`.execute(db)
}

/** It was handed to the bank: what became of each payment is in the statements, which are read again. */
async function sendAsTold({ db, now }: Recreating, { run }: ToldRun): Promise<void> {
  await sql`update payment_run set state = 'sent', sent_by = ${run.approvedBy}, sent_at = ${now}, version = version + 1
    where id = ${run.id} and state = 'written'`.execute(db)
  await sql`update payment set state = 'sent' where run_id = ${run.id} and method = 'transfer' and state = 'prepared'`.execute(
    db,
  )
}

/** Cash that was handed out was handed out: with its signature. */
async function handAsTold({ db, tenantId }: Recreating, { run, handed }: ToldRun): Promise<void> {
  if (handed.length === 0) return
  const rows = sql`jsonb_to_recordset(${JSON.stringify(handed)}::jsonb) as h("paymentId" uuid, "on" date, "at" timestamptz,
    "signedBy" text, "handedBy" uuid)`
  await sql`update payment p set state = 'settled', settled_on = h."on" from ${rows}
    where p.tenant_id = ${tenantId} and p.id = h."paymentId" and p.run_id = ${run.id} and p.state in ('prepared', 'sent')`.execute(
    db,
  )
  await sql`insert into counter_receipt (tenant_id, payment_id, signed_by, handed_by, handed_at)
    select ${tenantId}::uuid, p.id, h."signedBy", h."handedBy", h."at" from ${rows}
    join payment p on p.tenant_id = ${tenantId} and p.id = h."paymentId"
    join worker w on w.tenant_id = ${tenantId} and w.id = h."handedBy"
    on conflict do nothing`.execute(db)
  await sql`update due_item i set state = 'paid' where i.state = 'in-run' and i.id in (select due_item_id from payment where run_id = ${run.id})
    and i.amount_cents = (select sum(p.amount_cents) from payment p where p.tenant_id = i.tenant_id and p.due_item_id = i.id
      and p.state = 'settled')`.execute(db)
}

const steps = [
  { state: 'approved', take: approveAsTold },
  { state: 'written', take: writeAsTold },
  { state: 'sent', take: sendAsTold },
] as const

const rankOf = (state: string) => steps.findIndex(step => step.state === state)

/** Brings a run from where this database has it to where the journal saw it last. */
export async function advanceRun(recreating: Recreating, told: ToldRun, from: string): Promise<void> {
  const reached = told.state === 'closed' ? 'sent' : told.state
  // A run with cash only has no file: nothing was written, and nothing was sent.
  const last = told.run.fileHash === null ? rankOf('approved') : rankOf(reached)
  for (const { take } of steps.slice(rankOf(from) + 1, last + 1)) await take(recreating, told)
  await handAsTold(recreating, told)
}

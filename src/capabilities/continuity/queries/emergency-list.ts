import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { paymentsOf } from '../store/journal.ts'

/** A month that is prepared and did not leave yet, with a hash of what it pays. */
export type WaitingRun = {
  readonly id: string
  readonly number: string
  readonly month: string
  readonly executeOn: string
  readonly messageId: string
  readonly preparedAt: string
  readonly preparedBy: string | null
  readonly hash: string
  readonly writtenHash: string | null
  readonly withPhrase: boolean | null
}

/** The months whose emergency file must be there, each with the hash of its list and of the one last written. */
export async function waitingRuns(db: Db): Promise<readonly WaitingRun[]> {
  const { rows } = await sql<WaitingRun>`
    select r.id, r.number, r.month, r.execute_on as "executeOn", r.message_id as "messageId", r.prepared_by as "preparedBy",
      to_json(r.prepared_at)#>>'{}' as "preparedAt", e.list_hash as "writtenHash", e.with_phrase as "withPhrase",
      encode(sha256(convert_to(coalesce((select string_agg(concat_ws('|', p.end_to_end_id, p.amount_cents, p.iban, p.payee_name,
        p.reference, p.method, r.execute_on), E'\n' order by p.id) from payment p
        where p.tenant_id = r.tenant_id and p.run_id = r.id and p.state = 'prepared'), ''), 'UTF8')), 'hex') as hash
    from payment_run r left join emergency_file e on e.tenant_id = r.tenant_id and e.run_id = r.id
    where r.kind = 'month' and r.state in ('prepared', 'approved', 'written') order by r.month`.execute(db)
  return rows
}

/** One line to pay. */
export type ListLine = {
  readonly endToEndId: string
  readonly method: 'transfer' | 'counter'
  readonly payee: string
  readonly iban: string | null
  readonly reference: string | null
  readonly cents: number
  readonly pilot: string | null
}

/** What a run pays, by name, with who answers for each file. */
export async function listOf(db: Db, runId: string): Promise<readonly ListLine[]> {
  const { rows } = await sql<ListLine>`
    select p.end_to_end_id as "endToEndId", p.method, p.payee_name as payee, p.iban, p.reference, p.amount_cents as cents,
      concat_ws(' ', w.given_name, w.family_name) as pilot
    from payment p
    join entitlement e on e.tenant_id = p.tenant_id and e.id = p.entitlement_id
    join request q on q.tenant_id = e.tenant_id and q.id = e.request_id
    left join worker w on w.tenant_id = q.tenant_id and w.id = q.pilot_id
    where p.run_id = ${runId} and p.state = 'prepared' order by p.payee_name, p.end_to_end_id`.execute(db)
  return rows
}

/** The account the centre pays from on a day. */
export const payerOn = (db: Db, day: string) =>
  db
    .selectFrom('payer_account')
    .select(['name', 'iban', 'bic', 'organisation_number as organisationNumber'])
    .where('from_on', '<=', day)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', day)]))
    .executeTakeFirst()

/** The phrase that closes emergency files now. */
export const currentPhraseKey = (db: Db) =>
  db
    .selectFrom('emergency_key')
    .select(['public_key as publicKey', 'private_key as privateKey'])
    .where('superseded_at', 'is', null)
    .executeTakeFirst()

/** Everything an emergency file of a run is made of, read in one transaction. */
export async function emergencyContent(db: Db, run: WaitingRun) {
  return {
    run,
    lines: await listOf(db, run.id),
    entries: await paymentsOf(db, run.id),
    payer: await payerOn(db, run.executeOn),
    phraseKey: await currentPhraseKey(db),
  }
}

export type EmergencyContent = Awaited<ReturnType<typeof emergencyContent>>

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The payment of an urgent aid that lives, with the run it is in. */
export type UrgentPayment = {
  readonly id: string
  readonly state: 'prepared' | 'sent' | 'settled'
  readonly method: 'transfer' | 'counter'
  readonly endToEndId: string
  readonly cents: number
  readonly iban: string | null
  readonly runId: string
  readonly runKind: 'month' | 'supplement' | 'urgent'
  readonly runState: string
  readonly preparedBy: string | null
}

/** The living payment of the right that an urgent decision opened, if there is one. */
export async function urgentPayment(db: Db, decisionId: string): Promise<UrgentPayment | undefined> {
  const { rows } = await sql<UrgentPayment>`
    select p.id, p.state, p.method, p.end_to_end_id as "endToEndId", p.amount_cents as cents, p.iban, r.id as "runId",
      r.kind as "runKind", r.state as "runState", r.prepared_by as "preparedBy"
    from entitlement e
    join payment p on p.tenant_id = e.tenant_id and p.entitlement_id = e.id and p.state in ('prepared', 'sent', 'settled')
    join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
    where e.once_decision_id = ${decisionId} order by p.attempt desc limit 1`.execute(db)
  return rows[0]
}

/** The right that was opened for the decision, if one was. */
export async function urgentRight(db: Db, decisionId: string): Promise<string | undefined> {
  const right = await db
    .selectFrom('entitlement')
    .select('id')
    .where('once_decision_id', '=', decisionId)
    .executeTakeFirst()
  return right?.id
}

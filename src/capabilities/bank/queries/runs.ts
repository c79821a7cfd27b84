import type { Db } from '#platform/database/transaction.ts'
import type { Payer, Transfer, TransferRun } from '../domain/transfer.ts'

/** A run as the bank's pages see it. */
export type RunCard = {
  readonly id: string
  readonly number: string
  readonly kind: 'month' | 'supplement' | 'urgent'
  readonly state: string
  readonly executeOn: string
  readonly messageId: string
  readonly approvedAt: Temporal.Instant | null
  readonly approvedBy: string | null
  readonly sentAt: Temporal.Instant | null
}

const runs = (db: Db) =>
  db
    .selectFrom('payment_run')
    .select([
      'id',
      'number',
      'kind',
      'state',
      'execute_on as executeOn',
      'message_id as messageId',
      'approved_at as approvedAt',
      'approved_by as approvedBy',
      'sent_at as sentAt',
    ])
    .$narrowType<{ kind: RunCard['kind'] }>()

/** One run. */
export const runCard = (db: Db, runId: string): Promise<RunCard | undefined> =>
  runs(db).where('id', '=', runId).executeTakeFirst()

/** Somebody else who had this run in hand: who approved it, sent it, or prepared it. */
export async function secondPerson(db: Db, runId: string, but: string): Promise<string | undefined> {
  const run = await db
    .selectFrom('payment_run')
    .select(['approved_by', 'sent_by', 'prepared_by'])
    .where('id', '=', runId)
    .executeTakeFirst()
  const known = [run?.approved_by, run?.sent_by, run?.prepared_by]
  return known.find(id => id !== but && id !== null && id !== undefined) ?? undefined
}

/** The runs whose file is to be written, waits to be handed over, or is at the bank; newest first. */
export const runsWithFiles = (db: Db): Promise<readonly RunCard[]> =>
  runs(db)
    .where('state', 'in', ['approved', 'written', 'sent', 'closed'])
    .orderBy('execute_on', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()

/** The account the centre pays from on a day. */
const payerOn = (db: Db, day: string): Promise<Payer | undefined> =>
  db
    .selectFrom('payer_account')
    .select(['name', 'iban', 'bic', 'organisation_number as organisationNumber'])
    .where('from_on', '<=', day)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', day)]))
    .executeTakeFirst()

/**
 * The transfers of a run, in a fixed order. The name is that of the account, when it is another than the payee's. Only
 * third parties have their address written: the bank needs none of a person's within the European area.
 */
async function transfersOf(db: Db, runId: string): Promise<readonly Transfer[]> {
  const rows = await db
    .selectFrom('payment as p')
    .innerJoin('payment_route as r', join =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.route_id'),
    )
    .select([
      'p.end_to_end_id',
      'p.amount_cents',
      'p.payee_name',
      'p.iban',
      'p.reference',
      'r.account_holder',
    ])
    .select(['r.payee_kind', 'r.street', 'r.house_number', 'r.postal_code', 'r.town', 'r.country'])
    .where('p.run_id', '=', runId)
    .where('p.method', '=', 'transfer')
    .where('p.state', '=', 'prepared')
    .orderBy('p.end_to_end_id')
    .execute()
  return rows.map(row => ({
    endToEndId: row.end_to_end_id,
    amount: row.amount_cents,
    name: row.account_holder ?? row.payee_name,
    iban: row.iban ?? '',
    reference: row.reference,
    address:
      row.payee_kind === 'person' || row.town === null
        ? undefined
        : {
            street: row.street,
            houseNumber: row.house_number,
            postalCode: row.postal_code,
            town: row.town,
            country: row.country,
          },
  }))
}

/** A run as it is to be written; `no-payer`: no account to pay from on its day. */
export async function runToWrite(db: Db, run: RunCard): Promise<TransferRun | 'no-payer' | 'not-approved'> {
  if (run.approvedAt === null) return 'not-approved'
  const payer = await payerOn(db, run.executeOn)
  if (payer === undefined) return 'no-payer'
  const speed = run.kind === 'urgent' ? 'instant' : 'normal'
  const transfers = await transfersOf(db, run.id)
  return {
    messageId: run.messageId,
    createdAt: run.approvedAt,
    payer,
    batches: [{ executeOn: run.executeOn, speed, transfers }],
  }
}

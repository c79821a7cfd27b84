import type { Db } from '#platform/database/transaction.ts'
import type { KnownPayment } from '../domain/match.ts'

const known = (db: Db) =>
  db
    .selectFrom('payment as p')
    .select([
      'p.id',
      'p.dossier_id as dossierId',
      'p.end_to_end_id as endToEndId',
      'p.amount_cents as cents',
      'p.iban',
      'p.state',
    ])
    .$narrowType<{ state: KnownPayment['state'] }>()

/** The payments that bear these ids; ids of nobody's give nothing. */
export async function paymentsNamed(
  db: Db,
  endToEndIds: readonly string[],
): Promise<readonly KnownPayment[]> {
  if (endToEndIds.length === 0) return []
  return known(db)
    .where(eb => eb('p.end_to_end_id', '=', eb.fn.any(eb.val([...endToEndIds]))))
    .execute()
}

/** The urgent transfers that were made in the bank's own program, without a file, and are on their way. */
export const paymentsMadeByHand = (db: Db): Promise<readonly KnownPayment[]> =>
  known(db)
    .innerJoin('payment_run as r', join =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.run_id'),
    )
    .where('r.kind', '=', 'urgent')
    .where('r.state', '=', 'sent')
    .where('p.state', '=', 'sent')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('bank_file as b').select('b.id').whereRef('b.run_id', '=', 'r.id'))),
    )
    .execute()

/** True when this is an account the centre pays from, or paid from. */
export async function isOwnAccount(db: Db, iban: string): Promise<boolean> {
  const row = await db.selectFrom('payer_account').select('id').where('iban', '=', iban).executeTakeFirst()
  return row !== undefined
}

/** Whom payments are for, by the id they bear. */
export type Payee = { readonly endToEndId: string; readonly name: string; readonly personId: string }

/** The payees of these payments. */
export async function payeesOf(db: Db, endToEndIds: readonly string[]): Promise<ReadonlyMap<string, Payee>> {
  if (endToEndIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('payment as p')
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'p.tenant_id').onRef('d.id', '=', 'p.dossier_id'),
    )
    .select(['p.end_to_end_id as endToEndId', 'p.payee_name as name', 'd.person_id as personId'])
    .where(eb => eb('p.end_to_end_id', '=', eb.fn.any(eb.val([...endToEndIds]))))
    .execute()
  return new Map(rows.map(row => [row.endToEndId, row]))
}

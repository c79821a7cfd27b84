import type { Db } from '#platform/database/transaction.ts'
import type { KnownPayment } from '../domain/match.ts'

/** The payments that bear these ids; ids of nobody's give nothing. */
export async function paymentsNamed(
  db: Db,
  endToEndIds: readonly string[],
): Promise<readonly KnownPayment[]> {
  if (endToEndIds.length === 0) return []
  const rows = await db
    .selectFrom('payment')
    .select([
      'id',
      'dossier_id as dossierId',
      'end_to_end_id as endToEndId',
      'amount_cents as cents',
      'iban',
      'state',
    ])
    .where(eb => eb('end_to_end_id', '=', eb.fn.any(eb.val([...endToEndIds]))))
    .$narrowType<{ state: KnownPayment['state'] }>()
    .execute()
  return rows
}

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

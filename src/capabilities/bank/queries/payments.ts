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

import type { Db } from '#platform/database/transaction.ts'
import type { Destination } from '../queries/rules.ts'
import type { NewLine } from './entry.ts'

/** An overpayment to recover that the books do not have yet. */
export type Receivable = {
  readonly id: string
  readonly amountCents: number
  readonly aid: string
  readonly decisionNumber: string
}

/** Those of the overpayments that a decision says to recover and that are not booked. */
export async function receivablesToBook(db: Db, ids: readonly string[]): Promise<readonly Receivable[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('overpayment as o')
    .innerJoin('entitlement as e', join =>
      join.onRef('e.tenant_id', '=', 'o.tenant_id').onRef('e.id', '=', 'o.entitlement_id'),
    )
    .innerJoin('decision as d', join =>
      join.onRef('d.tenant_id', '=', 'o.tenant_id').onRef('d.id', '=', 'o.decision_id'),
    )
    .select(['o.id', 'o.amount_cents as amountCents', 'e.kind as aid', 'd.number as decisionNumber'])
    .where('o.id', 'in', [...ids])
    .where('o.state', '=', 'to-recover')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('ledger_entry as b')
            .select('b.id')
            .whereRef('b.tenant_id', '=', 'o.tenant_id')
            .where('b.source', '=', 'overpayment')
            .whereRef('b.source_id', '=', 'o.id'),
        ),
      ),
    )
    .orderBy('o.id')
    .execute()
}

/** The two sides: a claim on the person, and the recovery. */
export const receivableLines = (
  { amountCents, aid }: Receivable,
  { claim, recovery }: { readonly claim: Destination; readonly recovery: Destination },
): readonly NewLine[] => [
  { ...claim, aid, debitCents: amountCents, creditCents: 0 },
  { ...recovery, aid, debitCents: 0, creditCents: amountCents },
]

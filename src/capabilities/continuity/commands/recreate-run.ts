import type { CommandContext } from '#platform/command/command.ts'
import type { ToldRun } from '../domain/run-entry.ts'
import { type Sorted, sortPayments } from '../domain/sorting.ts'
import { advanceRun } from '../store/advance-run.ts'
import { ensurePayments, ensureRun, knownRun } from '../store/recreate.ts'
import { fitsOf } from '../store/told.ts'

const nothing: Sorted = { placed: [], unmatched: [] }
const over = new Set(['sent', 'closed', 'discarded'])
const open = new Set(['preparing', 'prepared'])

/** Brings one run to where it was told to be. Gives what has no place here; nothing when the run is known to be there. */
export async function recreateRun(context: CommandContext, told: ToldRun): Promise<Sorted> {
  const { db, tenantId } = context
  // Approved and no more: no file existed, nobody had it. It is prepared and approved anew, by people who read it.
  if (told.state === 'dropped' || (told.state === 'approved' && told.handed.length === 0)) return nothing
  const known = await knownRun(db, told.run.id)
  if (known !== undefined && over.has(known.state)) return nothing
  if (known !== undefined && !open.has(known.state)) {
    await advanceRun(context, told, known.state)
    return nothing
  }
  const sorted = sortPayments(told.payments, await fitsOf(db, tenantId, told.payments), told.run.id)
  const here = { ...told, payments: sorted.placed }
  await ensureRun(context, here)
  await ensurePayments(context, here)
  await advanceRun(context, here, 'prepared')
  if (told.state !== 'approved') return sorted
  const given = new Set(told.handed.map(({ paymentId }) => paymentId))
  return { ...sorted, unmatched: sorted.unmatched.filter(({ payment }) => given.has(payment.id)) }
}

import type { CommandContext } from '#platform/command/command.ts'
import type { Witness } from '#platform/command/execute.ts'
import type { RunEntry } from '../domain/run-entry.ts'
import { handedOf, keepTold, lastTold, lockJournal, paymentsOf, untoldRuns } from '../store/journal.ts'

/** Brings the journal outside up to the runs as they stand in this transaction. */
export async function tellUntold({
  db,
  tenantId,
  now,
  tools,
}: Pick<CommandContext, 'db' | 'tenantId' | 'now' | 'tools'>): Promise<void> {
  if ((await untoldRuns(db)).length === 0) return
  await lockJournal(db, tenantId)
  for (const { state, run, isNew, handed } of await untoldRuns(db)) {
    const content: RunEntry = {
      state,
      run,
      ...(isNew ? { payments: [...(await paymentsOf(db, run.id))] } : {}),
      ...(handed > 0 ? { handed: await handedOf(db, run.id) } : {}),
    }
    const after = await lastTold(db)
    const { seq, mac } = await tools.paymentsJournal.append({ tenantId, content, at: now, after })
    await keepTold(db, { tenantId, seq, mac, runId: run.id, state, handed, now })
  }
}

/** The desk approves the run of an urgent aid by handing it out. */
const rooms = /^(payments|bank|statements|continuity|decisions):/

/**
 * Before a run that was approved, written or sent is committed, the journal outside the database knows of it, on the
 * disk: a database that is put back from a backup learns there what was paid since. The database refuses a file
 * without it.
 */
export const journalPayments: Witness = {
  looksAt: action => rooms.test(action),
  witness: tellUntold,
}

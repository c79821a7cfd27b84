import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { reconcilePayments } from '../domain/access.ts'
import { type RunEntry, runEntry, tellRuns } from '../domain/run-entry.ts'
import { keepTold, lastTold, lockJournal } from '../store/journal.ts'
import { type Found, keepComparison, keepUnmatched, openLock } from '../store/locks.ts'
import { allowRecreating } from '../store/recreate.ts'
import { recreateRun } from './recreate-run.ts'

type ReadEntry = { readonly seq: number; readonly mac: string; readonly told: RunEntry }

async function readJournal({ tools, tenantId, db }: CommandContext) {
  const { entries, faults } = await tools.paymentsJournal.read(tenantId)
  const read = entries.flatMap(({ seq, mac, content }): ReadEntry[] => {
    const told = runEntry.safeParse(content)
    return told.success ? [{ seq, mac, told: told.data }] : []
  })
  const last = entries.at(-1)?.seq ?? 0
  const cut = (await lastTold(db)) > last ? 1 : 0 // this database knows of more than the journal holds
  return { read, last, faults: faults.length + (entries.length - read.length) + cut }
}

type Refusal = CommonRefusal | { readonly kind: 'NotLocked' }

/**
 * After a restore: reads the journal outside and makes this database know again what it tells. Runs that left after
 * the backup are there again, with their payments, so that the keys refuse a second. What has no place is listed for
 * a human. May be done again: it changes nothing then.
 */
export const reconcile = command<Record<string, never>, Found, Refusal>({
  name: 'continuity:reconcile',
  access: reconcilePayments,
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context): Promise<Result<Found, Refusal>> {
    const { db, tenantId, now } = context
    const lock = await openLock(db)
    if (lock === undefined) return refuse({ kind: 'NotLocked' })
    await lockJournal(db, tenantId)
    await allowRecreating(db)
    const { read, last, faults } = await readJournal(context)
    const runs = tellRuns(read.map(({ told }) => told))
    let payments = 0
    let unmatched = 0
    let made = 0
    for (const told of runs) {
      const sorted = await recreateRun(context, told)
      await keepUnmatched(
        db,
        { tenantId, lockId: lock.id },
        sorted.unmatched.map(each => ({ ...each, runNumber: told.run.number })),
      )
      payments += sorted.placed.length
      unmatched += sorted.unmatched.length
      made += sorted.placed.length + sorted.unmatched.length > 0 ? 1 : 0
    }
    for (const { seq, mac, told } of read)
      await keepTold(db, {
        tenantId,
        seq,
        mac,
        runId: told.run.id,
        state: told.state,
        handed: told.handed?.length ?? 0,
        now,
      })
    const found: Found = { entries: read.length, runs: made, payments, unmatched, faults }
    await keepComparison(db, { lockId: lock.id, seq: last, found, now })
    context.journal({ detail: { ...found } })
    return ok(found)
  },
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import type { Engine } from '#platform/database/engine.ts'
import { readMigrations } from '#platform/database/migrate.ts'
import { openJobs, prepareJobs } from '#platform/jobs/jobs.ts'
import { openTestEngine } from '../../../../test/support/database.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { compose } from '../../../compose.ts'
import { jobNames } from '../../../rooms.ts'
import { lockPaymentsAfterRestore } from '../store/lock.ts'

const keys = { masterKey: Buffer.alloc(32, 7) }
const dataDir = () => mkdtempSync(join(tmpdir(), 'reliance-twin-'))

/** Takes a backup of the house of a test. Gives its folder. */
export async function backUpHouse({ engine, clock }: TestHouse): Promise<string> {
  const folder = join(dataDir(), 'backup')
  await makeBackup({ engine, keys, dataDir: dataDir(), clock }, folder)
  return folder
}

/** The same house on a database that was put back from a backup: same keys, same journal outside, same clock. */
export type Twin = { readonly house: TestHouse; readonly engine: Engine; close(): Promise<void> }

/** Reads the journal of the house, and keeps its own entries to itself: two houses never write one journal. */
function ownEntries(journal: TestHouse['tools']['paymentsJournal']): TestHouse['tools']['paymentsJournal'] {
  let seq = 1_000_000
  return { ...journal, append: async () => ({ seq: ++seq, mac: 'a'.repeat(64), folders: 1 }) }
}

/** Puts a backup back into a database of its own. */
export async function restoreTwin(house: TestHouse, folder: string): Promise<Twin> {
  const engine = await openTestEngine()
  const order = { engine, keys, dataDir: dataDir(), migrations: readMigrations('db/migrations') }
  try {
    await restoreBackup({ ...order, finish: lockPaymentsAfterRestore }, folder)
  } catch (error) {
    await engine.close()
    throw error
  }
  await prepareJobs(engine, jobNames)
  const jobs = await openJobs(engine, 'sender')
  const { clock, centre } = house
  const tools = { ...house.tools, paymentsJournal: ownEntries(house.tools.paymentsJournal) }
  const base = compose({ engine, jobs, tools, clock, assetFolder: 'dist/assets', log: () => undefined })
  const inside: TestHouse['inside'] = (work, actorId) =>
    base.database.transact({ tenantId: centre.tenantId, actorId }, work)
  const twin = { ...house, ...base, tools, clock, engine, jobs, inside }
  const close = async () => {
    await jobs.stop()
    await engine.close()
  }
  return { house: twin, engine, close }
}

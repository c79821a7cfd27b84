import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { systemClock } from '#kernel/calendar.ts'
import { openCentre } from '../../../test/support/centre.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { logBackup } from './log.ts'
import { makeBackup } from './make-backup.ts'

/** The disk fills up while the workers are written: the device that is always full stands in for it. */
vi.mock(import('node:fs'), async original => {
  const fs = await original()
  return {
    ...fs,
    createWriteStream: (path, options) =>
      fs.createWriteStream(String(path).includes('-worker-') ? '/dev/full' : path, options),
  }
})

const held = useDatabase()

test.skipIf(!existsSync('/dev/full'))(
  'a full disk is said and logged, and leaves no half backup',
  async () => {
    await openCentre(held.engine)
    const scratch = mkdtempSync(join(tmpdir(), 'reliance-full-'))
    const order = {
      engine: held.engine,
      keys: { masterKey: Buffer.alloc(32, 5) },
      dataDir: scratch,
      clock: systemClock,
    }
    await expect(makeBackup(order, join(scratch, 'backup'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(scratch)).toEqual([])
    await logBackup(held.engine.pool, systemClock.now(), { trouble: 'ENOSPC', seconds: 1 })
    const { rows } = await held.engine.pool.query('select outcome, trouble from backup_log')
    expect(rows).toEqual([{ outcome: 'failed', trouble: 'ENOSPC' }])
    rmSync(scratch, { recursive: true, force: true })
  },
)

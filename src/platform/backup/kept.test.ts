import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { keptBackups, nextBackupFolder, removeOldBackups } from './kept.ts'
import { writeManifest } from './manifest.ts'

const key = Buffer.alloc(32, 1)

async function keep(dir: string, at: string): Promise<void> {
  const folder = await nextBackupFolder(dir, Temporal.Instant.from(at))
  mkdirSync(folder, { recursive: true })
  await writeManifest(folder, key, {
    format: 'reliance-backup-1',
    id: uuidv7(),
    takenAt: at,
    engine: { kind: 'embedded', version: '18' },
    masterKey: 'a'.repeat(64),
    closedWith: 'master-key',
    migrations: [],
    tables: [],
    files: 0,
    parts: [],
  })
}

test('the newest stay, by their number: a clock that was put back throws nothing away', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reliance-kept-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const day of ['2026-11-21', '2026-11-22', '2026-11-23', '2020-01-01'])
    await keep(dir, `${day}T03:00:00.000Z`)
  mkdirSync(join(dir, 'reliance-000009-20261124T0300Z.unfinished'))
  expect(await removeOldBackups(dir, 2)).toBe(2)
  expect((await keptBackups(dir)).map(({ takenAt }) => `${takenAt}`.slice(0, 10))).toEqual([
    '2026-11-23',
    '2020-01-01',
  ])
  expect(readdirSync(dir)).toHaveLength(3)
})

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { lockPaymentsAfterRestore } from '#capabilities/continuity/index.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { openEngine } from '#platform/database/engine.ts'
import { FolderInUse } from '#platform/database/folder-lock.ts'
import { keyFileOf } from '#platform/secrets/master-key.ts'
import { backupKeys } from './backups.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import { readOptions } from './options.ts'
import { ourMigrations, prepareDatabase } from './prepare-database.ts'
import { readEnvironment } from './read-environment.ts'

const options = { from: { type: 'string' }, replace: { type: 'string' } } as const

const keyFirst = (file: string) =>
  `There is no master key here. Put it back first, from your copy: RELIANCE_KEY, or the file ${file} (chmod 600). A new key could open nothing of the backup.`

const next = [
  'Payments are LOCKED: what was sent after this backup is not known here. Then:',
  '1. Start Reliance. 2. `npm run --silent reliance -- reconcile-payments` reads the journal kept outside the database.',
  '3. Two people of finance look at what was found and open payments again, at /continuity.',
]

async function openForRestore(config: Parameters<typeof openEngine>[0]) {
  try {
    return await openEngine(config)
  } catch (error) {
    if (error instanceof FolderInUse)
      throw new CannotStart('folderInUse', `${error.message} A running centre is not restored over.`)
    throw error
  }
}

/** `restore --from FOLDER [--replace NAME]`: puts a backup back, as the owner, and locks payments. */
export async function restoreCommand(words: readonly string[]): Promise<Said> {
  const { from, replace } = readOptions({ args: [...words], options }).values
  if (from === undefined) throw new CannotStart('configuration', 'Say which backup: `restore --from FOLDER`.')
  const config = readEnvironment()
  const keyFile = keyFileOf(config.dataDir)
  if (config.key === undefined && !existsSync(keyFile))
    throw new CannotStart('configuration', keyFirst(keyFile))
  const keys = backupKeys(config)
  const since = performance.now()
  const url = config.migrateUrl ?? config.databaseUrl
  const engine = await openForRestore({ ...config, databaseUrl: url, databasePool: 1 })
  try {
    const order = { engine, keys, dataDir: config.dataDir, migrations: ourMigrations(), replace }
    const manifest = await restoreBackup({ ...order, finish: lockPaymentsAfterRestore }, resolve(from))
    await prepareDatabase(config, engine)
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0)
    const seconds = ((performance.now() - since) / 1_000).toFixed(1)
    return {
      code: 0,
      out: [
        `${rows} rows and ${manifest.files} files of ${manifest.takenAt} are back, in ${seconds} s.`,
        ...next,
      ],
      err: [],
    }
  } finally {
    await engine.close()
  }
}

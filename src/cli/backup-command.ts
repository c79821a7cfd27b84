import { resolve } from 'node:path'
import { openBackup } from '#platform/backup/check-backup.ts'
import type { MadeBackup } from '#platform/backup/make-backup.ts'
import type { Config } from '#platform/config/config.ts'
import { type Engine, openEngine } from '#platform/database/engine.ts'
import { FolderInUse } from '#platform/database/folder-lock.ts'
import { backUp, backUpToKeep, backupKeys } from './backups.ts'
import { askCommandDoor, type Said } from './command-door.ts'
import { CannotStart, exitCodes } from './failures.ts'
import { readOptions } from './options.ts'
import { readEnvironment } from './read-environment.ts'

const options = { to: { type: 'string' } } as const

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

const keyWarning =
  'The master key is NOT in it: without RELIANCE_KEY (or keys/master.key) nobody opens this backup, ever. Keep a copy of the key in another place.'

const madeSentences = (folder: string, { rows, files, bytes, seconds }: MadeBackup): readonly string[] => [
  `${folder}: ${rows} rows and ${files} files, ${megabytes(bytes)}, in ${seconds.toFixed(1)} s.`,
  keyWarning,
]

/** `backup [--to FOLDER]`, in the process that owns the database. */
export async function backupInHouse(
  { config, engine }: { readonly config: Config; readonly engine: Engine },
  words: readonly string[],
): Promise<Said> {
  const { to } = readOptions({ args: [...words], options }).values
  if (to !== undefined) return { code: 0, out: madeSentences(to, await backUp(config, engine, to)), err: [] }
  if (config.backupDir === undefined)
    throw new CannotStart('configuration', 'Say where: `backup --to FOLDER`, or set BACKUP_DIR.')
  const [folder, made] = await backUpToKeep(config, engine, config.backupDir)
  return { code: 0, out: madeSentences(folder, made), err: [] }
}

async function verify(folder: string | undefined): Promise<Said> {
  if (folder === undefined) throw new CannotStart('configuration', 'Say `backup verify FOLDER`.')
  const { takenAt, tables, files, engine } = await openBackup(resolve(folder), backupKeys(readEnvironment()))
  const rows = tables.reduce((total, table) => total + table.rows, 0)
  return {
    code: 0,
    out: [
      `Whole, and it opens: ${rows} rows and ${files} files of ${takenAt}, taken from the ${engine.kind} engine.`,
    ],
    err: [],
  }
}

/** `backup`: done here when nobody holds the folder, else by the server that does, while it runs. */
export async function backupCommand(words: readonly string[]): Promise<Said> {
  if (words[0] === 'verify') return verify(words[1])
  const { to } = readOptions({ args: [...words], options }).values
  const order = to === undefined ? [] : ['--to', resolve(to)]
  const config = readEnvironment()
  try {
    const engine = await openEngine(config)
    try {
      return await backupInHouse({ config, engine }, order)
    } finally {
      await engine.close()
    }
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    const said = await askCommandDoor(config.dataDir, ['backup', ...order])
    const sentence = `${error.message} That process cannot be asked; with BACKUP_DIR it makes a backup every night by itself.`
    return said ?? { code: exitCodes.folderInUse, out: [], err: [sentence] }
  }
}

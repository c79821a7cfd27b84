import { BackupUnusable } from '#platform/backup/manifest.ts'
import { CannotReadAll } from '#platform/backup/tables.ts'
import { FolderInUse } from '#platform/database/folder-lock.ts'
import { MigrationMismatch } from '#platform/database/migrate.ts'
import { BoxUnusable } from '#platform/emergency/box.ts'

/** How a process ends when it cannot do its work; the same list is in docs/operations.md. */
export const exitCodes = {
  failed: 1,
  configuration: 2,
  folderInUse: 3,
  portInUse: 4,
  databaseAway: 5,
  databaseNotReady: 6,
} as const

/** A reason not to go on, already in plain words. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  readonly code: number
  constructor(code: keyof typeof exitCodes, sentence: string) {
    super(sentence)
    this.code = exitCodes[code]
  }
}

/** What to tell the operator, and the exit code. */
export type Explained = { readonly sentence: string; readonly code: number }

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

type Answer = readonly [pattern: RegExp, code: keyof typeof exitCodes, sentence: string]

/** Codes of the system and of PostgreSQL that an operator meets. Never the message of the driver: it may hold an address or a login. */
const answers: readonly Answer[] = [
  [/^EADDRINUSE$/, 'portInUse', 'The port is in use by another program. Stop it, or choose another PORT.'],
  [/^EACCES$/, 'portInUse', 'This port or folder may not be used by this user.'],
  [
    /^(ENOSPC|EDQUOT)$/,
    'failed',
    'The disk is full. Nothing half-written was kept; make room and run it again.',
  ],
  [/^EADDRNOTAVAIL$/, 'portInUse', 'This machine does not have the address named by HOST.'],
  [
    /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|08|57P0)/,
    'databaseAway',
    'The database does not answer at DATABASE_URL. Nothing was changed.',
  ],
  [/^28/, 'databaseAway', 'The database refuses the login or password of DATABASE_URL or MIGRATE_URL.'],
  [/^3D000$/, 'databaseAway', 'The database named in DATABASE_URL does not exist on this server.'],
  [
    /^53300$/,
    'databaseAway',
    'The database server has no connection left for us. Lower DATABASE_POOL or raise max_connections.',
  ],
  [
    /^(42501|42P01|3F000)$/,
    'databaseNotReady',
    'The login may not do this, or the database is not prepared. `npm run --silent reliance -- doctor` says what to run.',
  ],
]

/** Puts whatever stopped a process in plain words. A bug keeps its stack, for whoever mends it. */
export function explain(error: unknown): Explained {
  if (error instanceof CannotStart) return { sentence: error.message, code: error.code }
  if (error instanceof FolderInUse) return { sentence: error.message, code: exitCodes.folderInUse }
  if (error instanceof MigrationMismatch) return { sentence: error.message, code: exitCodes.databaseNotReady }
  if (
    [BackupUnusable, CannotReadAll, BoxUnusable].some(kind => error instanceof kind) &&
    error instanceof Error
  )
    return { sentence: error.message, code: exitCodes.failed }
  if (!(error instanceof Error)) return { sentence: `It failed: ${String(error)}`, code: exitCodes.failed }
  const known = answers.find(([pattern]) => pattern.test(codeOf(error)))
  if (known !== undefined) return { sentence: known[2], code: exitCodes[known[1]] }
  if (/timeout exceeded when trying to connect|connection terminated/i.test(error.message))
    return {
      sentence: 'The database did not answer in time. Nothing was changed.',
      code: exitCodes.databaseAway,
    }
  if (error.cause instanceof Error) {
    const cause = explain(error.cause)
    return { sentence: `${error.message} ${cause.sentence}`, code: cause.code }
  }
  return { sentence: error.stack ?? error.message, code: exitCodes.failed }
}

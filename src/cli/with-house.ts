import { FolderInUse } from '#platform/database/folder-lock.ts'
import { compose } from '../compose.ts'
import { askCommandDoor, type Said } from './command-door.ts'
import { exitCodes } from './failures.ts'
import { runInHouse } from './house-commands.ts'
import { openParts } from './open-parts.ts'
import { outsideOf } from './outside.ts'
import { readEnvironment } from './read-environment.ts'

/** Opens the house for one command and closes it again; when a running server owns the folder, that server runs it. */
export async function withHouse(words: readonly string[]): Promise<Said> {
  const config = readEnvironment()
  const closers: (() => Promise<void>)[] = []
  try {
    const use = { prepares: false, role: 'sender' } as const
    const parts = await openParts(config, use, close => void closers.push(close))
    const house = compose(outsideOf(parts))
    return await runInHouse({ ...house, config, engine: parts.engine })(words)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    const said = await askCommandDoor(config.dataDir, words)
    return said ?? { code: exitCodes.folderInUse, out: [], err: [error.message] }
  } finally {
    for (const close of closers.toReversed()) await close()
  }
}

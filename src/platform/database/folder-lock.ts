import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A second process on one embedded folder destroys data without an error: this one refuses to open it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/** Changes at each start of the machine: a lock left by an earlier boot is stale whatever its pid says. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return 'unknown'
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function takenBy(file: string): number | undefined {
  const [pid, boot] = readFileSync(file, 'utf8').split(' ')
  const holder = Number(pid)
  const stale = boot !== bootId() || !Number.isInteger(holder) || holder <= 0 || !isAlive(holder)
  return stale ? undefined : holder
}

function tryCreate(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, `${process.pid} ${bootId()}`)
    closeSync(descriptor)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes the folder for this process alone and returns how to give it back. A lock whose process died is taken over.
 *
 * @throws FolderInUse naming the process that holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'reliance.lock')
  if (!tryCreate(file)) {
    const holder = takenBy(file)
    if (holder !== undefined)
      throw new FolderInUse(
        `The folder ${folder} is in use by process ${holder}. Stop it first, or use another DATA_DIR.`,
      )
    rmSync(file, { force: true })
    if (!tryCreate(file)) throw new FolderInUse(`The folder ${folder} was just taken by another process.`)
  }
  return () => rmSync(file, { force: true })
}

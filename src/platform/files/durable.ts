import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The name of a new file is data of its folder; where a folder cannot be flushed, the system does it alone. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Makes a folder, and puts it on disk with each parent that is new. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = folder; made !== dirname(first); made = dirname(made)) await flush(dirname(made))
}

/** True when a write failed because there is no room left, or none that this program may use. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')

/** How a file that is being written ends: it is not yet one that was kept. */
export const draftEnding = '.draft'

async function writeDraft(path: string, bytes: Uint8Array): Promise<string> {
  await makeFolder(dirname(path))
  const draft = `${path}.${randomBytes(6).toString('hex')}${draftEnding}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await file.close()
    await unlink(draft) // a full disk must not be filled further by what did not fit
    throw error
  }
  await file.close()
  return draft
}

/** Writes a file whole or not at all: on disk, name included, when this returns. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await rename(await writeDraft(path, bytes), path)
  await flush(dirname(path))
}

/** As `writeWhole`, unless the file is there: then the one who came first is right, and this one is dropped. */
export async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  const draft = await writeDraft(path, bytes)
  await link(draft, path).catch(error => {
    if (!isCode(error, 'EEXIST')) throw error
  })
  await unlink(draft)
  await flush(dirname(path))
}

/** True for an error of the file system with this code. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

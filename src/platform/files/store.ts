import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { isUuid } from '#kernel/uuid.ts'
import type { FileStore } from '../command/command.ts'
import { draftEnding, isCode, writeWhole } from './durable.ts'
import { createKeyring } from './keyring.ts'
import { seal, unseal } from './sealed.ts'

/** A file that is not what was kept: missing, cut, changed, or of another centre. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged'
}

const oneDay = 24 * 60 * 60 * 1000
const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
/** A file is bound to its centre and to its content: moved or renamed, it does not open. */
const about = (tenantId: string, hash: string): string => `${tenantId}/${hash}`
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The names become paths: nothing but the ids of a centre and hashes may. */
function pathIn(folder: string, tenantId: string, hash: string): string {
  if (!isUuid(tenantId) || !isHash(hash)) throw new RangeError('not the id of a centre and a hash')
  return join(folder, tenantId, hash.slice(0, 2), hash.slice(2))
}

/**
 * Keeps bytes under what they are: the SHA-256 of the content names the file, AES-256-GCM closes it, one key a
 * centre. The same bytes are kept once. A file is on disk, name included, before `put` returns, so that the row that
 * names it may be committed.
 *
 * @throws FileDamaged, FileKeyMissing: for an operator and a backup, never for the person at the screen.
 */
export function createFileStore(options: { readonly folder: string; readonly masterKey: Buffer }): FileStore {
  const keyring = createKeyring(options)
  return {
    async put(tenantId, bytes) {
      const hash = hashOf(bytes)
      const path = pathIn(options.folder, tenantId, hash)
      const key = await keyring.keyOf(tenantId)
      if (!(await touched(path))) await writeWhole(path, seal(key, about(tenantId, hash), bytes))
      return { hash, size: bytes.byteLength }
    },
    async get(tenantId, hash) {
      const sealed = await readKept(pathIn(options.folder, tenantId, hash), hash)
      const bytes = unseal(await keyring.keyOf(tenantId), about(tenantId, hash), sealed)
      if (!bytes) throw new FileDamaged(`File ${hash} cannot be opened.`)
      return bytes
    },
    sweepOrphans: (tenantId, isKnown) => sweep(join(options.folder, tenantId), isKnown),
  }
}

/** True when the file is there; it is then as young as its newest row, and safe from sweeping. */
async function touched(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => existsSync(path),
  )
}

async function readKept(path: string, hash: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) throw new FileDamaged(`File ${hash} is missing.`)
    throw error
  }
}

const isOld = async (path: string): Promise<boolean> => Date.now() - (await stat(path)).mtimeMs >= oneDay

/**
 * Removes a file, unless it is young. It is moved aside first and looked at again: whoever keeps the same bytes at
 * this very moment either made it young, and gets it back, or does not find it, and writes it anew.
 */
async function removeOld(path: string): Promise<boolean> {
  try {
    if (!(await isOld(path))) return false
    const aside = `${path}.swept${draftEnding}`
    await rename(path, aside)
    if (await isOld(aside)) await unlink(aside)
    else await rename(aside, path)
    return !existsSync(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false // another process swept it
    throw error
  }
}

async function sweep(folder: string, isKnown: (hash: string) => boolean): Promise<number> {
  if (!existsSync(folder)) return 0
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  let removed = 0
  for (const entry of entries.filter(each => each.isFile())) {
    const hash = `${entry.parentPath.slice(-2)}${entry.name}`
    const isOrphan = entry.name.endsWith(draftEnding) || (isHash(hash) && !isKnown(hash))
    if (isOrphan && (await removeOld(join(entry.parentPath, entry.name)))) removed++
  }
  return removed
}

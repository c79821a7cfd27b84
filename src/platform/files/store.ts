import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from '../command/command.ts'

/** A file that is not what was kept: cut, changed, or of another centre. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged'
}

const nonceBytes = 12
const tagBytes = 16

/** A dump of the folder opens nothing without the master key; the key of one centre opens nothing of another. */
const keyOf = (masterKey: Buffer, tenantId: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, tenantId, 'reliance/files', 32))

function seal(key: Buffer, hash: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(hash))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function unseal(key: Buffer, hash: string, sealed: Buffer): Uint8Array {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    decipher.setAAD(Buffer.from(hash)).setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    throw new FileDamaged(`File ${hash} cannot be opened.`)
  }
}

async function flush(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}

/** Through a neighbour and a rename, flushed to disk before the row that names it may be committed. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
  const file = await open(draft, 'wx', 0o600)
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(draft, path)
  await flush(dirname(path))
}

/**
 * Keeps bytes under what they are: the SHA-256 of the content names the file, AES-256-GCM closes it, one key a
 * centre. The same bytes are kept once.
 */
export function createFileStore(options: { readonly folder: string; readonly masterKey: Buffer }): FileStore {
  const pathOf = (tenantId: string, hash: string) =>
    join(options.folder, tenantId, hash.slice(0, 2), hash.slice(2))
  return {
    async put(tenantId, bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const path = pathOf(tenantId, hash)
      if (!existsSync(path)) await writeWhole(path, seal(keyOf(options.masterKey, tenantId), hash, bytes))
      return { hash, size: bytes.byteLength }
    },
    get: async (tenantId, hash) =>
      unseal(keyOf(options.masterKey, tenantId), hash, await readFile(pathOf(tenantId, hash))),
  }
}

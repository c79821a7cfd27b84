import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isCode, writeOnce } from './durable.ts'
import { seal, unseal } from './sealed.ts'

/** The key of a centre is not there, or does not open: its files stay closed until it is put back. */
export class FileKeyMissing extends Error {
  override readonly name = 'FileKeyMissing'
}

/** The keys of the centres. */
export type Keyring = {
  /** The 32 bytes that close the files of this centre; made when its first file is kept. */
  keyOf(tenantId: string): Promise<Buffer>
}

const keyFile = z.strictObject({ version: z.literal(1), sealed: z.base64() })

/**
 * One random key a centre, closed with the master key, in `keys/<centre>.json`. A new master key rewrites these small
 * files and no letter; a centre that leaves takes its key with it.
 */
export function createKeyring(options: { readonly folder: string; readonly masterKey: Buffer }): Keyring {
  const closing = Buffer.from(hkdfSync('sha256', options.masterKey, '', 'reliance/file-keys', 32))
  const known = new Map<string, Buffer>()

  async function load(tenantId: string): Promise<Buffer> {
    const path = join(options.folder, 'keys', `${tenantId}.json`)
    // Looked at first: whoever keeps a file has written the key before it.
    const hasFiles = existsSync(join(options.folder, tenantId))
    if (!existsSync(path)) {
      if (hasFiles) throw new FileKeyMissing(`The key ${path} is missing: put it back from a backup.`)
      await writeOnce(path, newKeyFile(tenantId))
    }
    const key = unseal(closing, tenantId, Buffer.from(await readSealed(path), 'base64'))
    if (!key) throw new FileKeyMissing(`The key ${path} does not open with this master key.`)
    known.set(tenantId, key)
    return key
  }

  const newKeyFile = (tenantId: string): Buffer => {
    const sealed = seal(closing, tenantId, randomBytes(32)).toString('base64')
    return Buffer.from(`${JSON.stringify({ version: 1, sealed })}\n`)
  }

  return { keyOf: async tenantId => known.get(tenantId) ?? load(tenantId) }
}

async function readSealed(path: string): Promise<string> {
  try {
    return keyFile.parse(JSON.parse(await readFile(path, 'utf8'))).sealed
  } catch (error) {
    if (isCode(error, 'EACCES')) throw error
    throw new FileKeyMissing(`The key ${path} is damaged: put it back from a backup.`)
  }
}

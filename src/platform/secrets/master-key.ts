import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Config } from '../config/config.ts'

/** Why there is no key to work with. Each is for an operator to mend: a guess would lock every letter for good. */
export type KeyRefusal =
  /** PostgreSQL may serve several machines: they must share one key, so none is invented. */
  | { readonly kind: 'KeyNeeded' }
  /** There is data, and the key it was written with is gone. */
  | { readonly kind: 'KeyLost'; readonly file: string }
  | { readonly kind: 'KeyDamaged'; readonly file: string }
  /** Others on this machine can read the file. */
  | { readonly kind: 'KeyExposed'; readonly file: string }

type Where = Pick<Config, 'key' | 'dataDir' | 'databaseUrl'>

const keyBytes = 32

/** Where the key lies when RELIANCE_KEY is not given. */
export const keyFileOf = (dataDir: string): string => join(dataDir, 'keys', 'master.key')

/**
 * The 32 bytes from which every other key is derived: RELIANCE_KEY, else the key file of the data folder. An
 * embedded folder that starts empty gets its own, on disk before anything is written with it.
 */
export function findMasterKey({ key, dataDir, databaseUrl }: Where): Result<Buffer, KeyRefusal> {
  if (key !== undefined) return ok(Buffer.from(key, 'base64'))
  const file = keyFileOf(dataDir)
  if (existsSync(file)) return readKey(file)
  if (databaseUrl !== undefined) return refuse({ kind: 'KeyNeeded' })
  if (existsSync(join(dataDir, 'database'))) return refuse({ kind: 'KeyLost', file })
  return ok(createKey(file))
}

function readKey(file: string): Result<Buffer, KeyRefusal> {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    return refuse({ kind: 'KeyExposed', file })
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  return key.byteLength === keyBytes ? ok(key) : refuse({ kind: 'KeyDamaged', file })
}

function createKey(file: string): Buffer {
  const folder = join(file, '..')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = randomBytes(keyBytes)
  const descriptor = openSync(file, 'wx', 0o600)
  writeSync(descriptor, `${key.toString('base64')}\n`)
  fsyncSync(descriptor)
  closeSync(descriptor)
  flush(folder)
  return key
}

/** The name of a new file is itself data of its folder; where a folder cannot be flushed, the system does it alone. */
function flush(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

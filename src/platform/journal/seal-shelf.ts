import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isCode } from '../files/durable.ts'
import type { Seal } from './seal.ts'

/** The second place where seals are kept: best on another machine, where who rules the database does not rule. */
export type SealShelf = {
  /** Every seal it holds, in order. */
  read(tenantId: string): Promise<readonly Seal[]>
  /** Adds seals; they are on disk when this returns. */
  add(tenantId: string, seals: readonly Seal[]): Promise<void>
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const line = z.strictObject({
  id: z.int().positive(),
  sealedAt: z.string(),
  events: z.int().positive(),
  root: hash,
  previous: hash,
  mark: hash,
})

/** A file of seals that holds something else: somebody wrote in it. */
export class SealShelfDamaged extends Error {
  override readonly name = 'SealShelfDamaged'
}

/** A line that a crash left unfinished is no line. */
const wholeLines = (text: string): readonly string[] => text.split('\n').slice(0, -1)

function readLine(text: string, where: string): Seal {
  try {
    return line.parse(JSON.parse(text))
  } catch {
    throw new SealShelfDamaged(where)
  }
}

/** Keeps seals in a folder, one file a centre, one line a seal. Lines are only ever added. */
export function createSealShelf(folder: string): SealShelf {
  const fileOf = (tenantId: string) => join(folder, `${tenantId}.seals.ndjson`)
  const textOf = async (tenantId: string): Promise<string> => {
    try {
      return await readFile(fileOf(tenantId), 'utf8')
    } catch (error) {
      if (isCode(error, 'ENOENT')) return ''
      throw error
    }
  }
  return {
    async read(tenantId) {
      const lines = wholeLines(await textOf(tenantId))
      return lines.map((text, at) => readLine(text, `${fileOf(tenantId)}:${at + 1}`))
    },
    async add(tenantId, seals) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const text = await textOf(tenantId)
      const whole = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1))
      const file = await open(fileOf(tenantId), 'a', 0o600)
      try {
        await file.truncate(whole)
        await file.appendFile(seals.map(seal => `${JSON.stringify(seal)}\n`).join(''))
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

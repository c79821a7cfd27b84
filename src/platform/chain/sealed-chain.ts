import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { writeWhole } from '../files/durable.ts'
import { seal, unseal } from '../files/sealed.ts'

/** An entry as it lies on the disk: numbered, tied to the one before, its content closed. */
const entryFile = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  previous: z.string().regex(/^([0-9a-f]{64})?$/),
  sealed: z.base64(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
type EntryFile = z.infer<typeof entryFile>

/** An entry that was read back. */
export type ChainEntry = {
  readonly seq: number
  readonly at: string
  readonly content: unknown
  readonly mac: string
}

/** Where the chain does not hold: an entry that is gone or was changed in every folder, or does not follow the one before. */
export type ChainFault = { readonly seq: number; readonly kind: 'missing' | 'damaged' | 'unlinked' }

/** What was read: entries in order, and what is wrong with them. */
export type ChainReading = { readonly entries: readonly ChainEntry[]; readonly faults: readonly ChainFault[] }

/** What is added: behind the last entry, and not below `after`. */
export type Addition = {
  readonly tenantId: string
  readonly content: unknown
  readonly at: Temporal.Instant
  readonly after: number
}

/**
 * What must be known even when the database is lost: entries that are only ever added, in folders of their own. Whoever
 * adds must see to it that no other does so at the same time for the same centre.
 */
export type SealedChain = {
  /** On the disk, in every folder that can be written, when this returns. */
  append(
    addition: Addition,
  ): Promise<{ readonly seq: number; readonly mac: string; readonly folders: number }>
  read(tenantId: string): Promise<ChainReading>
  /** How many folders there are to write into. */
  readonly folders: number
}

const digits = 8
const nameOf = (seq: number) => `${String(seq).padStart(digits, '0')}.json`
const namePattern = new RegExp(`^(\\d{${digits}})\\.json$`)

const parse = (text: string): EntryFile | undefined => {
  try {
    return entryFile.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

type Keyed = {
  readonly folders: readonly string[]
  readonly purpose: string
  readonly closing: Buffer
  readonly signing: Buffer
}

const macOf = ({ signing }: Keyed, tenantId: string, entry: Omit<EntryFile, 'mac'>) =>
  createHmac('sha256', signing)
    .update([tenantId, entry.seq, entry.at, entry.previous, entry.sealed].join('\n'))
    .digest()

const about = ({ purpose }: Keyed, tenantId: string, seq: number) => `${purpose}/${tenantId}/${seq}`

async function seqsOf({ folders }: Keyed, tenantId: string): Promise<readonly number[]> {
  if (!isUuid(tenantId)) throw new RangeError('not the id of a centre')
  const found = new Set<number>()
  for (const folder of folders)
    for (const name of await readdir(join(folder, tenantId)).catch(() => [])) {
      const [, number] = namePattern.exec(name) ?? []
      if (number !== undefined) found.add(Number(number))
    }
  return [...found].sort((a, b) => a - b)
}

/** The first copy that is what was written. */
async function entryOf(chain: Keyed, tenantId: string, seq: number): Promise<EntryFile | undefined> {
  for (const folder of chain.folders) {
    const text = await readFile(join(folder, tenantId, nameOf(seq)), 'utf8').catch(() => '')
    const entry = parse(text)
    if (entry?.seq !== seq) continue
    if (timingSafeEqual(macOf(chain, tenantId, entry), Buffer.from(entry.mac, 'hex'))) return entry
  }
  return undefined
}

function contentOf(chain: Keyed, tenantId: string, { seq, sealed }: EntryFile): unknown {
  const bytes = unseal(chain.closing, about(chain, tenantId, seq), Buffer.from(sealed, 'base64'))
  return bytes === undefined ? undefined : JSON.parse(inflateRawSync(bytes).toString('utf8'))
}

async function write({ folders }: Keyed, tenantId: string, entry: EntryFile): Promise<number> {
  const bytes = Buffer.from(`${JSON.stringify(entry)}\n`)
  const path = (folder: string) => join(folder, tenantId, nameOf(entry.seq))
  const done = await Promise.allSettled(folders.map(folder => writeWhole(path(folder), bytes)))
  const failed = done.find(each => each.status === 'rejected')
  const written = done.filter(each => each.status === 'fulfilled').length
  if (written === 0) throw failed?.reason ?? new Error('The chain has no folder.')
  return written
}

async function append(chain: Keyed, { tenantId, content, at, after }: Addition) {
  const last = (await seqsOf(chain, tenantId)).at(-1) ?? 0
  const seq = Math.max(last, after) + 1
  const previous = (await entryOf(chain, tenantId, seq - 1))?.mac ?? ''
  const packed = deflateRawSync(Buffer.from(JSON.stringify(content)))
  const sealed = seal(chain.closing, about(chain, tenantId, seq), packed).toString('base64')
  const unsigned = { seq, at: at.toString({ fractionalSecondDigits: 3 }), previous, sealed }
  const mac = macOf(chain, tenantId, unsigned).toString('hex')
  return { seq, mac, folders: await write(chain, tenantId, { ...unsigned, mac }) }
}

async function read(chain: Keyed, tenantId: string): Promise<ChainReading> {
  const entries: ChainEntry[] = []
  const faults: ChainFault[] = []
  const seqs = await seqsOf(chain, tenantId)
  const known = new Set(seqs)
  let previous: string | undefined = ''
  for (let seq = 1; seq <= (seqs.at(-1) ?? 0); seq++) {
    const entry = known.has(seq) ? await entryOf(chain, tenantId, seq) : undefined
    if (entry === undefined) faults.push({ seq, kind: known.has(seq) ? 'damaged' : 'missing' })
    else {
      if (previous !== undefined && entry.previous !== previous) faults.push({ seq, kind: 'unlinked' })
      entries.push({ seq, at: entry.at, content: contentOf(chain, tenantId, entry), mac: entry.mac })
    }
    previous = entry?.mac
  }
  return { entries, faults }
}

/** Opens a chain over its folders. An addition throws when none can be written: then what it tells of must not happen. */
export function createSealedChain(options: {
  readonly folders: readonly string[]
  readonly masterKey: Buffer
  /** Names the key and what the entries are about. */
  readonly purpose: string
}): SealedChain {
  const { folders, purpose, masterKey } = options
  const derived = (use: string) =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `reliance/${purpose}/${use}`, 32))
  const chain: Keyed = { folders, purpose, closing: derived('close'), signing: derived('sign') }
  return {
    folders: folders.length,
    append: addition => append(chain, addition),
    read: tenantId => read(chain, tenantId),
  }
}

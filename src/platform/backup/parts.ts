import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Batch } from './rows.ts'

/** One file of a backup: lines, compressed, then closed. The hash is of the file as it lies there. */
export type Part = {
  readonly file: string
  /** The table its rows are of; absent for a part that holds stored files. */
  readonly table?: string | undefined
  readonly lines: number
  readonly bytes: number
  readonly sha256: string
  readonly nonce: string
  readonly tag: string
}

/** Where a backup lies, and what opens it. */
export type BackupPlace = { readonly folder: string; readonly id: string; readonly key: Buffer }

/** Bytes before compression after which a new part begins: each is checked whole before it is read. */
const partBytes = 256 * 2 ** 20

/** Each part has a key of its own, so that no nonce can ever meet the same key twice. */
const partKey = ({ key, id }: BackupPlace, file: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, id, `reliance/backup/${file}`, 32))

type Tally = { lines: number; over: boolean }

async function* onePart(source: AsyncIterator<Batch>, tally: Tally): AsyncGenerator<Buffer> {
  for (let bytes = 0; bytes < partBytes; ) {
    const { done, value } = await source.next()
    if (done) {
      tally.over = true
      return
    }
    bytes += value.bytes.byteLength
    tally.lines += value.count
    yield value.bytes
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

type Naming = { readonly stem: string; readonly table?: string | undefined }

async function writePart(place: BackupPlace, source: AsyncGenerator<Buffer>, file: string) {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', partKey(place, file), nonce).setAAD(Buffer.from(file))
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.byteLength
      done(null, chunk)
    },
  })
  const path = join(place.folder, file)
  await pipeline(source, createGzip({ level: 3 }), cipher, meter, createWriteStream(path, { mode: 0o600 }))
  await flush(path)
  return {
    bytes,
    sha256: hash.digest('hex'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** Writes lines into as many parts as they need; each is on the disk when this returns. At least one, even empty. */
export async function writeParts(
  place: BackupPlace,
  { stem, table }: Naming,
  source: AsyncGenerator<Batch>,
): Promise<readonly Part[]> {
  const parts: Part[] = []
  const tally: Tally = { lines: 0, over: false }
  while (!tally.over) {
    tally.lines = 0
    const file = `${stem}-${parts.length + 1}.part`
    const written = await writePart(place, onePart(source, tally), file)
    parts.push({ file, table, lines: tally.lines, ...written })
  }
  return parts
}

/** The SHA-256 of a file, read as a stream. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Lines end at a line feed and nowhere else: `readline` would cut at U+2028 inside a name. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8')
      rest = []
      from = end + 1
    }
    if (from < chunk.byteLength) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
}

/** The lines of a part, in packs. Its hash must have been checked before: what is read is used at once. */
export async function* readPart(
  place: BackupPlace,
  { file, nonce, tag }: Part,
  linesAtOnce: number,
): AsyncGenerator<readonly string[]> {
  const decipher = createDecipheriv('aes-256-gcm', partKey(place, file), Buffer.from(nonce, 'base64'))
  decipher.setAAD(Buffer.from(file)).setAuthTag(Buffer.from(tag, 'base64'))
  const plain = createGunzip()
  const flow = pipeline(createReadStream(join(place.folder, file)), decipher, plain)
  flow.catch(() => undefined) // said below, when the lines are over
  let pack: string[] = []
  for await (const line of linesOf(plain)) {
    pack.push(line)
    if (pack.length < linesAtOnce) continue
    yield pack
    pack = []
  }
  if (pack.length > 0) yield pack
  await flow
}

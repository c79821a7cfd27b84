import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { writeWhole } from '../files/durable.ts'
import { seal, unseal } from '../files/sealed.ts'
import { type ForPhrase, openWithPhrase, type PhraseKey, sealForPhrase } from './phrase.ts'

/** A file inside a box. */
export type BoxFile = { readonly name: string; readonly bytes: Uint8Array }

/** What may be read on a box without opening it: nothing about a person. */
const label = z.record(z.string(), z.union([z.string(), z.number()]))
export type BoxLabel = z.infer<typeof label>

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const content = z.strictObject({
  format: z.literal('reliance-emergency-1'),
  label,
  files: z.array(z.strictObject({ name: z.string().regex(/^[a-z0-9.-]+$/), bytes: z.int(), sha256: hex })),
  sealed: z.strictObject({ file: z.literal('contenu.scelle'), sha256: hex }),
  master: z.base64(),
  phrase: z
    .strictObject({
      publicKey: z.base64(),
      privateKey: z.base64(),
      ephemeral: z.base64(),
      sealed: z.base64(),
    })
    .optional(),
})
const signed = z.strictObject({ content, publicKey: z.base64(), signature: z.base64() })

/** What lies on the front of a box. */
export type BoxManifest = z.infer<typeof content>

/** A box that is not what was written, or does not open. */
export class BoxUnusable extends Error {
  override readonly name = 'BoxUnusable'
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const derived = (masterKey: Buffer, use: string) =>
  Buffer.from(hkdfSync('sha256', masterKey, '', `reliance/emergency/${use}`, 32))

/** The head of an Ed25519 private key in PKCS 8 (RFC 8410); the 32 bytes of the seed follow. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const signingKey = (masterKey: Buffer) =>
  createPrivateKey({ key: Buffer.concat([pkcs8, derived(masterKey, 'sign')]), format: 'der', type: 'pkcs8' })
const publicOf = (masterKey: Buffer) =>
  createPublicKey(signingKey(masterKey)).export({ format: 'der', type: 'spki' }).toString('base64')

/** By these eight groups anybody recognises the boxes of this house, without any key. */
export const sealMark = (publicKey: string): string =>
  (sha256(Buffer.from(publicKey, 'base64')).slice(0, 32).match(/.{4}/g) ?? []).join(' ')

/** What is put into a box, and who may open it besides the holder of the master key. */
export type BoxOrder = {
  readonly label: BoxLabel
  readonly files: readonly BoxFile[]
  readonly phraseKey?: PhraseKey | undefined
  /** What lies beside it in plain words: how to open it. It is told the mark of the seal. */
  readonly notice?: ((mark: string) => string) | undefined
}

const about = 'reliance/emergency-box'
const frontOf = (folder: string) => join(folder, 'manifeste.json')

/** Writes a box: the closed content first, its signed front last. */
export async function writeBox(
  folder: string,
  masterKey: Buffer,
  { label: said, files, phraseKey, notice }: BoxOrder,
): Promise<void> {
  const key = randomBytes(32)
  const packed = gzipSync(
    JSON.stringify(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')])),
  )
  const sealed = seal(key, about, packed)
  const front: BoxManifest = {
    format: 'reliance-emergency-1',
    label: said,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
    sealed: { file: 'contenu.scelle', sha256: sha256(sealed) },
    master: seal(derived(masterKey, 'close'), about, key).toString('base64'),
    ...(phraseKey === undefined ? {} : { phrase: sealForPhrase(phraseKey, key) }),
  }
  const signature = sign(null, Buffer.from(JSON.stringify(front)), signingKey(masterKey)).toString('base64')
  if (notice !== undefined)
    await writeWhole(join(folder, 'LISEZ-MOI.txt'), Buffer.from(notice(sealMark(publicOf(masterKey)))))
  await writeWhole(join(folder, 'contenu.scelle'), sealed)
  const whole = { content: front, publicKey: publicOf(masterKey), signature }
  await writeWhole(frontOf(folder), Buffer.from(`${JSON.stringify(whole, null, 1)}\n`))
  await checkBox(folder, masterKey) // what cannot be read back on a bad day is no emergency file
}

/** A box whose signature and hashes hold. `ours`: signed with the master key at hand; undefined when there is none. */
export type CheckedBox = {
  readonly front: BoxManifest
  readonly mark: string
  readonly ours: 'yes' | 'no' | undefined
  readonly sealed: Buffer
}

const unreadable = (folder: string) => new BoxUnusable(`${folder} holds no emergency file that can be read.`)

/** Makes sure that nobody changed a box. Needs no database, and no key. @throws BoxUnusable */
export async function checkBox(folder: string, masterKey?: Buffer): Promise<CheckedBox> {
  const [front, sealed] = await Promise.all([
    readFile(frontOf(folder), 'utf8'),
    readFile(join(folder, 'contenu.scelle')),
  ]).catch(() => Promise.reject(unreadable(folder)))
  const read = signed.safeParse(parseJson(front))
  if (!read.success) throw unreadable(folder)
  const { content: told, publicKey, signature } = read.data
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  if (!verify(null, Buffer.from(JSON.stringify(told)), key, Buffer.from(signature, 'base64')))
    throw new BoxUnusable('The seal is broken: the front of this emergency file was changed.')
  if (sha256(sealed) !== told.sealed.sha256)
    throw new BoxUnusable('The seal is broken: the content of this emergency file was changed or cut.')
  const ours = masterKey === undefined ? undefined : publicOf(masterKey) === publicKey ? 'yes' : 'no'
  return { front: told, mark: sealMark(publicKey), ours, sealed }
}

/** What opens a box. */
export type BoxKey = { readonly masterKey: Buffer } | { readonly phrase: string }

async function contentKey({ master, phrase }: BoxManifest, key: BoxKey): Promise<Buffer | undefined> {
  if ('masterKey' in key) return unseal(derived(key.masterKey, 'close'), about, Buffer.from(master, 'base64'))
  const closed: ForPhrase | undefined = phrase
  if (closed === undefined)
    throw new BoxUnusable('No phrase was set when this file was written: only the master key opens it.')
  return openWithPhrase(closed, key.phrase)
}

const packedFiles = z.array(z.tuple([z.string().regex(/^[a-z0-9.-]+$/), z.base64()]))

/** Opens a box. @throws BoxUnusable when it was changed, or the key or phrase is another. */
export async function openBox(folder: string, key: BoxKey): Promise<readonly BoxFile[]> {
  const { front, sealed } = await checkBox(folder)
  const opened = await contentKey(front, key)
  const packed = opened === undefined ? undefined : unseal(opened, about, sealed)
  if (packed === undefined) throw new BoxUnusable('This key or phrase does not open the emergency file.')
  return packedFiles
    .parse(JSON.parse(gunzipSync(packed).toString('utf8')))
    .map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes, 'base64') }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

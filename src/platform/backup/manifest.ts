import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isCode, writeWhole } from '../files/durable.ts'

/** A backup that cannot be used, and why, in plain words. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable'
}

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

const part = z.strictObject({
  file: z.string().regex(/^[a-z0-9_-]+\.part$/),
  table: z.string().optional(),
  lines: count,
  bytes: count,
  sha256: hex,
  nonce: z.base64(),
  tag: z.base64(),
})

const manifest = z.strictObject({
  format: z.literal('reliance-backup-1'),
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  engine: z.strictObject({ kind: z.enum(['embedded', 'postgres']), version: z.string() }),
  /** Which master key the sealed files, codes and journals need; the key itself is in no backup. */
  masterKey: hex,
  /** Closed with the master key, or with a key of its own (BACKUP_KEY). */
  closedWith: z.enum(['master-key', 'backup-key']),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: hex })),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      ofTenant: z.boolean(),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
      rows: count,
    }),
  ),
  files: count,
  parts: z.array(part),
})

/** What a backup says of itself. Names of tables and counts: nothing about a person, so that it may be read without a key. */
export type Manifest = z.infer<typeof manifest>

const signed = z.strictObject({ manifest, mac: hex })
const fileName = 'manifest.json'

const derived = (key: Buffer, purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))

/** Tells one master key from another, and nothing more about it. */
export const fingerprintOf = (masterKey: Buffer): string =>
  derived(masterKey, 'reliance/backup-fingerprint').toString('hex')

const macOf = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', derived(key, 'reliance/backup-manifest')).update(text).digest()

/** Written last: a folder without it is a backup that was cut off. */
export async function writeManifest(folder: string, key: Buffer, content: Manifest): Promise<void> {
  const text = JSON.stringify(manifest.parse(content))
  const sealed = { manifest: content, mac: macOf(key, text).toString('hex') }
  await writeWhole(join(folder, fileName), Buffer.from(`${JSON.stringify(sealed, null, 1)}\n`))
}

async function readText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, fileName), 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR'))
      throw new BackupUnusable(
        `${folder} holds no whole backup: its manifest.json is missing. It was cut off, or is elsewhere.`,
      )
    throw error
  }
}

/** The keys that may have closed a backup. */
export type BackupKeys = { readonly masterKey: Buffer; readonly backupKey?: Buffer | undefined }

/** What closes the backups that are made from now on. */
export const closingKey = ({ masterKey, backupKey }: BackupKeys): Buffer => backupKey ?? masterKey

/** What a backup was closed with. */
export function openingKey({ masterKey, backupKey }: BackupKeys, { closedWith }: Manifest): Buffer {
  if (closedWith === 'master-key') return masterKey
  if (backupKey === undefined)
    throw new BackupUnusable('This backup was closed with a key of its own: give it in BACKUP_KEY.')
  return backupKey
}

/** Reads what a backup says of itself, without asking whether it is true. */
export async function peekManifest(folder: string): Promise<Manifest> {
  const read = signed.safeParse(parse(await readText(folder)))
  if (!read.success)
    throw new BackupUnusable(`The manifest of ${folder} is damaged, or was made by a newer program.`)
  return read.data.manifest
}

/** Reads the manifest and makes sure that nobody changed it. @throws BackupUnusable */
export async function readManifest(folder: string, keys: BackupKeys): Promise<Manifest> {
  const found = await peekManifest(folder)
  const { mac } = signed.parse(parse(await readText(folder)))
  const key = openingKey(keys, found)
  if (!timingSafeEqual(macOf(key, JSON.stringify(found)), Buffer.from(mac, 'hex')))
    throw new BackupUnusable(
      `The manifest of ${folder} was changed, or this is not the key it was closed with.`,
    )
  return found
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

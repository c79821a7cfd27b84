import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isCode } from '../files/durable.ts'
import { type BackupKeys, BackupUnusable, type Manifest, openingKey, readManifest } from './manifest.ts'
import { hashOfFile, type Part, readPart } from './parts.ts'

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function checkPart(folder: string, { file, bytes, sha256 }: Part): Promise<void> {
  const path = join(folder, file)
  const size = await sizeOf(path)
  if (size === undefined) throw new BackupUnusable(`${path} is missing: this backup is not whole.`)
  if (size !== bytes || (await hashOfFile(path)) !== sha256)
    throw new BackupUnusable(`${path} is not what was written: it was cut or changed.`)
}

/**
 * Makes sure that a backup is whole and untouched: manifest, every part and its hash. Reads everything once.
 * @throws BackupUnusable naming the first part that is not as it was written.
 */
export async function checkBackup(folder: string, keys: BackupKeys): Promise<Manifest> {
  const manifest = await readManifest(folder, keys)
  for (const part of manifest.parts) await checkPart(folder, part)
  return manifest
}

/** Opens every part and counts its lines: what `verify` adds to the hashes. @throws BackupUnusable */
export async function openBackup(folder: string, keys: BackupKeys): Promise<Manifest> {
  const manifest = await checkBackup(folder, keys)
  const place = { folder, id: manifest.id, key: openingKey(keys, manifest) }
  for (const part of manifest.parts) {
    let lines = 0
    for await (const pack of readPart(place, part, 1_000)) lines += pack.length
    if (lines !== part.lines) throw new BackupUnusable(`${part.file} has ${lines} lines, not ${part.lines}.`)
  }
  return manifest
}

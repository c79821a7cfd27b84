import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { peekManifest } from './manifest.ts'

/** A backup among those that are made every night. */
export type KeptBackup = {
  readonly folder: string
  /** Counts up with each backup: a clock that was put back changes no order. */
  readonly number: number
  readonly takenAt: Temporal.Instant
}

const namePattern = /^reliance-(\d{6})-\d{8}T\d{4}Z$/

async function numbersIn(dir: string): Promise<readonly (readonly [number, string])[]> {
  if (!existsSync(dir)) return []
  const names = await readdir(dir)
  return names
    .flatMap(name => {
      const [, digits] = namePattern.exec(name) ?? []
      return digits === undefined ? [] : [[Number(digits), name] as const]
    })
    .sort(([a], [b]) => a - b)
}

/** The whole backups of a folder, oldest first. What was cut off has no manifest and is not among them. */
export async function keptBackups(dir: string): Promise<readonly KeptBackup[]> {
  const kept: KeptBackup[] = []
  for (const [number, name] of await numbersIn(dir)) {
    const folder = join(dir, name)
    const manifest = await peekManifest(folder).catch(() => undefined)
    if (manifest !== undefined)
      kept.push({ folder, number, takenAt: Temporal.Instant.from(manifest.takenAt) })
  }
  return kept
}

/** Where the next backup goes. */
export async function nextBackupFolder(dir: string, now: Temporal.Instant): Promise<string> {
  const last = (await numbersIn(dir)).at(-1)?.[0] ?? 0
  const stamp = now.toString({ smallestUnit: 'minute' }).replaceAll(/[-:]/g, '')
  return join(dir, `reliance-${String(last + 1).padStart(6, '0')}-${stamp}`)
}

/** Takes away the oldest whole backups beyond `keep`, manifest first: a removal that is cut off leaves no half one. */
export async function removeOldBackups(dir: string, keep: number): Promise<number> {
  const kept = await keptBackups(dir)
  const old = kept.slice(0, Math.max(0, kept.length - keep))
  for (const { folder } of old) {
    await rm(join(folder, 'manifest.json'), { force: true })
    await rm(folder, { recursive: true, force: true })
  }
  return old.length
}

import { existsSync } from 'node:fs'
import { opendir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import { draftEnding, isCode, writeWhole } from '../files/durable.ts'
import { BackupUnusable } from './manifest.ts'
import type { Batch } from './rows.ts'

/** Folders of the data folder that a backup takes along: sealed letters and their keys, journals, emergency files. */
const kept = ['files', 'payments-journal', 'emergency'] as const

async function* pathsIn(folder: string): AsyncGenerator<string> {
  if (!existsSync(folder)) return
  for await (const entry of await opendir(folder, { recursive: true }))
    if (entry.isFile() && !entry.name.endsWith(draftEnding)) yield join(entry.parentPath, entry.name)
}

/** A file that was swept since it was listed had no row that names it. */
const bytesOf = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch(error => {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  })

/** The files of the data folder as lines: path and bytes, as they lie there, sealed. One at a time. */
export async function* readFiles(dataDir: string): AsyncGenerator<Batch> {
  for (const name of kept)
    for await (const path of pathsIn(join(dataDir, name))) {
      const bytes = await bytesOf(path)
      if (bytes === undefined) continue
      const line = [relative(dataDir, path).split(sep).join('/'), bytes.toString('base64')]
      yield { bytes: Buffer.from(`${JSON.stringify(line)}\n`), count: 1 }
    }
}

const safePath = new RegExp(`^(${kept.join('|')})(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$`)
const fileLine = z.tuple([z.string().regex(safePath), z.base64()])

/** Puts a file back. One that is there already must be the same, unless it is a journal that went on since. */
export async function writeFileLine(dataDir: string, line: string): Promise<void> {
  const [path, content] = fileLine.parse(JSON.parse(line))
  const target = join(dataDir, ...path.split('/'))
  const bytes = Buffer.from(content, 'base64')
  const there = await bytesOf(target)
  if (there?.equals(bytes)) return
  if (there !== undefined && path.startsWith('files/keys/'))
    throw new BackupUnusable(`${target} is the key of other files. Restore into an empty data folder.`)
  if (there !== undefined && !path.startsWith('files/')) return
  await writeWhole(target, bytes)
}

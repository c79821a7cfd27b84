import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { writeWhole } from '../files/durable.ts'

const mark = z.strictObject({ backupId: z.uuid(), folder: z.string() })

/** A restore that began. It lies in the data folder until its rows are committed. */
export type RestoreMark = z.infer<typeof mark>

export const restoreMarkOf = (dataDir: string): string => join(dataDir, 'restore-under-way.json')

/** Says on the disk that a restore begins, so that a start after a kill knows it. */
export const markRestore = (dataDir: string, content: RestoreMark): Promise<void> =>
  writeWhole(restoreMarkOf(dataDir), Buffer.from(`${JSON.stringify(content)}\n`))

/**
 * The restore that was cut off before its rows were committed, if there was one. One that was cut off just after is
 * done: its mark is taken away. Without this, an embedded folder would be seeded as if it were new.
 */
export async function restoreCutOff(dataDir: string, pool: pg.Pool): Promise<RestoreMark | undefined> {
  const path = restoreMarkOf(dataDir)
  if (!existsSync(path)) return undefined
  const found = mark.parse(JSON.parse(await readFile(path, 'utf8')))
  const { rows } = await pool.query<{ known: boolean }>(
    "select to_regclass('restoration') is not null as known",
  )
  if (!rows[0]?.known) return found
  const { rowCount } = await pool.query('select from restoration where backup_id = $1', [found.backupId])
  if (rowCount === 0) return found
  await rm(path, { force: true })
  return undefined
}

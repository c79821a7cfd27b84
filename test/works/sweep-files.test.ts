import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { givenDocument } from '#capabilities/letters/testing/given-document.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { createFileStore, FileDamaged } from '#platform/files/store.ts'
import { namedFiles, sweepFiles } from '#platform/files/sweep-files.ts'
import { jobs } from '../../src/rooms.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const long = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000)

/** A store of its own, whose files can be made old. */
function given() {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-sweep-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = createFileStore({ folder, masterKey: Buffer.alloc(32, 7) })
  const age = () => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !entry.name.endsWith('.json'))
        utimesSync(join(entry.parentPath, entry.name), long, long)
  }
  return { files, age }
}

const words = (text: string) => new TextEncoder().encode(text)

test('at night, what no row names goes; what one names stays, and what was just kept', async () => {
  const { database, centre, tools } = house()
  const { tenantId } = centre
  const { files, age } = given()
  const { dossierId, requestId } = await givenRequest(house())
  await givenDocument({ ...house(), tools: { ...tools, files } }, { content: 'named', dossierId, requestId })
  const orphan = await files.put(tenantId, words('its transaction failed'))
  const again = await files.put(tenantId, words('kept again tonight'))
  age()
  await files.put(tenantId, words('kept again tonight'))
  const young = await files.put(tenantId, words('being committed'))
  await sweepFiles.run({ database, tools: { files } }, { tenantId })
  const named = await house().inside(db =>
    db.selectFrom('document').select('content_hash').executeTakeFirstOrThrow(),
  )
  for (const hash of [named.content_hash, again.hash, young.hash])
    expect((await files.get(tenantId, hash)).byteLength).toBeGreaterThan(0)
  await expect(files.get(tenantId, orphan.hash)).rejects.toThrow(FileDamaged)
})

test('every column that holds the hash of a file is asked, and only of this centre', async () => {
  const { rows } = await house().engine.pool.query(`
    select conrelid::regclass::text as name, pg_get_constraintdef(oid) as rule from pg_constraint
    where contype = 'c' and pg_get_constraintdef(oid) like '%[0-9a-f]{64}%'`)
  expect(rows.length).toBeGreaterThan(0)
  // A mac proves a line; it names no file.
  for (const { name, rule } of rows) expect([name, rule]).toEqual([name, expect.stringMatching(/_hash|mac/)])
  const elsewhere = await house().database.transact({ tenantId: crypto.randomUUID() }, namedFiles)
  expect(elsewhere.size).toBe(0)
})

test('it is among the works, once a night', () => {
  expect(jobs.find(({ name }) => name === 'files.sweep')?.every).toBe('40 4 * * *')
})

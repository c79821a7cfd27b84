import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { loadRows } from './bulk.ts'

const opened = useDatabase()
const text = { fr: 'a', nl: 'a', de: 'a', en: 'a' }
const tenantRow = (id: string) => ({
  id,
  name: text,
  languages: ['fr', 'nl'],
  street: 'Rue Haute 1',
  postal_code: '1000',
  municipality: 'Bruxelles',
  nis_code: '21004',
  phone: '02 000 00 00',
  opening_hours: text,
})
const sessionRow = (tenantId: string, hash: Uint8Array) => ({
  tenant_id: tenantId,
  token_hash: hash,
  id: uuidv7(),
  kind: 'worker',
  subject_id: uuidv7(),
  started_at: Temporal.Instant.from('2026-11-23T08:00:00Z'),
  seen_at: Temporal.Instant.from('2026-11-23T08:00:00Z'),
  expires_at: Temporal.Instant.from('2026-11-23T20:00:00Z'),
})

test('lists, texts by language, bytes and instants arrive as they were; defaults stay', async () => {
  const id = uuidv7()
  const bytes = Uint8Array.of(0, 1, 255)
  await loadRows(opened.engine.pool, id, [
    { table: 'tenant', rows: [tenantRow(id)] },
    { table: 'session', rows: [sessionRow(id, bytes)] },
    { table: 'service', rows: [] },
  ])
  const { rows } = await opened.engine.pool.query(
    `select languages, name, demonstration, token_hash, started_at from tenant join session on tenant_id = tenant.id where tenant.id = $1`,
    [id],
  )
  expect(rows).toEqual([
    {
      languages: ['fr', 'nl'],
      name: text,
      demonstration: false,
      token_hash: Buffer.from(bytes),
      started_at: Temporal.Instant.from('2026-11-23T08:00:00Z'),
    },
  ])
})

test('one wrong row undoes all tables', async () => {
  const id = uuidv7()
  const tables = [
    { table: 'tenant', rows: [tenantRow(id)] },
    { table: 'session', rows: [{ ...sessionRow(id, Uint8Array.of(1)), kind: 'ghost' }] },
  ]
  await expect(loadRows(opened.engine.pool, id, tables)).rejects.toThrow('session_kind_check')
  const { rowCount } = await opened.engine.pool.query('select from tenant where id = $1', [id])
  expect(rowCount).toBe(0)
})

test('a name that is none is refused before it reaches the database', async () => {
  const load = loadRows(opened.engine.pool, uuidv7(), [{ table: 'tenant; drop', rows: [{ id: 1 }] }])
  await expect(load).rejects.toThrow('Not the name of a column')
})

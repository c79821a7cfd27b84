import { appendFileSync, truncateSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { writeJournal } from '#platform/journal/journal.ts'
import { createSealShelf, SealShelfDamaged } from '#platform/journal/seal-shelf.ts'
import { seenElsewhere, verifyJournal } from '#platform/journal/verify.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { sealJournal } from './seal-journal.ts'

const house = useHouse()

const write = (count: number) =>
  house().inside(db =>
    writeJournal(
      db,
      {
        tenantId: house().centre.tenantId,
        actor: house().actor('caseworker'),
        role: 'caseworker',
        now: house().clock.now(),
        correlation: undefined,
      },
      Array.from({ length: count }, (_, nth) => ({
        kind: 'read',
        action: 'people:page',
        purpose: 'task',
        personId: uuidv7(),
        detail: { nth, word: 'é"\\' },
      })),
    ),
  )

const seal = () => sealJournal.run(house(), { tenantId: house().centre.tenantId })

async function verify() {
  const { tools, centre } = house()
  const elsewhere = seenElsewhere(await tools.seals.read(centre.tenantId))
  return house().inside(db =>
    verifyJournal(db, { tenantId: centre.tenantId, secrets: tools.secrets }, elsewhere),
  )
}

/** What only somebody who rules the database can do: every guard switched off, one change, and what verify says then. */
async function tampered(statements: string) {
  const client = await house().engine.pool.connect()
  const { centre, tools } = house()
  const elsewhere = seenElsewhere(await tools.seals.read(centre.tenantId))
  try {
    await client.query(`begin; alter table journal_event disable trigger all; alter table journal_seal disable trigger all; ${statements};
      alter table journal_event enable trigger all; alter table journal_seal enable trigger all; commit`)
  } finally {
    client.release()
  }
  return house().inside(db =>
    verifyJournal(db, { tenantId: centre.tenantId, secrets: tools.secrets }, elsewhere),
  )
}

test('what is written is sealed, copied elsewhere and verified; nothing waits twice', async () => {
  expect(await verify()).toMatchObject({ seals: 0, events: 0 })
  await write(3)
  expect((await verify()).unsealed).toBeGreaterThanOrEqual(3)
  await seal()
  await seal()
  const first = await verify()
  expect(first).toMatchObject({ seals: 1, unsealed: 0, notElsewhere: 0 })
  expect(first.broken).toBeUndefined()
  await write(2)
  await seal()
  expect(await verify()).toMatchObject({ seals: 2, events: first.events + 2, unsealed: 0 })
})

test('a clock that goes back does not make a seal older than the one before it', async () => {
  house().clock.set('2030-01-01T00:00:00Z')
  await write(1)
  await seal()
  house().clock.set('2026-11-23T09:00:00Z')
  await write(1)
  await seal()
  const seals = await house().tools.seals.read(house().centre.tenantId)
  expect(seals.map(({ sealedAt }) => sealedAt)).toEqual(seals.map(({ sealedAt }) => sealedAt).toSorted())
  expect((await verify()).broken).toBeUndefined()
})

test('the application itself can neither change an event, take its seal away, nor delete it', async () => {
  for (const change of [
    "update journal_event set purpose = 'x'",
    'update journal_event set seal_id = null',
    'update journal_event set seal_id = 1',
    'delete from journal_event',
    'update journal_seal set event_count = 1',
    'delete from journal_seal',
  ])
    await expect(house().engine.pool.query(change)).rejects.toThrow(/append-only/)
})

const of = (seal: number) => `(select id from journal_event where seal_id = ${seal} order by id limit 1)`

test.each([
  ['a flipped letter', `update journal_event set purpose = 'tash' where id = ${of(2)}`, 2, 'changed-events'],
  ['a deleted event', `delete from journal_event where id = ${of(3)}`, 3, 'other-number'],
  [
    'two events swapped',
    `update journal_event e set person_id = o.person_id from journal_event o
       where e.seal_id = 2 and o.seal_id = 2 and e.id <> o.id`,
    2,
    'changed-events',
  ],
  [
    'an event moved to another seal',
    `update journal_event set seal_id = 1 where id = ${of(2)}`,
    1,
    'other-number',
  ],
  [
    'a seal deleted in the middle',
    'update journal_event set seal_id = null where seal_id = 2; delete from journal_seal where id = 2',
    2,
    'missing-seal',
  ],
  [
    'the tail cut off',
    'delete from journal_event where seal_id >= 3; delete from journal_seal where id >= 3',
    3,
    'cut-off',
  ],
  [
    'a root made to fit',
    `update journal_event set purpose = 'x' where id = ${of(2)}; update journal_seal set root = sha256('x') where id = 2`,
    2,
    'wrong-mark',
  ],
] as const)('%s is named with its seal', async (_what, statements, number, fault) => {
  while ((await verify()).seals < 3) {
    await write(2)
    await seal()
  }
  const before = await house().engine.pool.query('select * from journal_event order by id')
  expect((await verify()).broken).toBeUndefined()
  const kept = `create table if not exists kept_event as select * from journal_event;
    create table if not exists kept_seal as select * from journal_seal`
  await house().engine.pool.query(kept)
  expect((await tampered(statements)).broken).toEqual({ seal: number, fault })
  await tampered(`delete from journal_event; delete from journal_seal; insert into journal_seal select * from kept_seal;
    insert into journal_event select * from kept_event; drop table kept_event; drop table kept_seal`)
  expect((await house().engine.pool.query('select * from journal_event order by id')).rows).toEqual(
    before.rows,
  )
})

test('a chain rewritten with the key itself is given away by the second place', async () => {
  const { tools, centre } = house()
  const seals = await tools.seals.read(centre.tenantId)
  const elsewhere = seenElsewhere(
    seals.map(each => (each.id === 2 ? { ...each, mark: 'a'.repeat(64) } : each)),
  )
  const report = await house().inside(db =>
    verifyJournal(db, { tenantId: centre.tenantId, secrets: tools.secrets }, elsewhere),
  )
  expect(report.broken).toEqual({ seal: 2, fault: 'other-elsewhere' })
})

test('the second place outlives a crash in the middle of a line, and says when it was written in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reliance-seals-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const shelf = createSealShelf(folder)
  const [first, second] = await house().tools.seals.read(house().centre.tenantId)
  if (first === undefined || second === undefined) throw new Error('Two seals are needed.')
  await shelf.add('t', [first, second])
  const file = join(folder, 't.seals.ndjson')
  truncateSync(file, (await readFile(file)).length - 10)
  expect(await shelf.read('t')).toEqual([first])
  await shelf.add('t', [second])
  expect(await shelf.read('t')).toEqual([first, second])
  appendFileSync(file, '{"id":3}\n')
  await expect(shelf.read('t')).rejects.toThrow(SealShelfDamaged)
})

import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { onPostgres, useDatabase } from '../../../test/support/database.ts'
import { publishSignal, readSignal } from './signal.ts'
import { createSignals, type LetGo, type Listener, type Signals } from './signals.ts'

const database = useDatabase()
const [tenantId, another] = [uuidv7(), uuidv7()]

/** Somebody who writes down what they hear, and a way to wait for it. */
function scribe(told: Partial<Listener> = {}) {
  const notes: string[] = []
  let noted: () => void = () => undefined
  const note = (text: string) => {
    notes.push(text)
    noted()
  }
  const listener: Listener = {
    key: uuidv7(),
    tenantId,
    wants: () => true,
    heard: ({ topic, audience }) => note([topic, ...audience].join(' ')),
    missed: () => note('missed'),
    beat: () => note('beat'),
    letGo: (why: LetGo) => note(why),
    ...told,
  }
  const until = async (count: number): Promise<readonly string[]> => {
    while (notes.length < count)
      await new Promise<void>(resolve => {
        noted = resolve
      })
    return notes
  }
  return { listener, notes, until }
}

const publish = (topic: string, tenant = tenantId, audience = ['a']) =>
  database.database.transact({ tenantId: tenant }, db => publishSignal(db, { topic, audience }))

async function withSignals(work: (signals: Signals) => Promise<void>): Promise<void> {
  const signals = createSignals(database.engine)
  try {
    await work(signals)
  } finally {
    await signals.close()
  }
}

test('a signal is heard once its act is committed, in its centre only, and never when it is undone', () =>
  withSignals(async signals => {
    const one = scribe()
    await signals.subscribe(one.listener)
    let before: number | undefined
    await database.database.transact({ tenantId }, async db => {
      await publishSignal(db, { topic: 'first', audience: ['x', 'y'] })
      await publishSignal(db, { topic: 'first', audience: ['x', 'y'] })
      before = one.notes.length
    })
    const undone = database.database.transact({ tenantId }, async db => {
      await publishSignal(db, { topic: 'undone', audience: [] })
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    await publish('elsewhere', another)
    await publish('last')
    expect(await one.until(2)).toEqual(['first x y', 'last a'])
    expect(before).toBe(0)
  }))

test('one hears what one wants, until one leaves', () =>
  withSignals(async signals => {
    const [some, all] = [scribe({ wants: ({ audience }) => audience.includes('me') }), scribe()]
    const leave = await signals.subscribe(some.listener)
    await signals.subscribe(all.listener)
    await publish('one', tenantId, ['me'])
    await publish('two', tenantId, ['you'])
    await all.until(2)
    leave?.()
    await publish('three', tenantId, ['me'])
    await all.until(3)
    expect(some.notes).toEqual(['one me'])
  }))

test('the newest of one key stays, all are let go at the end, and nobody comes after it', async () => {
  const signals = createSignals(database.engine)
  const [old, young] = [scribe({ key: 'session:1' }), scribe({ key: 'session:1' })]
  const leaveOld = await signals.subscribe(old.listener)
  await signals.subscribe(young.listener)
  leaveOld?.()
  expect(signals.count('session:')).toBe(1)
  signals.beat()
  await signals.close()
  expect([old.notes, young.notes]).toEqual([['elsewhere'], ['beat', 'stopping']])
  expect(await signals.subscribe(scribe().listener)).toBeUndefined()
})

test('what is not a signal is not one', () => {
  expect(['', '{', '{"topic":1}', 'null'].map(readSignal)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test.skipIf(!onPostgres)(
  'PostgreSQL only: a line that breaks is opened again, and everybody is told to look',
  () =>
    withSignals(async signals => {
      const one = scribe()
      await signals.subscribe(one.listener)
      await database.engine.pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'reliance-signals' and datname = current_database()",
      )
      await one.until(1)
      await publish('after')
      expect(await one.until(2)).toEqual(['missed', 'after a'])
    }),
)

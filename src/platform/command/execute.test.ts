import { expect, test } from 'vitest'
import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { onPostgres } from '../../../test/support/database.ts'
import { useHouse } from '../../../test/support/house.ts'
import { command } from './command.ts'
import { SubmissionMismatch } from './submission.ts'

const house = useHouse()

/** Takes the next number of a series; refuses after `most`. */
const takeNumber = command({
  name: 'test:take-number',
  access: { caseworker: 'any', lead: 'pilot' },
  alsoFor: ['system'],
  input: z.strictObject({ series: z.string(), most: z.number() }),
  async run({ db, tenantId, journal }, { series, most }) {
    const { last } = await db
      .insertInto('number_series')
      .values({ tenant_id: tenantId, series, year: 2026, last: 1 })
      .onConflict(conflict =>
        conflict
          .columns(['tenant_id', 'series', 'year'])
          .doUpdateSet(eb => ({ last: eb('number_series.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    journal({ detail: { last } })
    return last > most ? refuse({ kind: 'Full' as const, most }) : ok({ last })
  },
})

const caller = (role: 'caseworker' | 'lead' | 'it', submissionId?: string) => ({
  tenantId: house().centre.tenantId,
  actor: house().actor(role),
  submissionId,
})

const lastOf = (series: string) =>
  house().inside(
    async db =>
      (await db.selectFrom('number_series').select('last').where('series', '=', series).executeTakeFirst())
        ?.last,
  )

const journalOf = () =>
  house().inside(db =>
    db
      .selectFrom('journal_event')
      .selectAll()
      .where('action', '=', 'test:take-number')
      .orderBy('id')
      .execute(),
  )

test('an act and its journal line are one', async () => {
  const result = await house().execute(takeNumber, caller('caseworker'), { series: 'a', most: 9 })
  expect(result).toEqual({ ok: true, value: { last: 1 } })
  const lines = await journalOf()
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    kind: 'write',
    actor_kind: 'worker',
    actor_id: house().centre.workers.caseworker,
    actor_role: 'caseworker',
    detail: { last: 1 },
  })
})

test('a refusal leaves nothing behind, not even its journal line', async () => {
  await house().execute(takeNumber, caller('caseworker'), { series: 'b', most: 1 })
  const before = (await journalOf()).length
  const refused = await house().execute(takeNumber, caller('caseworker'), { series: 'b', most: 1 })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'Full', most: 1 } })
  expect(await lastOf('b')).toBe(1)
  expect(await journalOf()).toHaveLength(before)
})

test('who is not named by the rule may not; a relation that is missing does not let in', async () => {
  for (const role of ['it', 'lead'] as const)
    expect(await house().execute(takeNumber, caller(role), { series: 'c', most: 9 })).toEqual({
      ok: false,
      refusal: { kind: 'Forbidden' },
    })
  expect(await lastOf('c')).toBeUndefined()
})

test('the same submission twice gives the first result again and does nothing twice', async () => {
  const submission = uuidv7()
  const first = await house().execute(takeNumber, caller('caseworker', submission), { series: 'd', most: 9 })
  const second = await house().execute(takeNumber, caller('caseworker', submission), { series: 'd', most: 9 })
  expect(second).toEqual(first)
  expect(await lastOf('d')).toBe(1)
})

test('a refused submission may be sent again', async () => {
  const submission = uuidv7()
  await house().execute(takeNumber, caller('caseworker'), { series: 'e', most: 1 })
  expect(
    (await house().execute(takeNumber, caller('caseworker', submission), { series: 'e', most: 1 })).ok,
  ).toBe(false)
  expect(
    await house().execute(takeNumber, caller('caseworker', submission), { series: 'e', most: 9 }),
  ).toEqual({ ok: true, value: { last: 2 } })
})

test('a submission of somebody else is a bug or a forgery, never a result', async () => {
  const submission = uuidv7()
  await house().execute(takeNumber, caller('caseworker', submission), { series: 'f', most: 9 })
  const other = { ...caller('caseworker', submission), actor: house().actor('otherCaseworker') }
  await expect(house().execute(takeNumber, other, { series: 'f', most: 9 })).rejects.toThrow(
    SubmissionMismatch,
  )
})

test('unknown keys never reach a command', async () => {
  await expect(
    house().execute(takeNumber, caller('caseworker'), { series: 'g', most: 9, role: 'admin' }),
  ).rejects.toThrow()
})

test.skipIf(!onPostgres)('two clicks at the same instant: one act, one result', async () => {
  const submission = uuidv7()
  const click = () => house().execute(takeNumber, caller('caseworker', submission), { series: 'h', most: 9 })
  const results = await Promise.all([click(), click(), click(), click()])
  expect(new Set(results.map(result => JSON.stringify(result))).size).toBe(1)
  expect(await lastOf('h')).toBe(1)
})

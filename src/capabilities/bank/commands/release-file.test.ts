import { beforeEach, expect, test } from 'vitest'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { bank, financeOf } from '../testing/at-the-bank.ts'
import { givenRun, paymentState, tasksAbout } from '../testing/given-run.ts'
import { askFileRelease, confirmFileRelease } from './release-file.ts'

const house = useHouse()
const { finance, takeAnswer, takeStatement, written } = financeOf(house)
const director = () => ({ tenantId: house().centre.tenantId, actor: house().actor('director') })
beforeEach(() => house().clock.set('2026-11-23T09:00:00Z'))

/** A run whose file the bank refuses whole: it is of an account that bank does not know. */
async function refusedRun(code = 'AC02') {
  const run = await givenRun(house(), [{}, { cents: 65_000 }])
  const bytes = await written(run)
  const other = new StandInBank({ iban: 'BE68539007547034', openingCents: 0 })
  const answer = await takeAnswer(other.take(bytes, '2026-11-23').replaceAll('AC02', code))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return { run, bytes, answerId: answer.value.answerId }
}

const reason = 'Mme Peeters, KBC : mauvais compte, rien n’est exécuté.'
const ask = (answerId: string) => house().execute(askFileRelease, finance(), { answerId, reason })
const confirm = (answerId: string, by = director()) => house().execute(confirmFileRelease, by, { answerId })

const itemsOf = async (runId: string) => {
  const { rows } = await house().engine.pool.query<{ said: string }>(
    `select i.state || ' ' || p.state || ' ' || r.state as said from payment p join due_item i on i.id = p.due_item_id
     join payment_run r on r.id = p.run_id where p.run_id = $1 order by p.id`,
    [runId],
  )
  return rows.map(({ said }) => said)
}

test('asked by one and confirmed by another, the payments of a refused file wait for the next run, once', async () => {
  const { run, answerId } = await refusedRun()
  expect(await confirm(answerId)).toMatchObject({ refusal: { kind: 'NotAsked' } })
  expect(await ask(answerId)).toMatchObject({ ok: true })
  expect(await ask(answerId)).toMatchObject({ refusal: { kind: 'AlreadyAsked' } })
  expect(await itemsOf(run.runId)).toEqual(['in-run sent sent', 'in-run sent sent'])
  expect(await tasksAbout(house(), [answerId])).toEqual([
    'bank:file-refused finance',
    'bank:release-asked director',
  ])
  expect(await confirm(answerId, finance())).toMatchObject({ refusal: { kind: 'SamePerson' } })
  expect(await confirm(answerId)).toMatchObject({ ok: true })
  expect(await itemsOf(run.runId)).toEqual(['planned rejected closed', 'planned rejected closed'])
  expect(await tasksAbout(house(), [answerId])).toEqual(['bank:released finance'])
  expect(await confirm(answerId)).toMatchObject({ refusal: { kind: 'AlreadyReleased' } })
  const { rows } = await house().engine.pool.query(
    `select count(*)::int as holds from entitlement_hold h where h.entitlement_id = any($1)`,
    [run.payments.map(({ right }) => right.entitlementId)],
  )
  expect(rows).toEqual([{ holds: 0 }])
})

test('what may be under way, or has moved, is not let go', async () => {
  const twice = await refusedRun('AM05')
  expect(await ask(twice.answerId)).toMatchObject({ refusal: { kind: 'MayBeUnderway' } })

  const taken = await refusedRun()
  const own = bank()
  expect((await takeAnswer(own.take(taken.bytes, '2026-11-23'))).ok).toBe(true)
  expect(await ask(taken.answerId)).toMatchObject({ refusal: { kind: 'MayBeUnderway' } })

  const moved = await refusedRun()
  await ask(moved.answerId)
  const other = bank()
  other.take(moved.bytes, '2026-11-23')
  expect((await takeStatement(other.statement('2026-11-27'))).ok).toBe(true)
  expect(await confirm(moved.answerId)).toMatchObject({ refusal: { kind: 'SomeMoved' } })
})

test('a statement that comes after says that somebody must look, and pays nothing twice', async () => {
  const { run, bytes, answerId } = await refusedRun()
  await ask(answerId)
  await confirm(answerId)
  const other = bank()
  other.take(bytes, '2026-11-23')
  expect((await takeStatement(other.statement('2026-11-27'))).ok).toBe(true)
  const { rows } = await house().engine.pool.query(
    'select state, trouble from statement_entry where payment_id = any($1)',
    [run.payments.map(({ id }) => id)],
  )
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row).toMatchObject({ state: 'unknown', trouble: 'paid-after-failure' })
})

test.skipIf(!onPostgres)('PostgreSQL only: of two who confirm at once one does', async () => {
  const { run, answerId } = await refusedRun()
  await ask(answerId)
  const results = await Promise.all([confirm(answerId), confirm(answerId), confirm(answerId)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'AlreadyReleased' } })
  expect(await itemsOf(run.runId)).toEqual(['planned rejected closed', 'planned rejected closed'])
})

test.skipIf(!onPostgres)(
  'PostgreSQL only: a statement and a release at once: one of them sees the other',
  async () => {
    const { run, bytes, answerId } = await refusedRun()
    await ask(answerId)
    const other = bank()
    other.take(bytes, '2026-11-23')
    const [taken, released] = await Promise.all([
      takeStatement(other.statement('2026-11-27')),
      confirm(answerId),
    ])
    const states = await Promise.all(run.payments.map(({ id }) => paymentState(house(), id)))
    expect(taken.ok).toBe(true)
    expect(new Set(states.map(state => state.split(' ')[0]))).toEqual(
      new Set([released.ok ? 'rejected' : 'settled']),
    )
  },
)

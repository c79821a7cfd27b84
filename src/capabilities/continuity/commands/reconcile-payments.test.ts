import { expect, onTestFinished, test } from 'vitest'
import { markRunSent, markRunWritten, nightlyPayments } from '#capabilities/payments/index.ts'
import { type GivenRight, givenRight } from '#capabilities/payments/testing/given-right.ts'
import {
  as,
  givenRoute,
  givenRun,
  personRoute,
  rentRoute,
  runRow,
} from '#capabilities/payments/testing/given-run.ts'
import { type TestHouse, useHouse } from '../../../../test/support/house.ts'
import { backUpHouse, restoreTwin, type Twin } from '../testing/twin-house.ts'
import { tellUntold } from './journal-payments.ts'
import { openPaymentsAgain, settlePaid } from './open-payments.ts'
import { reconcile } from './reconcile-payments.ts'

const house = useHouse()

type Step = 'approved' | 'written' | 'sent'

/** As `payments:approve-run`, `bank:write-file` and `bank:hand-over` do it, with the witness that the pipeline calls. */
async function step(where: TestHouse, runId: string, to: Step) {
  const { tenantId, workers } = where.centre
  const now = where.clock.now()
  await where.inside(async db => {
    if (to === 'approved') {
      const read = { accepted_by: workers.director, accepted_at: now }
      await db.updateTable('run_absence').set(read).where('run_id', '=', runId).execute()
      const approved = { state: 'approved', approved_by: workers.director, approved_at: now }
      await db.updateTable('payment_run').set(approved).where('id', '=', runId).execute()
    } else if (to === 'written') await markRunWritten(db, { tenantId, now, runId, fileHash: 'b'.repeat(64) })
    else await markRunSent(db, { tenantId, now, runId, sentBy: workers.finance })
    await tellUntold({ db, tenantId, now, tools: where.tools })
  })
}

const steps: readonly Step[] = ['approved', 'written', 'sent']

/** Prepares a month, and takes it as far as asked from where it stands. */
async function month(where: TestHouse, told: { month: string; to: 'prepared' | Step }): Promise<string> {
  const runId = await givenRun(where, { month: told.month, executeOn: `${told.month}-01` })
  const { state } = await runRow(where, runId)
  const isStep = (each: string) => (one: Step) => one === each
  const due = steps.slice(steps.findIndex(isStep(state)) + 1, steps.findIndex(isStep(told.to)) + 1)
  for (const each of due) await step(where, runId, each)
  return runId
}

async function right(where: TestHouse, parts: 'one' | 'two' = 'one'): Promise<GivenRight> {
  const given = await givenRight(where, { fromOn: '2026-12-01' })
  await givenRoute(where, personRoute(given))
  if (parts === 'two') await givenRoute(where, rentRoute(given))
  return given
}

/** What left for the bank, one line a share of a period: file, period, share, cents. */
async function leftFrom({ engine }: TestHouse): Promise<readonly string[]> {
  const { rows } = await engine.pool.query<{ line: string }>(
    `select concat_ws(' ', p.dossier_id, i.kind, i.period_from, p.share, p.amount_cents) as line
     from payment p join payment_run r on r.id = p.run_id join due_item i on i.id = p.due_item_id
     where r.state in ('written', 'sent', 'closed') and p.state in ('prepared', 'sent', 'settled') order by 1`,
  )
  return rows.map(({ line }) => line)
}

async function twinOf(folder: string): Promise<Twin> {
  const twin = await restoreTwin(house(), folder)
  onTestFinished(() => twin.close())
  return twin
}

const settleAll = async (where: TestHouse) => {
  const rows = await where.inside(db => db.selectFrom('payment_unmatched').select('id').execute())
  for (const { id } of rows)
    expect(
      await where.execute(settlePaid, as(where, 'finance'), { id, as: 'paid', words: 'Vu avec la banque' }),
    ).toMatchObject({ ok: true })
  return rows.length
}

const open = async (where: TestHouse) => {
  expect(await where.execute(openPaymentsAgain, as(where, 'finance'), { step: 'propose' })).toMatchObject({
    ok: true,
  })
  expect(await where.execute(openPaymentsAgain, as(where, 'director'), { step: 'confirm' })).toMatchObject({
    ok: true,
  })
}

test('after a restore the run pays nobody twice, and nobody is forgotten', { timeout: 120_000 }, async () => {
  house().clock.set('2026-11-20T09:00:00Z')
  await right(house(), 'two')
  await right(house())
  await month(house(), { month: '2026-12', to: 'prepared' })
  const folder = await backUpHouse(house())
  const late = await right(house()) // decided after the backup
  await month(house(), { month: '2026-12', to: 'sent' })
  const runA = await month(house(), { month: '2027-01', to: 'written' })
  const left = await leftFrom(house())
  expect(left).toHaveLength(8)

  const twin = (await twinOf(folder)).house
  await expect(givenRun(twin, { month: '2027-01', executeOn: '2027-01-01' })).rejects.toThrow(
    /locked since the restore/,
  )
  expect(await twin.execute(openPaymentsAgain, as(twin, 'finance'), { step: 'propose' })).toMatchObject({
    refusal: { kind: 'NotCompared' },
  })
  const found = await twin.execute(reconcile, as(twin, 'finance'), {})
  expect(found).toMatchObject({ ok: true, value: { faults: 0, runs: 2, payments: 6, unmatched: 2 } })
  const again = await twin.execute(reconcile, as(twin, 'finance'), {})
  expect(again).toMatchObject({ ok: true, value: { faults: 0 } })
  expect(await twin.execute(openPaymentsAgain, as(twin, 'finance'), { step: 'propose' })).toMatchObject({
    refusal: { kind: 'Unsettled', count: 2 },
  })
  expect(await settleAll(twin)).toBe(2)
  expect(await twin.execute(openPaymentsAgain, as(twin, 'finance'), { step: 'propose' })).toMatchObject({
    ok: true,
  })
  expect(await twin.execute(openPaymentsAgain, as(twin, 'finance'), { step: 'confirm' })).toMatchObject({
    refusal: { kind: 'SamePerson' },
  })
  await open(twin)
  expect(await leftFrom(twin)).toEqual(left.filter(line => !line.startsWith(late.dossierId)))
  expect((await runRow(twin, runA)).state).toBe('written')

  await month(twin, { month: '2027-01', to: 'sent' })
  twin.clock.set('2027-01-22T09:00:00Z')
  await nightlyPayments.run(twin, { tenantId: twin.centre.tenantId })
  await month(twin, { month: '2027-02', to: 'sent' })
  const all = await leftFrom(twin)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(expect.arrayContaining(left.filter(line => !line.startsWith(late.dossierId))))
  expect(all).toHaveLength(9) // three shares, three months
})

import { describe, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { rejectPayments, returnPayments, settlePayments } from '../index.ts'
import { givenRight, itemsOf } from '../testing/given-right.ts'
import {
  approveAsIs,
  as,
  givenRoute,
  givenRun,
  paymentsOf,
  personRoute,
  rentRoute,
  runRow,
} from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'
import { giveAdvance } from './advance.ts'
import { acceptAbsence } from './approve-run.ts'
import { holdRight, liftHold } from './hold.ts'
import { prepareRun } from './prepare-run.ts'

const house = useHouse()
const { at, nextYear, sentRun, tenant, year } = useYears(house)

describe('who was paid last month', () => {
  test('and is missing is listed with the reason, and read before the run is approved', async () => {
    const { from, ...when } = await nextYear()
    const gone = await givenRight(house(), { fromOn: from })
    const stays = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(gone))
    await givenRoute(house(), personRoute(stays))
    await sentRun(await givenRun(house(), when))
    const { dossierId, entitlementId } = gone
    const died = {
      dossierId,
      entitlementId,
      kind: 'stop',
      cause: 'deceased',
      reason: 'Avis de décès reçu.',
      decisionId: null,
      fromOn: when.executeOn,
      untilOn: null,
    }
    expect(await house().execute(holdRight, as(house(), 'caseworker'), died)).toMatchObject({ ok: true })
    at(`${year()}-04-20`)
    const next = await givenRun(house(), { month: `${year()}-05`, executeOn: `${year()}-05-01` })
    expect(await paymentsOf(house(), next)).toEqual(['0 131420 prepared 01'])
    expect(await approveAsIs(house(), next)).toMatchObject({ refusal: { kind: 'AbsencesUnread', count: 1 } })
    const accepted = await house().execute(acceptAbsence, as(house(), 'director'), {
      runId: next,
      cause: 'deceased',
    })
    expect(accepted).toMatchObject({ ok: true })
    expect(await approveAsIs(house(), next)).toMatchObject({ ok: true })
  })
})

describe('what came back', () => {
  test('waits until a human confirms the account, and asks the pilot once; the account answers', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    await givenRoute(house(), rentRoute(right))
    const ids = await sentRun(await givenRun(house(), when))
    const by = house().centre.workers.finance
    const failed = [{ paymentId: ids[0] ?? '', failedOn: when.executeOn, code: 'AC04' }]
    const other = [{ paymentId: ids[1] ?? '', settledOn: when.executeOn }]
    await house().inside(db => settlePayments(db, { ...tenant(), by, payments: other }))
    await house().inside(db => rejectPayments(db, { ...tenant(), by, payments: failed }))
    await house().inside(db => rejectPayments(db, { ...tenant(), by, payments: failed }))
    at(when.executeOn)
    const none = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), none)).toEqual([])
    await givenRoute(house(), personRoute(right, 5))
    const again = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), again)).toEqual(['0 71420 prepared 02'])
    const tasks = await house().inside(db =>
      db
        .selectFrom('task')
        .select('outcome')
        .where('kind', '=', 'payments:failed')
        .where('dossier_id', '=', right.dossierId)
        .execute(),
    )
    expect(tasks).toEqual([{ outcome: personRoute(right).source }])
  })

  test('from two accounts waits for both, whichever is answered first', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    await givenRoute(house(), rentRoute(right))
    const ids = await sentRun(await givenRun(house(), when))
    const by = house().centre.workers.finance
    const payments = ids.map(paymentId => ({ paymentId, failedOn: when.executeOn, code: 'AC04' }))
    await house().inside(db => rejectPayments(db, { ...tenant(), by, payments }))
    at(when.executeOn)
    await givenRoute(house(), rentRoute(right))
    const none = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), none)).toEqual([])
    await givenRoute(house(), personRoute(right, 5))
    const both = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), both)).toEqual(['0 71420 prepared 02', '1 60000 prepared 02a'])
  })

  test('after it had arrived: the item waits again', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    const runId = await givenRun(house(), when)
    const [paymentId = ''] = await sentRun(runId)
    const by = house().centre.workers.finance
    await house().inside(db =>
      settlePayments(db, { ...tenant(), by, payments: [{ paymentId, settledOn: when.executeOn }] }),
    )
    expect(await itemsOf(house(), right.entitlementId)).toContain(`regular ${from} 131420 paid`)
    expect(await runRow(house(), runId)).toMatchObject({ state: 'closed' })
    const payments = [{ paymentId, failedOn: when.executeOn, code: 'AC04' }]
    await house().inside(db => returnPayments(db, { ...tenant(), by, payments }))
    expect(await itemsOf(house(), right.entitlementId)).toContain(`regular ${from} 131420 planned`)
  })
})

describe('money ahead of time, or later', () => {
  test('an advance makes the regular payment of its period smaller', async () => {
    const { from } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    const { dossierId, entitlementId } = right
    const asked = { dossierId, entitlementId, periodFrom: from, amountCents: 20_000, reason: 'Frigo vide.' }
    const refused = { ...asked, amountCents: 200_000 }
    expect(await house().execute(giveAdvance, as(house(), 'finance'), refused)).toMatchObject({
      refusal: { kind: 'MoreThanDue', cents: 131_420 },
    })
    expect(await house().execute(giveAdvance, as(house(), 'finance'), asked)).toMatchObject({ ok: true })
    const items = await itemsOf(house(), entitlementId)
    expect(items.slice(0, 2)).toEqual([`regular ${from} 111420 planned`, `advance ${from} 20000 planned`])
  })

  test('urgent money leaves alone', async () => {
    const { from, ...when } = await nextYear()
    const [one, other] = [
      await givenRight(house(), { fromOn: from }),
      await givenRight(house(), { fromOn: from }),
    ]
    await givenRoute(house(), personRoute(one))
    await givenRoute(house(), personRoute(other))
    const input = { ...when, kind: 'urgent', entitlementId: one.entitlementId }
    const run = await house().execute(prepareRun, as(house(), 'finance'), input)
    expect(run.ok && (await paymentsOf(house(), run.value.runId))).toHaveLength(1)
  })

  test('a stop that is lifted lets what waited fall due', async () => {
    const { from } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    const { dossierId, entitlementId } = right
    const hold = {
      kind: 'stop',
      cause: 'moved',
      reason: 'Parti ?',
      decisionId: null,
      fromOn: from,
      untilOn: null,
    }
    await house().execute(holdRight, as(house(), 'caseworker'), { dossierId, entitlementId, ...hold })
    const placed = await house().inside(db =>
      db
        .selectFrom('entitlement_hold')
        .select('id')
        .where('entitlement_id', '=', entitlementId)
        .executeTakeFirstOrThrow(),
    )
    const lifted = { dossierId, entitlementId, holdId: placed.id, reason: 'Toujours là.' }
    expect(await house().execute(liftHold, as(house(), 'caseworker'), lifted)).toMatchObject({ ok: true })
    expect((await itemsOf(house(), entitlementId)).length).toBeGreaterThan(0)
  })
})

import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { subsidyMonths } from '../queries/subsidies.ts'
import { bookNow, bookStep } from '../testing/books.ts'
import { type Accounts, act, done, givenAccounts } from '../testing/given-accounts.ts'
import { givenApprovedRun, movePayment } from '../testing/given-run.ts'
import { claimSubsidy, overrideClaim, recordReceipt } from './claims.ts'
import { declareRate, overrideRate, recordAverages } from './rates.ts'

const house = useHouse()
let accounts: Accounts
beforeAll(async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  accounts = await givenAccounts(house())
})

const november = () =>
  house().inside(async db => (await subsidyMonths(db, { from: '2026-11-01', until: '2026-11-01' }))[0])
const rate = (percent: number) => ({ year: 2026, articleId: accounts.articleId, percent })

test('without averages nothing is expected and no rate is taken: nothing is invented', async () => {
  const { runId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  expect(await november()).toMatchObject({ baseCents: 131_420, unknownCents: 131_420, expectedCents: 0 })
  expect(await act(house(), declareRate, { input: rate(70) })).toMatchObject({
    refusal: { kind: 'RateUnknown', reasons: ['averages-unknown'] },
  })
})

test('100 % instead of 70 % is refused before anything is booked, with the law’s reason', async () => {
  const averages = { year: 2026, averageHundredths: 120_000, beforeHundredths: 110_000, previousPercent: 65 }
  await done(house(), recordAverages, { ...averages, source: 'tableau de bord 2024' })
  expect(await act(house(), declareRate, { input: rate(100) })).toEqual({
    ok: false,
    refusal: { kind: 'RateDiffers', percent: 100, lawPercent: 70, reasons: ['level-reached'] },
  })
  await done(house(), declareRate, rate(70))
  const { runId, paymentId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  const { rows } = await house().engine.pool.query(
    'select percent, reasons, booked_percent, cents from subsidy_expectation where payment_id = $1',
    [paymentId],
  )
  expect(rows).toEqual([{ percent: 70, reasons: ['level-reached'], booked_percent: 70, cents: 91_994 }])
})

test('what is no longer paid is no longer expected', async () => {
  const before = await november()
  const { runId, paymentId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  await movePayment(house(), paymentId, { state: 'rejected' })
  await bookStep(house(), 'cancel', [paymentId])
  expect(await november()).toEqual(before)
})

test('another rate is the director’s, with a reason that stays', async () => {
  const input = { ...rate(65), reason: 'Moyenne contestée, recours en cours' }
  expect(await act(house(), overrideRate, { input })).toMatchObject({ refusal: { kind: 'Forbidden' } })
  expect((await act(house(), overrideRate, { input, as: 'director' })).ok).toBe(true)
  const director = await house().browse('director')
  const page = await (await director.get('/ledger/subsidies?year=2026')).text()
  expect(page).toContain('Moyenne contestée, recours en cours')
  expect(page).toContain('Diffère de la loi')
})

test('a claim beyond the law is refused; the director may, and the page says so', async () => {
  const claim = { month: '2026-11-01', onDate: '2026-11-20', cents: 131_420, reference: 'SPP-11' }
  expect(await act(house(), claimSubsidy, { input: claim })).toMatchObject({
    refusal: { kind: 'MoreThanExpected', expectedCents: 91_994, claimedCents: 0 },
  })
  await done(house(), claimSubsidy, { ...claim, cents: 91_994 })
  await done(house(), recordReceipt, { ...claim, cents: 90_000 })
  expect(await act(house(), claimSubsidy, { input: { ...claim, cents: 1 } })).toMatchObject({
    refusal: { kind: 'MoreThanExpected' },
  })
  const input = { ...claim, cents: 100, reason: 'Accord écrit du SPP' }
  expect((await act(house(), overrideClaim, { input, as: 'director' })).ok).toBe(true)
  expect(await november()).toMatchObject({ claimedCents: 92_094, receivedCents: 90_000 })
  const finance = await house().browse('finance')
  expect(await (await finance.get('/ledger/subsidies?year=2026')).text()).toContain('Accord écrit du SPP')
})

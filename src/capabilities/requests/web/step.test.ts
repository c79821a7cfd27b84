import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenRequest } from '../testing/given-request.ts'

const house = useHouse()

async function send(file: { requestId: string }, typed: Record<string, string>) {
  const browser = await house().browse('caseworker')
  const { rows } = await house().engine.pool.query('select version from request where id = $1', [
    file.requestId,
  ])
  const day = house()
    .clock.now()
    .toZonedDateTimeISO('Europe/Brussels')
    .add({ days: Number(typed['in'] ?? 3) })
  const values = {
    _submission: uuidv7(),
    version: `${rows[0].version}`,
    step: 'report',
    'on-day': `${day.day}`,
    'on-month': `${day.month}`,
    'on-year': `${day.year}`,
    reason: 'Tout est déjà connu.',
  }
  const { in: _, ...rest } = typed
  const answer = await browser.post(`/requests/${file.requestId}/step`, { ...values, ...rest })
  return { answer, text: answer.status === 303 ? '' : await answer.text(), browser }
}

test('a step is skipped by hand with a reason that the file keeps, and no delay moves', async () => {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const clocks = () =>
    house().engine.pool.query(
      'select kind, due_on, stopped_on from clock where request_id = $1 order by kind',
      [file.requestId],
    )
  const before = (await clocks()).rows
  const { answer, browser } = await send(file, {})
  expect(answer.headers.get('location')).toBe(`/requests/${file.requestId}?done=step`)
  const page = await (await browser.get(`/requests/${file.requestId}?done=step`)).text()
  expect(page).toContain('La suite est changée.')
  expect(page).toContain('Tout est déjà connu.')
  expect((await clocks()).rows).toEqual(before)
  expect(
    await (await (await house().browse('reception')).get(`/requests/${file.requestId}`)).text(),
  ).not.toContain('Tout est déjà connu.')
})

test('what the law fixes, the past and a day after the delay are refused', async () => {
  const file = await givenRequest(house(), { state: 'enquiry' })
  expect((await send(file, { step: 'notify' })).text).toContain('Ici, la loi dit ce qui suit')
  expect((await send(file, { in: '-1' })).text).toContain('Ce jour est passé.')
  expect((await send(file, { in: '400' })).text).toContain('La loi veut une décision avant ce jour.')
  expect((await send(file, { reason: '' })).text).toContain('govuk-error-summary')
  const proposed = await givenRequest(house(), { state: 'proposed' })
  expect((await send(proposed, {})).text).toContain('Ici, la loi dit ce qui suit')
})

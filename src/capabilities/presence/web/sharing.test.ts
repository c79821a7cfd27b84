import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

const rule = (told: Record<string, string | readonly string[]> = {}) => ({
  _submission: uuidv7(),
  version: '0',
  'w.integration-income': '3',
  'w.equivalent-aid': '3',
  'w.financial-aid': '1',
  'w.medical-aid': '1',
  'w.housing': '2',
  'w.energy': '1',
  'w.debt-mediation': '4',
  'w.other': '1',
  newcomerDays: '90',
  newcomerPercent: '50',
  ...told,
})

test('the rule is written with its history; a wrong number is said beside its field', async () => {
  const lead = await house().browse('lead')
  const wrong = await lead.post('/sharing', rule({ 'w.housing': '12', newcomerPercent: '0' }))
  expect(wrong.status).toBe(422)
  const text = await wrong.text()
  expect(text).toContain('Écrivez un chiffre de 1 à 9.')
  expect(text).toContain('Écrivez un nombre de 10 à 100.')
  expect(text).toContain('value="12"')
  const knows = { [`k.${house().centre.workers.caseworker}`]: ['housing', 'energy'] }
  expect((await lead.post('/sharing', rule(knows))).headers.get('location')).toBe('/sharing?done=saved')
  expect(await (await lead.post('/sharing', rule())).text()).toContain('govuk-error-summary')
  const page = await (await lead.get('/sharing')).text()
  expect(page).toMatch(/id="w.debt-mediation"[^>]*value="4"|value="4"[^>]*id="w.debt-mediation"/)
  expect(page).toContain('Test lead')
})

test('what could be shared anew is proposed, approved by a lead, and one’s own is named with its reason', async () => {
  const { pool } = house().engine
  const { workers, services } = house().centre
  await pool.query('update worker set service_ids = $1 where id = $2', [
    [services.general],
    workers.otherCaseworker,
  ])
  const files = []
  for (let made = 0; made < 4; made++) files.push(await givenRequest(house(), { state: 'enquiry' }))
  const lead = await house().browse('lead')
  const page = await (await lead.get('/sharing')).text()
  const proposed = files.filter(({ requestId }) => page.includes(requestId))
  expect(proposed.length).toBeGreaterThan(0)
  expect(page).toContain('charge lourde')
  const none = await lead.post('/sharing/rebalance', { _submission: uuidv7() })
  expect(await none.text()).toContain('Cochez au moins une proposition.')
  const [first] = proposed
  const answer = await lead.post('/sharing/rebalance', {
    _submission: uuidv7(),
    picked: first?.requestId ?? '',
  })
  expect(answer.headers.get('location')).toBe('/sharing?done=shared&count=1')
  const { rows } = await pool.query(
    'select worker_id from request_pilot where request_id = $1 and until is null',
    [first?.requestId],
  )
  expect(rows).toEqual([{ worker_id: workers.otherCaseworker }])
  const again = await lead.post('/sharing/rebalance', {
    _submission: uuidv7(),
    picked: first?.requestId ?? '',
  })
  expect(await again.text()).toContain('Une demande a changé depuis.')
})

import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { Role } from '#platform/access/rules.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { absencesIn } from '../testing/absences-in.ts'

const house = useHouse()
const { away, fresh } = absencesIn(house)
const page = async (path: string, role: Role = 'caseworker') =>
  (await (await house().browse(role)).get(path)).text()

test('what falls due this week, and who would do it were somebody ill', async () => {
  await fresh()
  const { requestId } = await givenRequest(house(), { state: 'enquiry' })
  await house().engine.pool.query('update request set next_step_on = $1 where id = $2', [
    '2026-11-25',
    requestId,
  ])
  const text = await page('/calendar')
  expect(text).toContain('mercredi 25')
  expect(text).toContain(`/requests/${requestId}`)
  expect(await page('/calendar?day=2027-11-25&service=')).toContain('Rien ne tombe ces jours-là')
  const ill = await page(`/calendar?worker=${house().centre.workers.caseworker}`, 'reception')
  expect(ill).toContain('Ce qui tombe si Test caseworker est malade')
  expect(ill).toContain('Test otherCaseworker remplacerait.')
  expect(ill).toContain(`/requests/${requestId}`)
  expect(await page('/calendar?day=x&span=year&service=y&worker=z')).toContain('mercredi 25')
  expect(await page('/calendar?span=month&service=')).toContain(`/requests/${requestId}`)
})

test('the directory says who is away until when and who stands in, and finds by any word', async () => {
  await fresh()
  await away('caseworker', { until: '2026-11-27' })
  const text = await page('/directory', 'dpo')
  expect(text).toContain('Absence jusqu’au 27\u00a0novembre 2026')
  expect(text).toContain('Test otherCaseworker')
  const found = await page('/directory?who=ONBEKEND')
  expect(found).toContain('Personne ne correspond')
  expect(await page('/directory?who=secretaire')).toContain('Test secretary')
  expect(await page('/directory?who=secretaire')).not.toContain('Test finance')
})

test('the organigram is lists within lists', async () => {
  const text = await page('/directory/organigram')
  expect(text).toMatch(/<ul class="tree"><li><strong>CPAS de Test<\/strong><ul>/)
  expect(text).toContain('Test lead · Responsable d’équipe')
})

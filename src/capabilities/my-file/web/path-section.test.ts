import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { languages } from '#platform/i18n/sentences.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { pathOf } from './path-section.tsx'

const house = useHouse()
const usual = { housing: { decision: { low: 13, half: 20, high: 28 } } }

test('each step to come says what it usually takes, or that too few are known; what is done says neither', () => {
  const steps = pathOf({ request: { state: 'enquiry', kind: 'housing' }, usual, language: 'fr' })
  expect(steps.map(({ state, note }) => [state, note])).toEqual([
    ['done', undefined],
    ['now', 'Il y a trop peu de demandes pour dire combien de temps.'],
    ['later', 'Il y a trop peu de demandes pour dire combien de temps.'],
    ['later', 'La moitié des gens attend 20 jours ou moins. Pour 8 sur 10, c’est entre 13 et 28 jours.'],
    ['later', 'Il y a trop peu de demandes pour dire combien de temps.'],
  ])
})

test.each(['withdrawn', 'transferred'] as const)('a request that was %s has no path', state => {
  expect(pathOf({ request: { state, kind: 'housing' }, usual, language: 'fr' })).toEqual([])
})

test('all is done once the letter left: nothing is said of days', () => {
  const steps = pathOf({ request: { state: 'notified', kind: 'housing' }, usual, language: 'fr' })
  expect(steps.every(({ state, note }) => state === 'done' && note === undefined)).toBe(true)
})

test('the person reads it in four languages, for their own kind of request', async () => {
  const file = await givenRequest(house(), { kind: 'housing', state: 'enquiry' })
  await house().engine.pool.query(
    `insert into usual_delay (tenant_id, kind, delays, counted_on) values ($1, 'housing', $2, '2026-11-23')`,
    [house().centre.tenantId, JSON.stringify(usual.housing)],
  )
  const person = await house().browse({ personId: file.personId })
  for (const language of languages) {
    const page = await (await person.get(`/${language}/file/status`)).text()
    for (const days of ['13', '20', '28']) expect(page).toMatch(new RegExp(`steps__said">[^<]*\\b${days}\\b`))
  }
})

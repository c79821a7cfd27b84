import { expect, test } from 'vitest'
import { type GivenRight, givenRight } from '#capabilities/payments/testing/given-right.ts'
import { givenRoute, personRoute, rentRoute } from '#capabilities/payments/testing/given-run.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { periodWords, whyWords } from './payment-words.ts'

const house = useHouse()

/** The letter of the decision has left: from then on the person may know. */
const letterSent = ({ dossierId, requestId, decisionId }: GivenRight) =>
  house().engine.pool.query(
    `insert into document (tenant_id, id, dossier_id, request_id, decision_id, kind, language, content_hash, bytes, template,
       created_by, created_at, sent_on, sent_by, sent_how)
     values ($1, $2, $3, $4, $5, 'notification', 'fr', $6, 10, 'notification', $7, now(), current_date, $7, 'handed-over')`,
    [
      house().centre.tenantId,
      uuidv7(),
      dossierId,
      requestId,
      decisionId,
      'a'.repeat(64),
      house().centre.workers.clerk,
    ],
  )

async function page(personId: string, language = 'fr'): Promise<string> {
  const answer = await (await house().browse({ personId })).get(`/${language}/file/payments`)
  expect(answer.status).toBe(200)
  return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
}

test('nothing is shown of a decision whose letter has not left', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const right = await givenRight(house())
  expect(await page(right.personId)).toContain('Aucun paiement pour le moment')
  await letterSent(right)
  const shown = await page(right.personId)
  expect(shown).toContain('Ce mois compte')
  expect(shown).toContain('Nous ne savons pas où verser')
})

test('each payment says how much, why, how far it is and where it goes; the account only by its end', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const right = await givenRight(house(), { fromOn: '2026-11-01' })
  await letterSent(right)
  await givenRoute(house(), personRoute(right))
  await givenRoute(house(), rentRoute(right))
  const shown = await page(right.personId)
  expect(shown).toContain('novembre 2026')
  expect(shown).toContain('1 314,20 €')
  expect(shown).toContain('Vous avez droit à 1 314,20 € par mois.')
  expect(shown).not.toContain(personRoute(right).iban)
  expect(shown).not.toContain('Nous ne savons pas')
  for (const language of ['nl', 'de', 'en']) expect(await page(right.personId, language)).toContain('314')
})

test('a person without a request has an empty page, and another person sees nothing of it', async () => {
  const right = await givenRight(house())
  await letterSent(right)
  const other = await givenRight(house())
  expect(await page(other.personId)).not.toContain('1 314,20')
})

test.each([
  ['2026-11-01', '2026-11-30', 'novembre 2026'],
  ['2026-02-01', '2026-02-28', 'février 2026'],
  ['2026-11-05', '2026-11-05', '5\u00a0novembre 2026'],
  ['2026-11-02', '2026-11-30', '2\u00a0novembre 2026 – 30\u00a0novembre 2026'],
])('from %s to %s reads %s', (from, until, words) => {
  expect(periodWords(from, until, 'fr')).toBe(words)
})

test('a difference says what was owed and what was paid', () => {
  const item = {
    id: 'x',
    kind: 'difference',
    requestId: 'x',
    from: '2026-10-01',
    until: '2026-10-31',
    amountCents: 5_000,
    payOn: '2026-11-23',
    state: 'planned',
    explanation: { key: 'difference', args: { owed: 105_000, paid: 100_000 } },
    shares: [],
  }
  expect(whyWords(item, 'en')).toEqual([
    'You had a right to €1,050.00. You received €1,000.00. Here is the rest.',
  ])
})

import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublished } from '../testing/given-published.ts'
import { plainGrant, plainRefusal } from '../testing/given-recorded.ts'
import { givenWageDecision } from '../testing/given-wage-decision.ts'
import { posted, sendingIn } from '../testing/sending.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))
const { send, letterOf } = sendingIn(house)
const cents = (text: string) => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))

test('a notification says everything the law wants, and its lines add up', async () => {
  const decided = await givenPublished(house())
  expect(await send(decided)).toMatchObject({ ok: true })
  const { said, accessible, language, row } = await letterOf(decided)
  expect(accessible).toBe(true)
  expect(language).toBe('fr-BE')
  for (const mention of [
    'Lettre recommandée',
    'Vous avez demandé le revenu d’intégration le 2 novembre 2026.',
    'Le comité spécial du service social a décidé le 24 novembre 2026.',
    'Elle vit seule et n’a pas de ressources.', // motives in fact
    'Loi du 26.05.2002, art. 3 et 14 §1, 2°.', // motives in law
    'Catégorie 2', // category
    '1 314,20 €', // amount
    'chaque mois', // rhythm
    'tribunal du travail', // appeal
    'Place du Tribunal 1, 1000 Bruxelles', // court and its address
    'trois mois', // time to appeal
    'ne suspend pas', // no suspension
    'Test caseworker', // agent
    'Test president',
    'Test secretary',
  ])
    expect(said).toContain(mention)
  expect(said).toMatch(/B-2026-\d{5}/)
  expect(row).toMatchObject({
    sent_on: '2026-11-24',
    sent_how: 'registered-post',
    proof: posted.proof,
    template: 'letter',
  })
})

test('the terms printed in the letter add up to the printed result, with a wage in them', async () => {
  const decided = await givenWageDecision(house())
  expect(await send(decided)).toMatchObject({ ok: true })
  const { said } = await letterOf(decided)
  const table = said.slice(said.indexOf('Montant par an'), said.indexOf('Le calcul, étape par étape'))
  const rows = [...table.matchAll(/art\. \d+(?: §\d+)?(?: et \d+)? ([-−]?\d{1,3}(?: \d{3})*,\d{2}) €/g)].map(
    ([, text]) => cents(text ?? ''),
  )
  const result = rows.pop()
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.some(amount => amount < 0)).toBe(true)
  expect(rows.reduce((sum, amount) => sum + amount, 0)).toBe(result)
  expect(result).toBeLessThan(1_577_041)
})

test('a centre of two languages writes the act in both, the person’s first, and translates for information', async () => {
  const personId = await givenPerson(house(), { language: 'de', givenName: 'Karla', familyName: 'Vogt' })
  const decided = await givenPublished(house(), { personId })
  await send(decided)
  const { said, row } = await letterOf(decided)
  expect(row.language).toBe('fr')
  const order = ['Bonjour Karla Vogt', 'Beslissing:', 'Guten Tag'].map(text => said.indexOf(text))
  expect(order.every(at => at >= 0)).toBe(true)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  const dutch = await givenPublished(house(), { personId: await givenPerson(house(), { language: 'nl' }) })
  await send(dutch)
  expect((await letterOf(dutch)).row.language).toBe('nl')
})

test('a refusal says which condition is not met and what would change it', async () => {
  const decided = await givenPublished(house(), { content: plainRefusal, proposal: 'refuse' })
  await send(decided)
  const { said } = await letterOf(decided)
  expect(said).toContain('vous ne recevez pas le revenu d’intégration')
  expect(said).toContain('L. 26.05.2002, art. 3, 4°')
  expect(said).toContain('Revenez si vos ressources baissent.')
  const card = await house().inside(db => requestCard(db, decided.requestId))
  expect(card).toMatchObject({ state: 'notified', nextStep: 'review' })
})

test('an amended amount is explained in the letter', async () => {
  const content = { ...plainGrant, amountCents: 130_000, amendMotive: 'Un tiers paie l’eau de la maison.' }
  const decided = await givenPublished(house(), { content })
  await send(decided)
  const { said } = await letterOf(decided)
  expect(said).toContain('1 300,00 €')
  expect(said).toContain('Un tiers paie l’eau de la maison.')
})

test('hostile words print as they are, and stay words', async () => {
  const motivesFact = '#panic("x") $x$ <script>alert(1)</script> \u202etxt.exe\n*bold* #let a = 1'
  const decided = await givenPublished(house(), { content: { ...plainGrant, motivesFact } })
  expect(await send(decided)).toMatchObject({ ok: true })
  const { said } = await letterOf(decided)
  expect(said).toContain('#panic("x") $x$ <script>alert(1)</script>')
  expect(said).toContain('*bold* #let a = 1')
})

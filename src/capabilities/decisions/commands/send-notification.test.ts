import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublished } from '../testing/given-published.ts'
import { plainAdjournment, plainGrant, plainRefusal } from '../testing/given-recorded.ts'
import { givenWageDecision } from '../testing/given-wage-decision.ts'
import { sendNotification } from './send-notification.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

type Role = Parameters<ReturnType<typeof house>['actor']>[0]
const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
const posted = { how: 'registered-post', on: '2026-11-24', proof: 'RR 123 456 789 BE' } as const
type Decided = { readonly decisionId: string; readonly requestId: string }
const send = ({ decisionId, requestId }: Decided, how: object = {}, role: Role = 'clerk') =>
  house().execute(sendNotification, as(role), { decisionId, requestId, ...posted, ...how })

async function documentOf({ decisionId }: Decided) {
  const { rows } = await house().engine.pool.query(
    "select * from document where decision_id = $1 and kind = 'notification'",
    [decisionId],
  )
  return rows
}
async function letterOf(decided: Decided) {
  const [row] = await documentOf(decided)
  const bytes = await house().tools.files.get(house().centre.tenantId, row.content_hash)
  const pdf = await readPdf(bytes)
  return { ...pdf, bytes, row, said: pdf.text.replace(/\s+/g, ' ') }
}
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

test('sending stops the eight days, starts the time to appeal and names what comes next', async () => {
  const decided = await givenPublished(house())
  await send(decided)
  const card = await house().inside(db => requestCard(db, decided.requestId))
  expect(card).toMatchObject({ state: 'notified', nextStep: 'pay', nextStepOn: '2026-12-09' })
  expect(card?.clocks.find(({ kind }) => kind === 'notification')).toMatchObject({ stoppedOn: '2026-11-24' })
  expect(card?.clocks.find(({ kind }) => kind === 'appeal')).toMatchObject({
    startsOn: '2026-11-25',
    dueOn: '2027-02-24',
    stoppedOn: null,
  })
})

test('what is downloaded is byte for byte what was sent, whatever changes afterwards', async () => {
  const decided = await givenPublished(house())
  await send(decided)
  const { row } = await letterOf(decided)
  await house().engine.pool.query(
    "update person set family_name = 'Autrement', street = 'Ailleurs 1' where id = $1",
    [decided.personId],
  )
  house().clock.set('2026-12-24T15:00:00Z')
  const answer = await (await house().browse('clerk')).get(`/documents/${row.id}`)
  house().clock.set('2026-11-24T15:00:00Z')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.content_hash)
  expect((await readPdf(bytes)).text).not.toContain('Autrement')
})

test('a double click sends once; so does a second clerk', async () => {
  const decided = await givenPublished(house())
  const submissionId = '0190b0a0-0000-7000-8000-0000000000aa'
  const input = { ...posted, decisionId: decided.decisionId, requestId: decided.requestId }
  const first = await house().execute(sendNotification, { ...as('clerk'), submissionId }, input)
  const second = await house().execute(sendNotification, { ...as('clerk'), submissionId }, input)
  expect(second).toEqual(first)
  expect(await send(decided, {}, 'caseworker')).toEqual({
    ok: false,
    refusal: { kind: 'AlreadySent', sentOn: '2026-11-24' },
  })
  expect(await documentOf(decided)).toHaveLength(1)
})

test.skipIf(!onPostgres)('three clerks at once send one letter', async () => {
  const decided = await givenPublished(house())
  const results = await Promise.all([send(decided), send(decided), send(decided, {}, 'lead')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))).toEqual([
    'AlreadySent',
    'AlreadySent',
  ])
  expect(await documentOf(decided)).toHaveLength(1)
})

test.each([
  ['before the decision', { on: '2026-11-23' }, 'BeforeDecision'],
  ['in the future', { on: '2026-11-25' }, 'InTheFuture'],
])('no letter leaves %s', async (_, how, kind) => {
  const decided = await givenPublished(house())
  expect(await send(decided, how)).toMatchObject({ ok: false, refusal: { kind } })
  expect(await documentOf(decided)).toEqual([])
})

test('without an address the letter is handed over, not posted', async () => {
  const nowhere = { noAddress: true, street: null, postalCode: null, municipality: null }
  const decided = await givenPublished(house(), { personId: await givenPerson(house(), nowhere) })
  expect(await send(decided)).toMatchObject({ ok: false, refusal: { kind: 'NoAddress' } })
  expect(await send(decided, { how: 'handed-over', proof: 'N. Haddad' })).toMatchObject({ ok: true })
  const { said } = await letterOf(decided)
  expect(said).toContain('À remettre en main propre')
  expect(said).toContain('Remise contre accusé de réception')
})

test('an adjournment is not notified', async () => {
  const decided = await givenPublished(house(), { content: plainAdjournment })
  expect(await send(decided)).toMatchObject({ ok: false, refusal: { kind: 'NothingToNotify' } })
})

test('the form cannot lend one request to the decision of another', async () => {
  const mine = await givenPublished(house())
  const other = await givenPublished(house(), { serviceId: house().centre.services.housing })
  const forged = { decisionId: other.decisionId, requestId: mine.requestId }
  expect(await send(forged, {}, 'caseworker')).toEqual({ ok: false, refusal: { kind: 'NotFound' } })
  expect(await send(other, {}, 'lead')).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
})

test.each(['reception', 'committee', 'secretary', 'president', 'director', 'finance', 'dpo', 'it'] as const)(
  'the %s sends no notification',
  async role => {
    const decided = await givenPublished(house())
    expect(await send(decided, {}, role)).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
  },
)

test('without a court nothing leaves', async () => {
  const decided = await givenPublished(house())
  const { pool } = house().engine
  const { rows } = await pool.query('select court_name, court_address, court_source from tenant')
  const [court] = rows
  await pool.query('update tenant set court_name = null, court_address = null, court_source = null')
  const result = await send(decided)
  await pool.query('update tenant set court_name = $1, court_address = $2, court_source = $3', [
    JSON.stringify(court.court_name),
    court.court_address,
    court.court_source,
  ])
  expect(result).toEqual({ ok: false, refusal: { kind: 'NoCourt' } })
})

test('hostile words print as they are, and stay words', async () => {
  const motivesFact = '#panic("x") $x$ <script>alert(1)</script> \u202etxt.exe\n*bold* #let a = 1'
  const decided = await givenPublished(house(), { content: { ...plainGrant, motivesFact } })
  expect(await send(decided)).toMatchObject({ ok: true })
  const { said } = await letterOf(decided)
  expect(said).toContain('#panic("x") $x$ <script>alert(1)</script>')
  expect(said).toContain('*bold* #let a = 1')
})

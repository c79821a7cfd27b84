import { expect, test } from 'vitest'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type Client, useHouse } from '../../../../test/support/house.ts'
import { factsOf } from '../queries/facts.ts'
import { dated, hidden, post, sourced, text } from '../testing/pages.ts'

const house = useHouse()
const reason = `Elle rembourse les dettes <de> son mari`
const shown = 'Elle rembourse les dettes &lt;de&gt; son mari'

const relative = (relation: string) => ({
  ...sourced(),
  relation,
  givenName: 'Zohra',
  familyName: 'Haddad',
  ...dated('birthDate', '1950-01-01'),
  ...dated('livesHereFrom', '2026-01-02'),
})

async function withRelative(browser: Client, { dossierId }: GivenRequest, relation: string): Promise<string> {
  await post(browser, `/dossiers/${dossierId}/members`, relative(relation))
  const known = await house().inside(db => factsOf(db, dossierId))
  const id = known?.facts.members[0]?.id ?? ''
  const pension = { ...sourced(), of: id, amount: '2.000,00', per: 'month', ...dated('fromOn', '2026-01-02') }
  await post(browser, `/dossiers/${dossierId}/resources/pension`, pension)
  return `/dossiers/${dossierId}/members/${id}/equity`
}

const decision = (told: object = {}) => ({
  _submission: uuidv7(),
  version: '1',
  choice: 'part',
  amount: '1.200,00',
  reason,
  ...told,
})

async function keep(browser: Client, { dossierId, requestId }: GivenRequest): Promise<void> {
  const sheet = await text(browser, `/dossiers/${dossierId}/computation`)
  const seen = { _submission: uuidv7(), on: hidden(sheet, 'on'), seen: hidden(sheet, 'seen') }
  await post(browser, `/requests/${requestId}/computation`, seen)
}

test('equity is decided on its own page, and reads in the file, the computation and the report', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const path = await withRelative(browser, given, 'parent')
  const base = `/dossiers/${given.dossierId}`
  expect(await text(browser, `${base}/household`)).toContain(path)
  const page = await text(browser, path)
  expect(page).toContain('Les sources ne sont pas d’accord sur l’obligation')
  expect(page).toContain('13\u00a0486,40\u00a0€')
  await post(browser, path, decision())
  expect(await text(browser, `${base}/household`)).toContain(shown)
  const sheet = await text(browser, `${base}/computation`)
  expect(sheet).toContain(`Motif : « ${shown} »`)
  expect(sheet).toContain('Revoir l’équité')
  await keep(browser, given)
  const report = await text(browser, `/requests/${given.requestId}/report`)
  expect(report.match(new RegExp(`Motif : « ${shown} »`, 'g'))).toHaveLength(2)
  expect(report).toContain(`Équité : 1\u00a0200,00\u00a0€ par an sont comptés. Motif : ${shown}`)
})

test('a choice without its amount or its reason comes back as typed, with what to do', async () => {
  const given = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const path = await withRelative(browser, given, 'adultChild')
  const answer = await browser.post(path, decision({ amount: 'beaucoup', reason: ' ' }))
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Écrivez ce que l’on compte encore par an')
  expect(page).toContain('Dites pourquoi vous vous écartez de la règle.')
  expect(page).toContain('value="beaucoup"')
  await post(browser, path, decision({ choice: 'default', amount: '', reason: '' }))
})

test('who decides after somebody else is shown what stands, and may then decide', async () => {
  const given = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const path = await withRelative(browser, given, 'parent')
  await post(browser, path, decision())
  const late = await browser.post(path, decision({ choice: 'whole', amount: '', reason: 'Santé.' }))
  expect(late.status).toBe(422)
  const page = await late.text()
  expect(page).toContain('Quelqu’un d’autre a noté ceci entre-temps')
  expect(page).toContain('Santé.')
  const [newest = ''] = /\/dossiers\/[^"]*\/equity/.exec(page) ?? []
  expect(newest).not.toBe(path)
  await post(
    browser,
    newest,
    decision({ choice: 'whole', reason: 'Santé.', version: hidden(page, 'version') }),
  )
  expect(await text(browser, `/dossiers/${given.dossierId}/household`)).toContain(
    'Rien n’est compté. Motif : Santé.',
  )
})

test.each([
  ['sibling', '2026-03-02', 'Il n’y a rien à décider'],
  ['grandparent', '2026-02-27', 'Il n’y a rien à décider'],
  ['grandparent', '2026-03-02', 'depuis le 1er mars 2026'],
  ['parent', '2026-02-27', 'avant le 1er mars 2026'],
])('a %s, requested on %s: %s', async (relation, requestedOn, sentence) => {
  const given = await givenRequest(house(), { requestedOn })
  const browser = await house().browse('caseworker')
  const path = await withRelative(browser, given, relation)
  expect(await text(browser, path)).toContain(sentence)
})

test('the history tells who changed what, before and after, and an auditor of the file may read it', async () => {
  const given = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const path = await withRelative(browser, given, 'parent')
  await post(browser, path, decision())
  const history = `/dossiers/${given.dossierId}/household/history`
  expect(await text(browser, `/dossiers/${given.dossierId}/household`)).toContain(history)
  const page = await text(await house().browse('director'), history)
  expect(page).toContain('Changé : parent, Zohra Haddad')
  expect(page).toContain('Équité : Comptées comme le dit la règle → 1\u00a0200,00\u00a0€ par an')
  expect(page).toContain('Noté : pension de retraite ou de survie, Zohra Haddad')
  expect(page).toContain('Test caseworker')
})

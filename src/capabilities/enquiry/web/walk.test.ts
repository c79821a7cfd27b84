import { expect, test } from 'vitest'
import { requestCard } from '#capabilities/requests/index.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Client } from '../../../../test/support/house.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { latestComputation } from '../queries/computations.ts'

const house = useHouse()
const hostile = `<script>alert(1)</script> "O'Brien" & ☃ 'à' %3Cb%3E`
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;'

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? ''

const text = async (browser: Client, path: string): Promise<string> => {
  const answer = await browser.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

const dated = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

const today = () => Temporal.Now.zonedDateTimeISO('Europe/Brussels').toPlainDate().toString()
const sourced = () => ({ _submission: uuidv7(), source: 'ses dires', ...dated('seenOn', today()) })

async function post(browser: Client, path: string, values: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, values)
  const problems =
    answer.status === 303 ? [] : [...(await answer.text()).matchAll(/<li><a href="#[^"]*">([^<]*)/g)]
  expect([path, answer.status, problems.map(([, problem]) => problem)]).toEqual([path, 303, []])
  return answer.headers.get('location') ?? ''
}

const member = () => ({
  ...sourced(),
  relation: 'minorChild',
  givenName: 'Lina',
  familyName: 'Haddad',
  dependent: 'yes',
  ...dated('birthDate', '2020-02-29'),
  ...dated('livesHereFrom', '2020-02-29'),
})

const situation = () => ({
  ...sourced(),
  version: '0',
  category: '',
  sharedCustody: 'none',
  residesInBelgium: 'yes',
  status: 'belgian',
  willingToWork: 'yes',
  otherRightsClaimed: 'yes',
})

/** Meets, notes what is known, computes: the file as it is before the report. */
async function enquired(browser: Client, { dossierId, requestId }: GivenRequest): Promise<void> {
  const base = `/dossiers/${dossierId}`
  const visit = {
    _submission: uuidv7(),
    kind: 'visit',
    when: 'happened',
    request: requestId,
    ...dated('on', today()),
  }
  await post(browser, `${base}/encounters`, visit)
  await post(browser, `${base}/members`, member())
  const wage = {
    ...sourced(),
    of: '',
    amount: '400,00',
    per: 'month',
    exemption: 'none',
    ...dated('fromOn', '2026-01-01'),
  }
  await post(browser, `${base}/resources/wage`, wage)
  await post(browser, `${base}/situation`, situation())
  const sheet = await text(browser, `${base}/computation`)
  const kept = { _submission: uuidv7(), on: hidden(sheet, 'on'), seen: hidden(sheet, 'seen') }
  expect(await post(browser, `/requests/${requestId}/computation`, kept)).toBe(
    `${base}/computation?done=computed`,
  )
}

test('from the first visit to the committee, by pages alone', async () => {
  const given = await givenRequest(house())
  const browser = await house().browse('caseworker')
  await enquired(browser, given)
  const { requestId, dossierId } = given
  const kept = await house().inside(db => latestComputation(db, requestId))
  const form = await text(browser, `/requests/${requestId}/report`)
  expect(form).toContain('Lina Haddad')
  expect(form).toContain('Texte préparé à partir des faits notés')
  const amount = hidden(form, 'amount')
  expect(Number(amount.replace(',', ''))).toBe(kept?.monthlyCents)
  const report = {
    _submission: uuidv7(),
    version: '0',
    computation: hidden(form, 'computation'),
    facts: hostile,
    hearing: 'heard',
    proposal: 'grant',
    amount,
    ...dated('fromOn', kept?.assessedOn ?? ''),
    motivesFact: 'Vous avez un enfant.',
    motivesLaw: 'Art. 14.',
  }
  const check = await post(browser, `/requests/${requestId}/report`, report)
  const page = await text(browser, check)
  expect(page).toContain(escaped)
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('Remettre au comité')
  const to = await post(browser, check, { _submission: uuidv7(), version: '1' })
  expect(to).toBe(`/dossiers/${dossierId}?done=submitted`)
  expect(await text(browser, to)).toContain('Le rapport est remis au comité.')
  expect((await house().inside(db => requestCard(db, requestId)))?.state).toBe('proposed')
  expect(await text(browser, `/requests/${requestId}/report`)).toContain(escaped)
})

test('the sheet shows each line with its article, and a supposition that keeps nothing', async () => {
  const given = await givenRequest(house())
  const browser = await house().browse('caseworker')
  await enquired(browser, given)
  const { dossierId, requestId } = given
  const sheet = await text(browser, `/dossiers/${dossierId}/computation?wage=250%2C50&relation=partner`)
  expect(sheet).toContain('AR 11.07.2002')
  expect(sheet).toContain('Avec ce changement')
  const kept = await house().inside(db => latestComputation(db, requestId))
  const { rows } = await house().engine.pool.query(
    'select count(*)::int as n from computation where request_id = $1',
    [requestId],
  )
  expect(rows).toEqual([{ n: 1 }])
  expect(await text(browser, `/dossiers/${dossierId}/computation?kept=${kept?.id}`)).toContain(
    'Calcul gardé le',
  )
  expect(await text(browser, `/dossiers/${dossierId}/computation?wage=beaucoup`)).toContain(
    'Écrivez un montant',
  )
})

test('hostile text is kept as it was typed, and shown as text', async () => {
  const { dossierId } = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const note = {
    _submission: uuidv7(),
    nature: 'fact',
    body: hostile,
    source: hostile,
    ...dated('on', today()),
  }
  await post(browser, `/dossiers/${dossierId}/notes`, note)
  const page = await text(browser, `/dossiers/${dossierId}`)
  expect(page).toContain(escaped)
  const { rows } = await house().engine.pool.query('select body, source from note where dossier_id = $1', [
    dossierId,
  ])
  expect(rows).toEqual([{ body: hostile, source: hostile }])
})

test('a wrong answer comes back with what was typed and what to do', async () => {
  const { dossierId } = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const wrong = {
    ...sourced(),
    of: '',
    amount: 'beaucoup',
    per: 'month',
    exemption: 'none',
    ...dated('fromOn', '2026-02-30'),
  }
  const answer = await browser.post(`/dossiers/${dossierId}/resources/wage`, wrong)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Écrivez un montant, par exemple 1 314,20.')
  expect(page).toContain('Écrivez une date qui existe')
  expect(page).toContain('value="beaucoup"')
})

test('who saves a fact that was replaced meanwhile sees both versions and may then save', async () => {
  const { dossierId } = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const path = `/dossiers/${dossierId}/members`
  await post(browser, path, member())
  const [id = ''] =
    /id="([0-9a-f-]{36})"/.exec(await text(browser, `/dossiers/${dossierId}/household`))?.slice(1) ?? []
  const replaces = { replaces: id, version: '1' }
  await post(browser, path, { ...member(), ...replaces, givenName: 'Lena' })
  const late = await browser.post(path, { ...member(), ...replaces, givenName: 'Lisa' })
  const page = await late.text()
  expect(late.status).toBe(422)
  expect(page).toContain('Quelqu’un d’autre a noté ceci entre-temps')
  expect(page).toContain('Lena Haddad')
  expect(page).toContain('value="Lisa"')
  const newest = { replaces: hidden(page, 'replaces'), version: hidden(page, 'version') }
  await post(browser, path, { ...member(), ...newest, givenName: 'Lisa' })
  expect(await text(browser, `${path}?fact=${newest.replaces}`)).toContain('Lena Haddad')
})

test('an impression is read by its author alone, and never enters a report', async () => {
  const { dossierId, requestId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const note = {
    _submission: uuidv7(),
    nature: 'impression',
    body: 'Elle semble avoir peur.',
    ...dated('on', today()),
  }
  await post(browser, `/dossiers/${dossierId}/notes`, note)
  const own = await text(browser, `/dossiers/${dossierId}`)
  expect(own).toContain('Elle semble avoir peur.')
  expect(own).toContain('Vous seul·e pouvez lire ceci.')
  expect(await text(browser, `/requests/${requestId}/report`)).not.toContain('semble avoir peur')
  for (const role of ['lead', 'director'] as const) {
    const other = await house().browse(role)
    for (const tab of ['', '/papers', '/timeline'])
      expect(await text(other, `/dossiers/${dossierId}${tab}`)).not.toContain('semble avoir peur')
  }
})

test('a director reads without a button to write', async () => {
  const { dossierId } = await givenRequest(house())
  const browser = await house().browse('director')
  expect(await text(browser, `/dossiers/${dossierId}`)).not.toContain('Prévoir l’entretien')
  expect((await browser.get(`/dossiers/${dossierId}/encounters`)).status).toBe(403)
  expect((await browser.post(`/dossiers/${dossierId}/members`, member())).status).toBe(403)
})

test('the timeline tells acts and meetings in words, and is filtered in its address', async () => {
  const { dossierId, requestId } = await givenRequest(house())
  const browser = await house().browse('caseworker')
  const visit = {
    _submission: uuidv7(),
    kind: 'visit',
    when: 'happened',
    request: requestId,
    ...dated('on', today()),
  }
  await post(browser, `/dossiers/${dossierId}/encounters`, visit)
  const all = await text(browser, `/dossiers/${dossierId}/timeline`)
  expect(all).toContain('Visite à domicile : a eu lieu')
  expect(all).toContain('Rencontre notée')
  expect(all).not.toContain('enquiry:')
  expect(await text(browser, `/dossiers/${dossierId}/timeline?show=meeting`)).not.toContain('Rencontre notée')
})

test('an aid that is not computed says so with its code', async () => {
  const { dossierId } = await givenRequest(house(), { kind: 'housing' })
  const browser = await house().browse('caseworker')
  expect(await text(browser, `/dossiers/${dossierId}/computation`)).toContain('kind-not-covered')
})

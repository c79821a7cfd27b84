import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { dated, hidden, member, post, sourced, text, today } from '../testing/pages.ts'

const house = useHouse()
const hostile = `<script>alert(1)</script> "O'Brien" & ☃ 'à' %3Cb%3E`
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;'

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
    /id="row-([0-9a-f-]{36})"/.exec(await text(browser, `/dossiers/${dossierId}/household`))?.slice(1) ?? []
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

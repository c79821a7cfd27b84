import { expect, test } from 'vitest'
import { requestCard } from '#capabilities/requests/index.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { parseTypedMoney } from '#kernel/money.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type Client, useHouse } from '../../../../test/support/house.ts'
import { latestComputation } from '../queries/computations.ts'
import { dated, hidden, member, post, situation, sourced, text, today } from '../testing/pages.ts'

const house = useHouse()
const hostile = `<script>alert(1)</script> "O'Brien" & ☃ 'à' %3Cb%3E`
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;'

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
  expect(parseTypedMoney(amount)).toEqual({ ok: true, value: kept?.monthlyCents })
  expect(amount).toMatch(/^\d\u00a0\d{3},\d\d$/)
  const report = {
    _submission: uuidv7(),
    version: '0',
    computation: hidden(form, 'computation'),
    facts: hostile,
    hearing: 'heard',
    ...dated('hearingOn', '2026-11-12'),
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
  expect(page).toContain('A été entendue, 12')
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

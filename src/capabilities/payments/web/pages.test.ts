import { describe, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { givenIban, givenRight, itemsOf } from '../testing/given-right.ts'
import { givenRoute, givenRun, personRoute, runRow } from '../testing/given-run.ts'

const house = useHouse()
const at = (day: string) => house().clock.set(`${day}T09:00:00Z`)
const ends = (response: Response) => response.headers.get('location')

const route = {
  method: 'transfer',
  payeeName: 'Nora Haddad',
  iban: 'BE68 5390 0754 7034',
  accountHolder: '',
  holderReason: '',
  reference: '',
  'basisOn-day': '20',
  'basisOn-month': '11',
  'basisOn-year': '2026',
  basisOn: '2026-11-20',
  source: 'Carte vue',
}

describe('the money of a file', () => {
  test('is asked, shown with why, and an account that is wrong is told and kept as typed', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const browser = await house().browse('caseworker')
    const here = `/dossiers/${right.dossierId}/payments`
    expect(await (await browser.get(here)).text()).toContain('On ne sait pas encore où payer')
    const path = `${here}/${right.entitlementId}/route/0`
    expect((await browser.get(path)).status).toBe(200)
    const wrong = await browser.post(path, { ...route, iban: 'BE68 5390 0754 7035' })
    expect(wrong.status).toBe(422)
    const told = await wrong.text()
    expect(told).toContain('Ce numéro de compte n’est pas juste')
    expect(told).toContain('BE68 5390 0754 7035')
    const other = await browser.post(path, { ...route, accountHolder: 'Karim Haddad' })
    expect(await other.text()).toContain('Expliquez pourquoi le compte est au nom')
    expect(ends(await browser.post(path, route))).toBe(`${here}?done=route`)
    const page = await (await browser.get(here)).text()
    expect(page).toContain('29 jours sur 30')
    expect(page).toContain('BE68')
    const rent = {
      ...route,
      payeeKind: 'landlord',
      basis: 'consent',
      partCents: '600,00',
      payeeName: 'Immo du Parc',
    }
    expect(ends(await browser.post(`${here}/${right.entitlementId}/route/1`, rent))).toBe(
      `${here}?done=route`,
    )
    for (const form of ['route/1/end', 'hold']) {
      expect((await browser.get(`${here}/${right.entitlementId}/${form}`)).status).toBe(200)
    }
    expect(ends(await browser.post(`${here}/${right.entitlementId}/route/1/end`, {}))).toBe(
      `${here}?done=route`,
    )
  })

  test('waits, goes on, and is advanced, each with why', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const browser = await house().browse('caseworker')
    const here = `/dossiers/${right.dossierId}/payments`
    const hold = { kind: 'stop', cause: 'moved', reason: 'Parti ?', fromOn: '2026-12-01', untilOn: '' }
    expect(ends(await browser.post(`${here}/${right.entitlementId}/hold`, hold))).toBe(`${here}?done=held`)
    const held = await (await browser.get(here)).text()
    const lift = /\/lift\/[0-9a-f-]+/.exec(held)?.[0]
    const lifted = await browser.post(`${here}/${right.entitlementId}${lift}`, { reason: 'Toujours là.' })
    expect(ends(lifted)).toBe(`${here}?done=lifted`)
    const finance = await house().browse('finance')
    const advance = `${here}/${right.entitlementId}/advance`
    expect(await (await finance.get(advance)).text()).toContain('décembre 2026')
    const asked = { periodFrom: '2026-12-01', amountCents: '150,00', reason: 'Frigo vide.' }
    expect(ends(await finance.post(advance, asked))).toBe(`${here}?done=advance`)
    expect(await itemsOf(house(), right.entitlementId)).toContain('advance 2026-12-01 15000 planned')
  })

  test('is shown to nobody who does not have the file', async () => {
    const right = await givenRight(house())
    for (const role of ['reception', 'committee', 'dpo', 'it', 'otherCaseworker'] as const)
      expect((await (await house().browse(role)).get(`/dossiers/${right.dossierId}/payments`)).status).toBe(
        403,
      )
  })
})

describe('runs', () => {
  test('are prepared by one, approved by another, in pages', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    await givenRoute(house(), personRoute(right))
    const finance = await house().browse('finance')
    expect(await (await finance.get('/runs')).text()).toContain('2026-12')
    const asked = { kind: 'month', month: '2026-12', executeOn: '2026-12-01' }
    const prepared = ends(await finance.post('/runs', asked))
    expect(prepared).toMatch(/^\/runs\/[0-9a-f-]+\?done=prepared$/)
    const path = prepared?.replace(/\?.*/, '') ?? ''
    const page = await (await finance.get(path)).text()
    expect(page).toContain('Nora Haddad')
    expect(page).toContain('Une autre personne l’approuve')
    const run = await runRow(house(), path.slice(6))
    const sum = { version: `${run.version}`, items: `${run.item_count}`, cents: `${run.total_cents}` }
    expect((await finance.post(`${path}/approve`, sum)).status).toBe(422)
    const director = await house().browse('director')
    const wrong = await director.post(`${path}/approve`, { ...sum, cents: '1' })
    expect(await wrong.text()).toContain('La liste a changé')
    expect(ends(await director.post(`${path}/approve`, sum))).toBe(`${path}?done=approved`)
    expect(await (await director.get(`${path}?q=had&sort=amount`)).text()).toContain('approuvée')
  })

  test('give one payment back with a reason, and are let go with a reason', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    await givenRoute(house(), personRoute(right))
    const runId = await givenRun(house(), { kind: 'supplement', month: '2026-12', executeOn: '2026-12-01' })
    const finance = await house().browse('finance')
    const page = await (await finance.get(`/runs/${runId}`)).text()
    const withdraw = /\/runs\/[0-9a-f-]+\/withdraw\/[0-9a-f-]+/.exec(page)?.[0] ?? ''
    const form = await (await finance.get(withdraw)).text()
    const itemId = /name="itemId" value="([0-9a-f-]+)"/.exec(form)?.[1] ?? ''
    const none = await finance.post(withdraw, { itemId, reason: '' })
    expect(await none.text()).toContain('Écrivez pourquoi')
    const done = await finance.post(withdraw, { itemId, reason: 'À vérifier.' })
    expect(ends(done)).toBe(`/runs/${runId}?done=withdrawn`)
    const { version } = await runRow(house(), runId)
    const gone = await finance.post(`/runs/${runId}/discard`, { version: `${version}`, reason: 'Vide.' })
    expect(ends(gone)).toBe(`/runs/${runId}?done=discarded`)
  })

  test('a first payment that is late is listed; without a rate with a source there is no interest', async () => {
    at('2026-09-01')
    const right = await givenRight(house(), { fromOn: '2026-09-01' })
    at('2026-11-23')
    const finance = await house().browse('finance')
    expect(await (await finance.get('/runs/late')).text()).toContain('taux de 2026 inconnu')
    const asked = { dossierId: right.dossierId, entitlementId: right.entitlementId }
    expect(await (await finance.post('/runs/late/interest', asked)).text()).toContain(
      'Indiquez d’abord le taux',
    )
    const rate = { year: '2026', ppm: '4,5', source: 'Avis lu par le receveur' }
    expect(ends(await finance.post('/runs/late/rates', rate))).toBe('/runs/late?done=rate')
    expect(ends(await finance.post('/runs/late/interest', asked))).toBe('/runs/late?done=interest')
    const items = await itemsOf(house(), right.entitlementId)
    expect(items.filter(item => item.startsWith('interest'))).not.toEqual([])
  })
})

test('a pilot finds the tasks of the day and closes them with what was done', async () => {
  at('2026-11-23')
  const right = await givenRight(house())
  const browser = await house().browse('caseworker')
  const page = await (await browser.get('/today')).text()
  expect(page).toContain('Demander où payer')
  const { id } = await house().inside(db =>
    db.selectFrom('task').select('id').where('dossier_id', '=', right.dossierId).executeTakeFirstOrThrow(),
  )
  expect((await browser.get(`/tasks/${id}`)).status).toBe(200)
  expect(ends(await browser.post(`/tasks/${id}`, { version: '1', outcome: 'Appelée.' }))).toBe(
    '/work?done=task',
  )
  expect(givenIban(7)).toMatch(/^BE/)
})

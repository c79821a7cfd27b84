import { expect, test } from 'vitest'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type Client, useHouse } from '../../../../test/support/house.ts'
import { factsOf } from '../queries/facts.ts'
import { dated, hidden, member, post, sourced, text } from '../testing/pages.ts'

const house = useHouse()

const wage = (amount: string, told: object = {}) => ({
  ...sourced(),
  of: '',
  amount,
  per: 'month',
  exemption: 'none',
  ...dated('fromOn', '2026-01-01'),
  ...told,
})

const counts = async ({ requestId }: GivenRequest) => {
  const { rows } = await house().engine.pool.query(
    `select (select count(*)::int from computation where request_id = $1) computations,
      (select count(*)::int from comparison where request_id = $1) comparisons`,
    [requestId],
  )
  return rows[0]
}

async function keep(browser: Client, { dossierId, requestId }: GivenRequest): Promise<void> {
  const sheet = await text(browser, `/dossiers/${dossierId}/computation`)
  const seen = { _submission: uuidv7(), on: hidden(sheet, 'on'), seen: hidden(sheet, 'seen') }
  await post(browser, `/requests/${requestId}/computation`, seen)
}

test('a job at 900 € beside today, both explained line by line; kept only when asked, once', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const base = `/dossiers/${given.dossierId}/computation`
  const page = await text(browser, `${base}?wage=900&exempted=yes`)
  expect(page).toContain('Ce qui change, ligne par ligne')
  expect(page).toContain('Exonération pour le travail')
  // 15 770.41 − ((900 − 309.48) × 12 − 250) = 8 934.17, a twelfth 744.51; less 1 314.20 = −569.69
  expect(page).toContain('744,51')
  expect(page).toContain('-569,69')
  expect(await counts(given)).toEqual({ computations: 0, comparisons: 0 })
  const form = {
    _submission: uuidv7(),
    on: hidden(page, 'on'),
    seen: hidden(page, 'seen'),
    supposed: hidden(page, 'supposed').replaceAll('&quot;', '"'),
  }
  const kept = await post(browser, `/requests/${given.requestId}/comparison`, form)
  await post(browser, `/requests/${given.requestId}/comparison`, form)
  expect(await counts(given)).toEqual({ computations: 0, comparisons: 1 })
  const list = await text(browser, kept)
  expect(list).toContain('La comparaison est gardée.')
  const [, id = ''] = /comparison=([0-9a-f-]{36})/.exec(list) ?? []
  const read = await text(browser, `${base}?comparison=${id}`)
  expect(read).toContain('Comparaison gardée le')
  expect(read).toContain('744,51')
})

test('facts that changed since are looked at again before a comparison is kept', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const page = await text(browser, `/dossiers/${given.dossierId}/computation?birth=yes`)
  await post(browser, `/dossiers/${given.dossierId}/resources/wage`, wage('100,00'))
  const form = {
    _submission: uuidv7(),
    on: hidden(page, 'on'),
    seen: hidden(page, 'seen'),
    supposed: hidden(page, 'supposed').replaceAll('&quot;', '"'),
  }
  const late = await browser.post(`/requests/${given.requestId}/comparison`, form)
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Les faits viennent de changer')
  const forged = await browser.post(`/requests/${given.requestId}/comparison`, { ...form, supposed: '{' })
  expect(forged.status).toBe(422)
  expect(await counts(given)).toEqual({ computations: 0, comparisons: 0 })
})

test('a birth, a departure, moving in with both parents', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const base = `/dossiers/${given.dossierId}`
  expect(await text(browser, `${base}/computation?birth=yes`)).toContain('famille à charge')
  await post(browser, `${base}/members`, member())
  const known = await house().inside(db => factsOf(db, given.dossierId))
  const id = known?.facts.members[0]?.id
  const left = await text(browser, `${base}/computation?leaving=${id}`)
  expect(left).toContain('Une personne ne vit plus ici')
  expect(left).toContain('vous êtes en catégorie 2')
  const home = await text(browser, `${base}/computation?relation=bothParents&income=2000`)
  expect(home).toContain('Les 2 parents proches qui vivent avec vous')
})

test('a kept computation says what changed since the one before, and that it can be made again as it was', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const base = `/dossiers/${given.dossierId}`
  await keep(browser, given)
  await post(browser, `${base}/resources/wage`, wage('400,00'))
  await keep(browser, given)
  const sheet = await text(browser, `${base}/computation`)
  const [, newest = ''] = /kept=([0-9a-f-]{36})/.exec(sheet) ?? []
  const page = await text(browser, `${base}/computation?kept=${newest}`)
  expect(page).toContain('Ce qui a changé depuis le calcul du')
  expect(page).toContain('Calcul précédent')
  expect(page).toContain('Vous : salaire')
  expect(page).toMatch(/Refait avec la loi connue le [^:]*: le même résultat\./)
})

test.each([
  [
    'unbuiltProperty',
    { cadastralIncome: '100', right: 'fullOwnership' },
    'le terrain (bien non bâti) compte, mais le calcul ne le reprend pas encore',
  ],
  [
    'cededProperty',
    { amount: '90.000,00', cededRight: 'bareOwnership', cededFor: 'gift', ...dated('cededOn', '2020-05-01') },
    'un bien vendu ou donné dans les dix ans avant la demande compte',
  ],
])(
  '%s is noted with all it takes, and refused in words with what to ask and whom',
  async (kind, fields, said) => {
    const given = await givenRequest(house(), { state: 'enquiry' })
    const browser = await house().browse('caseworker')
    const base = `/dossiers/${given.dossierId}`
    expect(await text(browser, `${base}/resources/${kind}`)).toContain(
      'Le calcul ne reprend pas encore ce bien',
    )
    const fact = { ...sourced(), of: '', share: '1/2', ...fields, ...dated('fromOn', '2020-05-01') }
    await post(browser, `${base}/resources/${kind}`, fact)
    const page = await text(browser, `${base}/computation`)
    expect(page).toContain(said)
    expect(page).toContain('Demandez la règle au SPP Intégration sociale')
    expect(page).toMatch(/<details[\s\S]*?<code>kind-not-covered<\/code>/)
  },
)

test('warnings read as sentences, their codes folded; what is missing says whom to ask', async () => {
  const given = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const page = await text(browser, `/dossiers/${given.dossierId}/computation`)
  expect(page).toMatch(/Les derniers montants connus datent du [^<]*<\/li>/)
  expect(page).toMatch(/<details[\s\S]*?<code>amounts-not-known-after<\/code>/)
  expect(page).toContain('À demander à : La personne, lors d’une visite à domicile')
  expect(page).toContain('À demander à : la personne (fiches de paie')
})

import { beforeAll, expect, test } from 'vitest'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { plantGuide } from '../../../../test/support/guide.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { fullFields } from '../testing/entry-fields.ts'

const house = useHouse()
beforeAll(() => plantGuide(house()))

const languages = ['fr', 'nl', 'de', 'en'] as const
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const day = { 'reviewDueOn-day': '1', 'reviewDueOn-month': '6', 'reviewDueOn-year': '2099' }

type Desk = Awaited<ReturnType<ReturnType<typeof house>['browse']>>
const text = async (desk: Desk, path: string) => (await desk.get(path)).text()

async function write(desk: Desk, at: string, title: string): Promise<void> {
  for (const language of languages) {
    const path = `${at}/texts/${language}`
    const version = versionIn(await text(desk, path))
    const answer = await desk.post(path, { ...fullFields(`${title} ${language}`), version })
    expect(answer.status).toBe(303)
  }
}

async function add(desk: Desk, title: string): Promise<string> {
  const values = {
    title,
    kind: 'service',
    pictogram: 'key',
    requestKind: 'housing',
    ownerId: house().centre.workers.caseworker,
  }
  const answer = await desk.post('/guide/new', values)
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').replace('?done=saved', '')
}

test('a draft becomes a page: written, seen, published by another, found by everybody', async () => {
  const [lead, director, nobody] = [
    await house().browse('lead'),
    await house().browse('director'),
    await house().browse(),
  ]
  const at = await add(lead, 'Aide nouvelle')
  expect(await text(lead, at)).toContain('Français, La réponse en une phrase')
  await write(lead, at, 'Aide nouvelle')
  expect(await text(lead, at)).toContain('Rien ne manque.')
  expect(await text(lead, `${at}/preview/nl?easy=yes`)).toContain('Une aide pour vous.')
  const paper = await lead.get(`${at}/preview/de/leaflet.pdf`)
  expect((await readPdf(new Uint8Array(await paper.arrayBuffer()))).accessible).toBe(true)
  expect((await nobody.get('/fr/rights/aide-nouvelle-fr')).status).toBe(404)
  const version = versionIn(await text(director, at))
  const own = await lead.post(`${at}/publish`, { version, ...day })
  expect([own.status, await own.text()]).toEqual([422, expect.stringContaining('Une autre personne publie')])
  expect((await director.post(`${at}/publish`, { version, ...day })).status).toBe(303)
  expect(await (await nobody.get('/fr/rights/aide-nouvelle-fr')).text()).toContain(
    'Aide nouvelle fr pour vous.',
  )
})

test('what is hostile stays text, on the page, in the form and on paper', async () => {
  const lead = await house().browse('lead')
  const at = await add(lead, 'Aide hostile')
  const path = `${at}/texts/fr`
  const bad = '<img src=x onerror=alert(1)> & "quotes" #let x = 1 \u202e'
  const version = versionIn(await text(lead, path))
  expect((await lead.post(path, { ...fullFields('Hostile'), what: bad, version })).status).toBe(303)
  const page = await text(lead, `${at}/preview/fr`)
  expect(page).toContain('&lt;img src=x')
  expect(page).not.toContain('<img src=x')
  expect((await lead.get(`${at}/preview/fr/leaflet.pdf`)).headers.get('content-type')).toBe('application/pdf')
  const nul = await lead.post(path, {
    ...fullFields('Nul'),
    what: 'a\u0000b',
    version: versionIn(await text(lead, path)),
  })
  expect([nul.status, await nul.text()]).toEqual([
    422,
    expect.stringContaining('signe qui ne peut pas être gardé'),
  ])
  const long = await lead.post(path, { ...fullFields('Long'), what: 'a'.repeat(5000), version: '1' })
  expect(long.status).toBe(422)
})

test('the form keeps what was typed and says which sentence is too long', async () => {
  const lead = await house().browse('lead')
  const at = await add(lead, 'Aide lisible')
  const path = `${at}/texts/fr`
  const long = 'Nonobstant tout cela nous vous donnons une aide si vous la demandez chez nous un jour.'
  await lead.post(path, {
    ...fullFields('Lisible'),
    'what-easy': long,
    version: versionIn(await text(lead, path)),
  })
  const again = await text(lead, path)
  expect(again).toContain(`<q>${long}</q>`)
  expect(again).toContain('16 mots (au plus 12)')
  expect(again).toContain('« Nonobstant » : dites plutôt « malgré »')
  expect(await text(lead, at)).toContain('phrase de plus de 12 mots')
  const kept = await lead.post(path, { ...fullFields(''), what: 'Gardé.', version: '9' })
  expect([kept.status, await kept.text()]).toEqual([422, expect.stringContaining('Gardé.')])
})

test('the history shows what came and what went', async () => {
  const lead = await house().browse('lead')
  const at = await add(lead, 'Aide ancienne')
  const path = `${at}/texts/fr`
  for (const answer of ['Un. Deux.', 'Un. Trois.'])
    await lead.post(path, { ...fullFields('Ancienne'), answer, version: versionIn(await text(lead, path)) })
  const history = await text(lead, `${at}/history`)
  expect(history).toMatch(/<del><span class="hidden">Retiré :<\/span>Deux\./)
  expect(history).toMatch(/<ins><span class="hidden">Ajouté :<\/span>Trois\./)
})

test('the card keeps its sources, line by line', async () => {
  const lead = await house().browse('lead')
  const at = await add(lead, 'Aide sourcée')
  const form = await text(lead, `${at}/card`)
  const values = {
    kind: 'right',
    pictogram: 'eye',
    requestKind: '',
    ownerId: house().centre.workers.lead,
    version: versionIn(form),
  }
  const wrong = await lead.post(`${at}/card`, { ...values, ...day, sources: 'sans barre' })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('sans barre')])
  const sources = 'Un fait | loi.example | 2026-11-22'
  expect((await lead.post(`${at}/card`, { ...values, ...day, sources })).status).toBe(303)
  expect(await text(lead, `${at}/card`)).toContain(sources)
})

test('overdue reviews are on today’s page of leads', async () => {
  const lead = await house().browse('lead')
  const today = await text(lead, '/today')
  expect(today).toContain('Fiches du guide à relire')
  expect(today).toContain('La prime d’installation')
})

test('the checklist says what to bring, in the person’s language', async () => {
  const reception = await house().browse('reception')
  expect(await text(reception, '/guide/checklist/integration-income')).toContain(
    'Votre bail, ou une preuve du loyer',
  )
  const german = await text(reception, '/guide/checklist/integration-income?language=de')
  expect(german).toContain('Ihr Mietvertrag oder ein Nachweis der Miete')
  expect(german).toContain('/de/rights/das-eingliederungseinkommen/leaflet.pdf')
  expect(await text(reception, '/guide/checklist/nothing')).toContain('pas encore de fiche')
})

import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useAssets } from '#ui/index.ts'
import { buildAssets } from '../../../../scripts/build.mjs'
import { plantGuide } from '../../../../test/support/guide.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { foreignLanguages } from './welcome-words.ts'

beforeAll(async () => useAssets(await buildAssets({ outDir: 'dist' })))
const house = useHouse()
beforeAll(() => plantGuide(house()))

const sections = [
  '',
  '/ask',
  '/rights',
  '/places',
  '/people',
  '/emergency',
  '/news',
  '/search?q=112',
  '/welcome',
]
const more = [
  '/welcome/ar',
  '/screen',
  '/rights/mes-donnees-et-mon-dossier',
  '/rights/nothing',
  '/search?q=zzz',
]
const easy = ['/ask?easy=yes', '/rights/le-revenu-d-integration?easy=yes', '/places?easy=yes']
const paths = languages.flatMap(language =>
  [...sections, ...more, ...easy].map(path => `/${language}${path}`),
)

const get = async (path: string) => (await house().browse()).get(path)
/** Follows the one redirection to the address in the language of the page. */
async function read(path: string): Promise<{ status: number; html: string }> {
  const answer = await get(path)
  const location = answer.headers.get('location')
  if (answer.status === 303 && location !== null) return read(location)
  return { status: answer.status, html: await answer.text() }
}

describe.each(paths)('%s', path => {
  test('says whom to call, where to come and where to write', async () => {
    const { status, html } = await read(path)
    expect(status).toBe(path.endsWith('/nothing') ? 404 : 200)
    expect(html).toContain('href="tel:020000000"')
    if (!path.includes('/screen'))
      expect(html).toMatch(/Rue du Test 1, 1030 Schaerbeek.*CPAS de Test, Rue du Test 1/s)
  })
})

test('an address in another language, or an old one, leads to the page in this language', async () => {
  const french = await get('/nl/rights/le-revenu-d-integration')
  expect(french.headers.get('location')).toBe('/nl/rights/het-leefloon')
  const easier = await get('/de/rights/le-revenu-d-integration?easy=yes')
  expect(easier.headers.get('location')).toBe('/de/rights/das-eingliederungseinkommen?easy=yes')
  const place = await get('/fr/rights/le-guichet-du-cpas')
  expect(place.headers.get('location')).toBe('/fr/places#le-guichet-du-cpas')
  const { html } = await read('/fr/rights/le-revenu-d-integration')
  expect(html).toContain('href="/nl/rights/het-leefloon"')
})

test('plain and easy are two addresses of one source', async () => {
  const plain = await read('/fr/rights/contester-une-decision')
  const easier = await read('/fr/rights/contester-une-decision?easy=yes')
  expect(plain.html).toContain('Alors le délai ne court pas.')
  expect(plain.html).toContain('/fr/rights/contester-une-decision?easy=yes')
  expect(easier.html).not.toContain('Alors le délai ne court pas.')
  expect(easier.html).toContain('class="pictogram"')
  expect(easier.html).toContain('Texte normal')
})

test('the leaflet is an accessible A5 of the same source, with pictures in its easy version only', async () => {
  for (const language of languages) {
    const answer = await get(`/${language}/rights/le-revenu-d-integration/leaflet.pdf?easy=yes`)
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pdf).toMatchObject({ accessible: true, tagged: true, language: `${language}-BE` })
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))
  }
  const plain = await get('/fr/rights/le-revenu-d-integration/leaflet.pdf')
  const bytes = new Uint8Array(await plain.arrayBuffer())
  expect((await readPdf(bytes)).text).toContain('Une somme chaque mois')
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 419\.\d+ 595\.\d+/)
  expect((await get('/fr/rights/nothing/leaflet.pdf')).status).toBe(404)
})

test('nobody is named on who is who, unless the centre chose names', async () => {
  const before = await read('/fr/people')
  expect(before.html).not.toContain('otherCaseworker')
  const director = await house().browse('director')
  const values = { names: 'names', communeName: 'Commune de Test', communeUrl: 'https://commune.example' }
  expect((await director.post('/guide/settings', values)).status).toBe(303)
  expect((await read('/fr/people')).html).toContain('Test otherCaseworker')
  expect((await read('/fr')).html).toContain('href="https://commune.example"')
  const wrong = await director.post('/guide/settings', { ...values, communeUrl: 'javascript:alert(1)' })
  expect(wrong.status).toBe(422)
  await director.post('/guide/settings', { names: 'services', communeName: '', communeUrl: '' })
})

test('what is searched is text, whatever is typed', async () => {
  const { status, html } = await read(
    `/fr/search?q=${encodeURIComponent('<script>alert(1)</script>"\u0000%')}`,
  )
  expect(status).toBe(200)
  expect(html).not.toContain('<script>alert')
  expect((await read(`/fr/search?q=${'a'.repeat(5000)}`)).status).toBe(200)
  expect((await read('/fr/rights/%00')).status).toBe(404)
  const staff = await house().browse('reception')
  expect((await staff.get('/guide/checklist/%00')).status).toBe(200)
  expect((await read('/fr/screen?slide=-7')).status).toBe(200)
  expect((await read('/fr/screen?slide=zzz')).status).toBe(200)
})

test('the screen turns by itself through the languages of the centre, and can be held', async () => {
  const first = await get('/fr/screen?slide=0')
  expect(first.headers.get('refresh')).toBe('25; url=/nl/screen?slide=0')
  const second = await get('/nl/screen?slide=0')
  expect(second.headers.get('refresh')).toBe('25; url=/fr/screen?slide=1')
  expect((await get('/fr/screen?slide=0&hold=yes')).headers.get('refresh')).toBeNull()
})

test.each(foreignLanguages)(
  'a welcome in $name, in its direction',
  async ({ code, direction, interpreter }) => {
    const { html } = await read(`/fr/welcome/${code}`)
    expect(html).toContain(`<p lang="${code}" dir="${direction}">${interpreter}</p>`)
    expect(html).toContain('Ik heb een tolk nodig.')
    expect(html).toMatch(/Ma langue : \p{Ll}{4,}/u)
  },
)

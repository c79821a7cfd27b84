import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { buildAssets } from '../../scripts/build.mjs'
import { withBrowser } from '../support/browser.ts'
import { useHouse } from '../support/house.ts'
import { serveHouse } from '../support/server.ts'
import { StandInProvider } from '../support/stand-in-provider/provider.ts'
import { limits } from './support/limits.ts'
import { arrive, type Visitor } from './support/visitor.ts'

vi.setConfig({ testTimeout: limits.walk })

const provider = new StandInProvider()
// The house reads what was built when it is opened.
beforeAll(() => Promise.all([buildAssets({ outDir: 'dist' }), provider.start()]))
const house = useHouse(() => ({ providers: [provider.settings()] }))
let served: Awaited<ReturnType<typeof serveHouse>>
beforeAll(async () => {
  served = await serveHouse(house())
})
afterAll(() => Promise.all([served.close(), provider.stop()]))

const number = '85073003328'
/** In CSS pixels: the narrowest screen our pages are made for. */
const narrow = 320

/** What the provider asks: another site, which is not ours to examine. */
async function answer({ page, press }: Visitor, said: { number: string; level: 'high' | 'low' }) {
  await page.getByRole('link', { name: 'Continuer avec itsme' }).click()
  await page.getByLabel('National number').fill(said.number)
  await page.getByLabel('Level').selectOption(said.level)
  await press('This is me')
}

withBrowser('a person and who vouches for them', newPage => {
  /** A small telephone without script. The house by another name than the provider: they are two sites. */
  const phone = () => {
    const address = served.address.replace('127.0.0.1', 'localhost')
    return arrive(newPage, { script: 'without', width: narrow, address })
  }
  const pathOf = ({ page }: Visitor) => new URL(page.url()).pathname

  test('in, seen how, and out; the next one must say again who they are', async () => {
    const personId = await givenPerson(house(), { givenName: 'Amina', nationalNumber: number })
    await givenRequest(house(), { personId, state: 'enquiry' })
    const visitor = await phone()
    await visitor.open('/fr/file')
    await answer(visitor, { number, level: 'high' })
    expect(pathOf(visitor)).toBe('/fr/file/status')
    expect(await visitor.reads()).toContain('Bonjour Amina')
    await visitor.open('/fr/file/looks')
    expect(await visitor.reads()).toContain('Avec l’identité numérique de la personne')
    await visitor.open('/fr/file/status')
    await visitor.press('Fermer mon dossier')
    await visitor.open('/fr/file/status')
    expect(pathOf(visitor)).toBe('/fr/file')
    await answer(visitor, { number, level: 'high' })
    expect(pathOf(visitor)).toBe('/fr/file/status')
  })

  test('nobody has that number: a page says where to go', async () => {
    const visitor = await phone()
    await visitor.open('/fr/file')
    await answer(visitor, { number: '17073003384', level: 'high' })
    expect(pathOf(visitor)).toBe('/fr/file/not-found')
    expect(await visitor.reads()).toContain('Nous ne trouvons pas votre dossier')
    await visitor.follow('Entrer avec mon code')
    expect(pathOf(visitor)).toBe('/fr/file')
  })

  test('a level too low: the door says it, and each language can be read on a small screen', async () => {
    const visitor = await phone()
    await visitor.open('/fr/file')
    await answer(visitor, { number, level: 'low' })
    expect(await visitor.reads()).toContain('n’est pas assez sûre pour un dossier')
    for (const language of ['nl', 'de', 'en'])
      for (const page of ['', '?turned=level&with=itsme', '?turned=away&with=itsme', '/not-found'])
        await visitor.open(`/${language}/file${page}`)
  })
})

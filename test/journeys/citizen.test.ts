import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Language, languages } from '#kernel/language.ts'
import { easeWanted } from '#kernel/readability.ts'
import { buildAssets } from '../../scripts/build.mjs'
import { sendRequest } from '../../scripts/guide/walk-asking.ts'
import { type Keys, knock, tell } from '../../scripts/guide/walk-my-file.ts'
import { sayStuck, verifyPaper } from '../../scripts/guide/walk-public.ts'
import { axeWritten } from '../support/axe.ts'
import { withBrowser } from '../support/browser.ts'
import { citizenAddresses, guideParts, namedAsNone } from '../support/citizen-routes.ts'
import { useHouse } from '../support/house.ts'
import { serveHouse } from '../support/server.ts'
import { htmlFaults } from '../support/valid-html.ts'
import { openDemonstration } from './citizen/demonstration.ts'
import { elsewhere, forms, neverRefused, unmet } from './citizen/forms.ts'
import { isOtherwise } from './citizen/html.ts'
import { keyboardWalker } from './citizen/keyboard-walker.ts'
import type { Sight } from './citizen/paper-walker.ts'
import { easeOf, isEasy, tooLongIn } from './citizen/reading.ts'
import { openShowplace, smallest } from './citizen/show.ts'
import { faultyPage, tabFaults } from './citizen/tab-stops.ts'
import { walkEverything } from './citizen/walk.ts'
import { tooHeavy, weigh } from './citizen/weight.ts'
import { listen } from './support/inspection.ts'
import { limits } from './support/limits.ts'

/*
 * Every page and every state that a person may meet: opened, refused, empty, done. They are walked once, as the pictures of
 * the guide are taken (scripts/guide), without browser and without script, in four languages; a page or a form that the walk
 * leaves out fails here. What is then looked at:
 * - in four languages: the rules of HTML, the weight, the length of easy sentences, the same answer in each;
 * - in French, with script, in the smallest window: axe, nothing sideways, no complaint of the browser, the Tab key;
 * - in German, whose words are the longest, without script, in the smallest window: axe, nothing sideways; so are the pages
 *   that in Dutch or English differ from the French ones by more than their words;
 * - in French, without script, with the keyboard alone: asking for help, opening a file, complaining, verifying, being stuck.
 */
vi.setConfig({ testTimeout: limits.walk, hookTimeout: limits.walk })

// The house reads what was built when it is opened.
beforeAll(() => buildAssets({ outDir: 'dist' }))
const house = useHouse()
let served: Awaited<ReturnType<typeof serveHouse>>
let place: Awaited<ReturnType<typeof openShowplace>>
let keys: Keys
let sights: readonly Sight[] = []
let sent: readonly string[] = []
beforeAll(async () => {
  keys = await openDemonstration(house())
  ;({ sights, sent } = await walkEverything(house(), keys))
  served = await serveHouse(house())
  place = await openShowplace(house())
})
afterAll(() => Promise.all([served?.close(), place?.close()]))

const addressOfHouse = () => served.address.replace('127.0.0.1', 'localhost')
const inLanguage = (wanted: Language) => sights.filter(({ language }) => language === wanted)
const inFrench = () => inLanguage('fr')
const nameOf = ({ method, status, path }: Sight) => `${method} ${path} (${status})`

/** Pages of one language that are built otherwise than the French ones. */
const otherwise = (pages: readonly Sight[] = []) =>
  pages.filter(({ html }, at) => isOtherwise(html, inFrench()[at]?.html ?? ''))

describe('the walk', () => {
  test('meets every page that a person may open, and every form that a person may send', () => {
    expect(unmet(['/fr/one', '/fr/two/:id'], ['/fr/one?easy=yes', '/fr/two'])).toEqual(['/fr/two/:id'])
    const none = new Set(namedAsNone(guideParts.others))
    const pages = citizenAddresses('get').filter(address => !none.has(address))
    expect(
      unmet(
        pages,
        inFrench().map(({ path }) => path),
      ),
    ).toEqual([])
    expect(unmet(forms, sent)).toEqual(elsewhere)
  })

  test('is refused by every form that can refuse', () => {
    const refused = inFrench().filter(({ method, status }) => method === 'POST' && status === 422)
    const walked = forms.filter(address => !elsewhere.includes(address))
    expect(
      unmet(
        walked,
        refused.map(({ path }) => path),
      ),
    ).toEqual(neverRefused)
  })

  test('gets the same answer in each language', () => {
    const answers = languages.map(language =>
      inLanguage(language).map(({ method, status }) => `${method} ${status}`),
    )
    expect(answers[0]?.length).toBeGreaterThan(130)
    for (const each of answers) expect(each).toEqual(answers[0])
  })
})

describe('every page and state, in four languages', () => {
  test('is valid HTML', async () => {
    expect(
      await htmlFaults('<!DOCTYPE html><html lang="fr"><title>Page</title><p><div></div></p>'),
    ).not.toEqual([])
    const faults: string[] = []
    for (const sight of sights)
      faults.push(...(await htmlFaults(sight.html)).map(fault => `${nameOf(sight)} ${fault}`))
    expect(faults).toEqual([])
    const titles = (html: string) => html.match(/<h1\b/g)?.length
    expect(sights.filter(({ html }) => titles(html) !== 1).map(nameOf)).toEqual([])
  })

  test('weighs at most 14 kB in five requests at first, and 6 kB when one goes on', async ({ annotate }) => {
    expect(tooHeavy([{ path: '/', next: 6 * 1024 + 1, first: 9_000, requests: 4 }])).toHaveLength(1)
    expect(tooHeavy([{ path: '/', next: 900, first: 9_000, requests: 6 }])).toHaveLength(1)
    const weights = await weigh(house(), sights)
    expect(tooHeavy(weights)).toEqual([])
    const most = (of: 'first' | 'next' | 'requests') => Math.max(...weights.map(each => each[of]))
    return annotate(
      `heaviest: ${most('first')} bytes at first, ${most('next')} alone, ${most('requests')} requests`,
    )
  })

  test('when it is easy to read, has no sentence over twelve words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')
    expect(tooLongIn({ path: '/', html: `<main><p>${words(12)}. ${words(13)}.</p></main>` })).toHaveLength(1)
    const easy = sights.filter(isEasy)
    expect(easy.length).toBeGreaterThan(40)
    expect(easy.flatMap(tooLongIn)).toEqual([])
  })
})

test('half of the French pages read rather easily, and none is a riddle', ({ annotate }) => {
  const hard = 'Nonobstant les dispositions susmentionnées, il incombe au bénéficiaire de communiquer.'
  const [sample] = inFrench()
  expect(sample && easeOf([{ ...sample, html: `<main><p>${hard}</p></main>` }])[0]?.ease).toBeLessThan(20)
  const all = easeOf(sights)
  const median = all[all.length >> 1]?.ease ?? 0
  expect(median).toBeGreaterThanOrEqual(easeWanted)
  expect(all.filter(({ ease }) => ease < 40)).toEqual([])
  return annotate(`median ease of ${all.length} French pages: ${median.toFixed(1)}`)
})

withBrowser('in the smallest window', newPage => {
  test('the Tab key finds what it cannot reach, what jumps, what one does not see', async () => {
    const page = await newPage()
    await page.setViewportSize(smallest)
    await page.setContent(faultyPage)
    const faults = await tabFaults(page, await page.context().newCDPSession(page))
    expect(faults.map(fault => fault.replace(/“.*”/, '…'))).toEqual([
      'the Tab key never reaches …',
      'one does not see that … has the focus',
      'one does not see that … has the focus',
      '… lies above what comes before it',
    ])
  })

  test('in French, with script: accessible, nothing sideways, every control by the Tab key', async () => {
    const page = await newPage({ baseURL: place.address })
    await page.setViewportSize(smallest)
    const complaints = listen(page)
    const client = await page.context().newCDPSession(page)
    const faults: string[] = []
    for (const sight of inFrench()) {
      await place.show(page, sight)
      const found = [...(await axeWritten(page, await page.content())), ...(await tabFaults(page, client))]
      faults.push(...found.map(fault => `${nameOf(sight)}: ${fault}`))
    }
    expect([...faults, ...complaints]).toEqual([])
  })

  test('in German, and where Dutch or English is built otherwise, without script: the same', async () => {
    expect(isOtherwise('<main><p class="a">Un</p></main>', '<main><p>Een</p></main>')).toBe(true)
    expect(isOtherwise('<main><p>Un</p></main>', '<main><p>Een</p></main>')).toBe(false)
    const page = await newPage({ baseURL: place.address })
    await page.setViewportSize(smallest)
    const [german, dutch, english] = (['de', 'nl', 'en'] as const).map(inLanguage)
    const looked = [...(german ?? []), ...otherwise(dutch), ...otherwise(english)]
    const [first] = looked
    if (first !== undefined) await place.show(page, first)
    const faults: string[] = []
    for (const sight of looked)
      faults.push(...(await axeWritten(page, sight.html)).map(fault => `${nameOf(sight)}: ${fault}`))
    expect(faults).toEqual([])
  })
})

withBrowser('with the keyboard alone, without script', newPage => {
  test('asks for help, opens the file, complains, verifies a paper, says that one is stuck', async () => {
    const page = await newPage({ baseURL: addressOfHouse(), javaScript: false })
    const walker = keyboardWalker(page)
    await sendRequest(walker)
    expect(await page.locator('h1').textContent()).toBe('Nous avons votre demande')
    await verifyPaper(walker)
    await sayStuck(walker)
    await knock(walker, keys.enquiry)
    await walker.open('/fr/file/complain')
    await walker.tick('topic', 'way')
    await tell(walker)
    expect(await page.getByRole('main').textContent()).toContain('C’est bien reçu.')
  })
})

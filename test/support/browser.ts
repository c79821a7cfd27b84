import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterEach, beforeAll, describe } from 'vitest'
import { findChromium } from './chromium.ts'

/**
 * Our own arguments: those of the package carry `--single-process`, with which the browser dies with the first
 * closed context, and `--disable-web-security`, which makes every journey about forgery or policy worthless.
 */
const launchArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a page is opened with. Script and the light palette are on unless said otherwise. */
export type PageOptions = {
  readonly javaScript?: boolean
  /** In CSS pixels; 1280 when left out. */
  readonly width?: number
  readonly dark?: boolean
  /** What relative addresses start from. */
  readonly baseURL?: string
}

export type NewPage = (options?: PageOptions) => Promise<Page>

const contextOptions = ({ javaScript = true, width = 1280, dark = false, baseURL }: PageOptions) => ({
  javaScriptEnabled: javaScript,
  viewport: { width, height: 900 },
  colorScheme: dark ? ('dark' as const) : ('light' as const),
  locale: 'fr-BE',
  timezoneId: 'Europe/Brussels',
  reducedMotion: 'reduce' as const,
  ...(baseURL === undefined ? {} : { baseURL }),
})

const executablePath = await findChromium()

/** One for all the test files of a process: a start costs as much as twenty pages. It ends with the process. */
let browser: Promise<Browser> | undefined

const launch = () => chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })

async function openBrowser(): Promise<Browser> {
  const started = await browser
  if (started?.isConnected()) return started
  browser = launch()
  return browser
}

/**
 * A `describe` whose tests get a real browser. `newPage` opens a page with cookies of its own, closed after the
 * test. Without a Chromium for this platform the tests are skipped, and the output says so loudly.
 */
export function withBrowser(title: string, define: (newPage: NewPage) => void): void {
  if (executablePath === undefined) {
    console.warn(
      `JOURNEYS SKIPPED: no Chromium for ${process.platform}-${process.arch} (set CHROMIUM_PATH): ${title}`,
    )
  }
  describe.skipIf(executablePath === undefined)(title, () => {
    const contexts: BrowserContext[] = []
    beforeAll(openBrowser)
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map(context => context.close()))
    })
    define(async (options = {}) => {
      const context = await (await openBrowser()).newContext(contextOptions(options))
      contexts.push(context)
      return context.newPage()
    })
  })
}

/** How many CSS pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

import { existsSync } from 'node:fs'
import packagedChromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'

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

/** Where a browser is usually installed, on the platforms the packaged one is not built for. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium.executablePath()
  return installed.find(path => existsSync(path))
}

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
    let browser: Browser | undefined
    const contexts: BrowserContext[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })
    })
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map(context => context.close()))
    })
    afterAll(() => browser?.close())
    define(async (options = {}) => {
      if (browser === undefined) throw new Error('newPage is for inside a test')
      const context = await browser.newContext(contextOptions(options))
      contexts.push(context)
      return context.newPage()
    })
  })
}

/** How many CSS pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

// When somebody with an old phone on a slow line first sees something: 400 kb/s, 400 ms there and back, a processor six times
// slower, nothing cached, a connection that is open already. Beside it the same page on this machine's own line.
import { setTimeout as wait } from 'node:timers/promises'
import packagedChromium from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openBigCentre } from './support/big-centre.ts'
import { median } from './support/measure.ts'
import { startServer } from './support/server.ts'

const limit = 1_600
const times = 5
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const open = ['/fr', '/fr/ask', '/fr/rights', '/fr/asking', '/fr/file']
const ofPerson = '/fr/file/status'

/** Milliseconds from the question to the first words on the screen. The browser tells it a little after it painted. */
async function firstContent(page: Page): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [seen] = await page.evaluate<readonly number[]>(
      "performance.getEntriesByName('first-contentful-paint').map(paint => paint.startTime)",
    )
    if (seen !== undefined) return seen
    await wait(50)
  }
  throw new Error(`Nothing was painted at ${page.url()}.`)
}

type Visit = { readonly origin: string; readonly path: string; readonly cookie?: string | undefined }

/** Opens a page in a new browser profile, over a line that an earlier question has opened. */
async function visit(browser: Browser, { origin, path, cookie }: Visit, line?: typeof slow): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const [name = '', value = ''] = cookie?.split('=') ?? []
    if (cookie !== undefined) await context.addCookies([{ name, value, url: origin }])
    const page = await context.newPage()
    await page.goto(`${origin}/health/live`)
    const devtools = await context.newCDPSession(page)
    if (line !== undefined) {
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', line)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    }
    await page.goto(`${origin}${path}`)
    return await firstContent(page)
  } finally {
    await context.close()
  }
}

async function repeated(work: () => Promise<number>): Promise<number> {
  const all: number[] = []
  for (let nth = 0; nth < times; nth += 1) all.push(await work())
  return median(all)
}

const centre = await openBigCentre({ persons: 200 })
const server = await startServer(centre.environment, { mode: 'serve' })
const named = process.env['CHROMIUM_PATH']
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  executablePath: named ?? (await packagedChromium.executablePath()),
})
try {
  console.log(
    `First content, ms, medians of ${times} (limit ${limit}); beside it the same without a slow line.`,
  )
  for (const path of [...open, ofPerson]) {
    const cookie = path === ofPerson ? centre.personCookies[0] : undefined
    const asked = { origin: server.origin, path, cookie }
    const ms = await repeated(() => visit(browser, asked, slow))
    const bare = await repeated(() => visit(browser, asked))
    console.log(`  ${path}: ${ms.toFixed(0)} (${bare.toFixed(0)})`)
    if (ms > limit) process.exitCode = 1
  }
} finally {
  await browser.close()
  await server.stop()
  await centre.close()
}

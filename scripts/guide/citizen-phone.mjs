// A telephone of 320 px, and what is done on it.
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import packagedChromium from '@sparticuz/chromium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium } from 'playwright-core'
import { smallPng } from './small-png.mjs'

const [folder = 'docs/guide/images', whole] = process.argv.slice(2)
if (whole !== undefined) mkdirSync(whole, { recursive: true })

/** A picture shows the beginning of a page: what follows is a matter of reading, and of a large file. */
const tallest = 1100
const width = 320

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await packagedChromium.executablePath()),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run'],
})

/** Closes all telephones. */
export const closePhones = () => browser.close()

async function press(page, label) {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: label, exact: true }).first().click()
  await loaded
}

/** Follows the first link in the main part whose address holds this. */
async function follow(page, part) {
  const href = await page.locator(`main a[href*="${part}"]`).first().getAttribute('href')
  if (href === null) throw new Error(`No link leads to ${part} on ${page.url()}.`)
  await page.goto(href)
}

async function find(page, what, paper) {
  if (paper !== undefined) return findOnPaper(page, what, paper)
  const [found] = what.exec(await page.locator('main').textContent()) ?? []
  if (found === undefined) throw new Error(`${what} is not on ${page.url()}.`)
  return found
}

/** What stands on the paper that a link leads to. */
async function findOnPaper(page, what, paper) {
  const href = await page.locator(`main a[href*="${paper}"]`).first().getAttribute('href')
  const bytes = await (await page.request.get(href)).body()
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const content = await (await pdf.getPage(1)).getTextContent()
  const text = content.items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')
  return what.exec(text)?.[0] ?? ''
}

/** Takes the picture of the page. A page that is wider than the telephone stops everything. */
async function take(page, name) {
  await page.evaluate(() => {
    document.activeElement?.blur()
    scrollTo(0, 0)
  })
  const { wide, tall } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    tall: document.documentElement.scrollHeight,
  }))
  if (wide > width) throw new Error(`${page.url()} is ${wide} px wide.`)
  const clip = { x: 0, y: 0, width, height: Math.min(tall, tallest) }
  const shot = await page.screenshot({ clip, fullPage: true })
  await writeFile(`${folder}/320-${name}.png`, smallPng(shot, 32))
  if (whole !== undefined) await page.screenshot({ path: `${whole}/${name}.png`, fullPage: true })
}

/** Gives new telephones, with nothing of what the last one knew: each a walker (`walker.ts`) with a camera. */
export const pickUpAt = baseURL => async () => {
  const viewport = { width, height: 700 }
  const context = await browser.newContext({ viewport, baseURL, locale: 'fr-BE', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return {
    open: async path => void (await page.goto(path)),
    follow: part => follow(page, part),
    async write(values) {
      for (const [name, value] of Object.entries(values)) await page.fill(`[name="${name}"]`, `${value}`)
    },
    tick: (name, value) => page.check(`[name="${name}"][value="${value}"]`),
    attach: name => page.setInputFiles(`[name="${name}"]`, `${folder}/320-accueil.png`),
    press: label => press(page, label),
    take: name => take(page, name),
    links: start =>
      page
        .locator(`main a[href^="${start}"]`)
        .evaluateAll(all => [...new Set(all.map(a => a.getAttribute('href')))]),
    find: (what, paper) => find(page, what, paper),
  }
}

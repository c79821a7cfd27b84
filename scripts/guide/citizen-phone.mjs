// A telephone of 320 px, and what is done on it.
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import packagedChromium from '@sparticuz/chromium'
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

/** A new telephone, with nothing of what the last one knew. */
export async function pickUp(baseURL) {
  const viewport = { width, height: 700 }
  const context = await browser.newContext({ viewport, baseURL, locale: 'fr-BE', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** Presses the button of this name, and waits for the page behind it. */
export async function press(page, name) {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name, exact: true }).first().click()
  await loaded
}

/** Writes into fields by their names. */
export async function write(page, values) {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name="${name}"]`, `${value}`)
}

/** Follows the first link whose address begins so. */
export async function followTo(page, start) {
  const href = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')
  if (href === null) throw new Error(`No link leads to ${start} on ${page.url()}.`)
  await page.goto(href)
}

/** Takes the picture of the page. A page that is wider than the telephone stops everything. */
export async function take(page, name) {
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

/** Opens a page and takes its picture. */
export async function see(page, path, name) {
  await page.goto(path)
  await take(page, name)
}

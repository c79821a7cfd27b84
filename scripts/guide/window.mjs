// Windows of the guide's pictures, and what is done in them by the names that stand on the page.
import { writeFile } from 'node:fs/promises'
import packagedChromium from '@sparticuz/chromium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium } from 'playwright-core'
import { smallPng } from './small-png.mjs'

const [address = 'http://localhost:3000', folder = 'docs/guide/images'] = process.argv.slice(2)

/** A desk of 1440 px, its picture 1108 px wide; a small telephone as it is. */
const desk = { viewport: { width: 1440, height: 940 }, deviceScaleFactor: 0.77 }
export const phone = { viewport: { width: 360, height: 1200 }, deviceScaleFactor: 1 }

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await packagedChromium.executablePath()),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run'],
})

/** Opens a window of its own. */
export async function arrive(window) {
  const context = await browser.newContext({
    ...window,
    baseURL: address,
    locale: 'fr-BE',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

/** Goes on by a button or a link, and waits for the page behind it. */
async function go(page, role, name) {
  const loaded = page.waitForEvent('load', { timeout: 60_000 })
  await page.getByRole(role, { name, exact: true }).first().click()
  await loaded
}

export const press = (page, name) => go(page, 'button', name)
export const follow = (page, name) => go(page, 'link', name)

export async function sitDown(name) {
  const page = await arrive(desk)
  await page.goto('/sign-in')
  await press(page, `Entrer comme ${name}`)
  return page
}

export async function fill(page, texts) {
  for (const [label, text] of Object.entries(texts))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text)
}

export async function date(page, legend, day, labels = ['Jour', 'Mois', 'Année']) {
  for (const [index, part] of [day.day, day.month, day.year].entries())
    await page
      .getByRole('group', { name: legend, exact: true })
      .getByLabel(labels[index], { exact: true })
      .fill(`${part}`)
}

export const answer = (page, question, name) =>
  page.getByRole('group', { name: question, exact: true }).getByLabel(name, { exact: true }).check()

/** Takes the picture: of what is in the window, from the heading `from`, or from the top; `height` when less is enough. */
export async function picture(page, name, { from, height } = {}) {
  await page.evaluate(() => document.activeElement?.blur())
  if (from === undefined) await page.evaluate(() => scrollTo(0, 0))
  else
    await page.getByRole('heading', { name: from }).evaluate(element => scrollTo(0, element.offsetTop - 30))
  const { width, height: whole } = page.viewportSize()
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: height ?? whole } })
  await writeFile(`${folder}/${name}.png`, smallPng(shot))
}

/** The code that the receipt carries. */
export async function codeIn(page) {
  const href = await page
    .getByRole('link', { name: /Accusé de réception/ })
    .first()
    .getAttribute('href')
  const bytes = await (await page.request.get(href)).body()
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const contents = await Promise.all(pages.map(each => each.getTextContent()))
  const text = contents
    .flatMap(({ items }) => items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')))
    .join('')
  return /\b[0-9A-Z]{5}\s[0-9A-Z]{5}\b/.exec(text)?.[0] ?? ''
}

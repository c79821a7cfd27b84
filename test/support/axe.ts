import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The window of one browser in which pages are examined, and the site it stands in. */
type Examiner = { readonly page: Page; origin: string }

const examiners = new WeakMap<Browser, Promise<Examiner>>()

async function openExaminer(browser: Browser): Promise<Examiner> {
  const context = await browser.newContext()
  const body = '<!doctype html><title>…</title>'
  // It goes nowhere by itself: neither a page that asks to be fetched again nor a script of its own leads it away.
  await context.route('**/*', route => {
    if (!route.request().isNavigationRequest()) return route.continue()
    return new URL(route.request().url()).pathname === '/examiner'
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort('aborted')
  })
  return { page: await context.newPage(), origin: '' }
}

async function examinerOf(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('A page without a browser cannot be examined.')
  const opened = examiners.get(browser) ?? openExaminer(browser)
  examiners.set(browser, opened)
  const examiner = await opened
  const { origin } = new URL(page.url())
  if (examiner.origin !== origin) {
    await examiner.page.goto(`${origin}/examiner`)
    await examiner.page.evaluate(await axeSource)
    examiner.origin = origin
  }
  return examiner.page
}

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)

/** Writes a page into the window and examines it there: what is wrong with it, a line each. Runs in the browser. */
const examination = `async html => {
  await new Promise(resolve => {
    document.open()
    addEventListener('load', resolve, { once: true })
    document.write(html)
    document.close()
  })
  const naked = [...document.querySelectorAll('link[rel=stylesheet]')].filter(({ sheet }) => !sheet?.cssRules.length)
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? ['the page is ' + (scrollWidth - clientWidth) + ' px wider than its window'] : []),
    ...naked.map(({ href }) => 'no style came from ' + href),
    ...violations.flatMap(({ id, help, nodes }) => nodes.map(node => id + ': ' + help + ': ' + node.html)),
  ]
}`

/**
 * What axe found wrong on the page as it stands: one line a rule and element, none when all is well. The examiner is a
 * script of half a megabyte, and some pages run none: each page is written into a window of the same size, colours and
 * site that has loaded it once. Its own scripts stay out, what they did to the page is there already.
 */
export const axe = async (page: Page): Promise<readonly string[]> => axeWritten(page, await page.content())

/** The same for a page that is not open but written down: as it stands in a window like that of `page`, without script. */
export async function axeWritten(page: Page, content: string): Promise<readonly string[]> {
  const [examiner, dark] = [await examinerOf(page), await isDark(page)]
  await examiner.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  await examiner.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  const html = content.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
  return z.array(z.string()).parse(await examiner.evaluate(`(${examination})(${JSON.stringify(html)})`))
}

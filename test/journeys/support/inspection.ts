import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe, type NewPage, sidewaysOverflow } from '../../support/browser.ts'

/** What the browser complained about since the page was opened; a form sent back with status 422 is no complaint. */
export function listen(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('status of 422'))
      complaints.push(message.text())
  })
  return complaints
}

/** Fails when the page as it stands is not accessible, makes anybody scroll sideways, or names nothing in its title. */
async function inspect(page: Page): Promise<void> {
  const found = { overflow: await sidewaysOverflow(page), violations: await axe(page) }
  expect(found, `${page.url()} at ${page.viewportSize()?.width} px`).toEqual({ overflow: 0, violations: [] })
}

/**
 * Examines pages that run no script in a window that does, since the examiner is a script: the same HTML at the same
 * address, so that a page seen once only (a code, a form sent back) is examined too.
 */
function throughMirror(newPage: NewPage): (page: Page) => Promise<void> {
  const shown = { url: '', body: '' }
  const openMirror = async (width: number): Promise<Page> => {
    const mirror = await newPage({ width })
    const contentType = 'text/html; charset=utf-8'
    await mirror.route(
      ({ href }) => href === shown.url,
      route => route.fulfill({ body: shown.body, contentType }),
    )
    return mirror
  }
  let mirror: Promise<Page> | undefined
  return async page => {
    mirror ??= openMirror(page.viewportSize()?.width ?? 1280)
    const [url, body] = [page.url(), await page.content()]
    Object.assign(shown, { url, body })
    await (await mirror).goto(url)
    await inspect(await mirror)
  }
}

/** Examines a page once for each address and title, however often one comes back to it. */
export function examiner(newPage: NewPage, script: 'with' | 'without'): (page: Page) => Promise<void> {
  const examine = script === 'with' ? inspect : throughMirror(newPage)
  const seen = new Set<string>()
  return async page => {
    const { pathname, search } = new URL(page.url())
    const key = `${pathname}${search} ${await page.title()}`
    if (seen.has(key)) return
    seen.add(key)
    await examine(page)
  }
}

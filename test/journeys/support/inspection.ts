import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe } from '../../support/axe.ts'
import { sidewaysOverflow } from '../../support/browser.ts'

/**
 * What the browser complained about since the page was opened; a form sent back with status 422 is no complaint,
 * nor a file of somebody else, which says with status 403 how it opens.
 */
export function listen(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    const locked =
      /\/(?:dossiers|break-glass)\b/.test(message.location().url) && message.text().includes('status of 403')
    if (message.type() === 'error' && !message.text().includes('status of 422') && !locked)
      complaints.push(message.text())
  })
  return complaints
}

/** Fails when the page as it stands is not accessible, makes anybody scroll sideways, or names nothing in its title. */
async function inspect(page: Page): Promise<void> {
  const found = { overflow: await sidewaysOverflow(page), violations: await axe(page) }
  expect(found, `${page.url()} at ${page.viewportSize()?.width} px`).toEqual({ overflow: 0, violations: [] })
}

/** Examines a page once for each address and title, however often one comes back to it. */
export function examiner(): (page: Page) => Promise<void> {
  const seen = new Set<string>()
  return async page => {
    const { pathname, search } = new URL(page.url())
    const key = `${pathname}${search} ${await page.title()}`
    if (seen.has(key)) return
    seen.add(key)
    await inspect(page)
  }
}

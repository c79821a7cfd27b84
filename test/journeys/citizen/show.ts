import type { Page } from 'playwright-core'
import type { TestHouse } from '../../support/house.ts'
import { serveAnswers } from '../../support/server.ts'
import type { Sight } from './paper-walker.ts'

/** What a window of 1280 × 1024 px shows when it is enlarged four times (WCAG 2.2, 1.4.10): the smallest there is. */
export const smallest = { width: 320, height: 256 } as const

const pageOf = ({ html, policy }: Sight) =>
  new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })

/**
 * A place that answers each page that is asked for with the one that was met on the way, without asking the house for it
 * again; what belongs to the page comes from the house, and stays with the browser as it says.
 */
export async function openShowplace(house: TestHouse) {
  let shown: Sight | undefined
  const served = await serveAnswers(request =>
    shown !== undefined && request.headers.get('sec-fetch-dest') === 'document'
      ? pageOf(shown)
      : house.app.fetch(request),
  )
  return {
    address: served.address.replace('127.0.0.1', 'localhost'),
    close: served.close,
    async show(page: Page, sight: Sight): Promise<void> {
      shown = sight
      await page.goto(sight.path)
    },
  }
}

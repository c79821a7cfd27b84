import type { Page } from 'playwright-core'
import type { Sight } from './paper-walker.ts'

/** What a window of 1280 × 1024 px shows when it is enlarged four times (WCAG 2.2, 1.4.10): the smallest there is. */
export const smallest = { width: 320, height: 256 } as const

/** Lets a window show what was met on the way, at its own address, without asking the house for it again. */
export async function shower(page: Page): Promise<(sight: Sight) => Promise<void>> {
  await page.setViewportSize(smallest)
  let shown: Sight | undefined
  await page.route('**/*', route =>
    route.request().isNavigationRequest() && shown !== undefined
      ? route.fulfill({
          body: shown.html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': shown.policy },
        })
      : route.continue(),
  )
  return async sight => {
    shown = sight
    await page.goto(sight.path)
  }
}

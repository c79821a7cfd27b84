import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'

/**
 * Lists what the Tab key must reach, in the order of the page, and puts the focus on the first of it. Each time the focus
 * moves, it is written down where it is, whether one sees it, and whether it is in the window. Runs in the browser.
 */
const watch = `(() => {
  const kinds = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
  const groups = new Set()
  const isStop = element => {
    if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false
    if (element.type !== 'radio') return true
    const group = [...document.querySelectorAll('input[type=radio]')].filter(({ name }) => name === element.name)
    return element === (group.find(({ checked }) => checked) ?? group[0])
  }
  const stops = [...document.querySelectorAll(kinds)].filter(isStop)
  const isDrawn = (element, part) => {
    const { outlineStyle, boxShadow } = getComputedStyle(element, part)
    return outlineStyle !== 'none' || boxShadow !== 'none'
  }
  const isSeen = element =>
    isDrawn(element) || [...(element.labels ?? [])].some(label => isDrawn(label) || isDrawn(label, '::before'))
  window.stopped = []
  addEventListener('focusin', ({ target }) => {
    const { top, bottom, left, right } = target.getBoundingClientRect()
    window.stopped.push({
      at: stops.indexOf(target),
      name: (target.labels?.[0] ?? target).textContent.replace(/\\s+/g, ' ').trim().slice(0, 60),
      seen: isSeen(target),
      inWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      top: top + scrollY,
      bottom: bottom + scrollY,
    })
  })
  document.activeElement?.blur()
  stops[0]?.focus()
  return stops.map(stop => (stop.labels?.[0] ?? stop).textContent.replace(/\\s+/g, ' ').trim().slice(0, 60))
})()`

const stop = z.object({
  at: z.int(),
  name: z.string(),
  seen: z.boolean(),
  inWindow: z.boolean(),
  top: z.number(),
  bottom: z.number(),
})
type Stop = z.infer<typeof stop>

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const

/** Presses the Tab key so often, as fast as the browser takes it. */
const pressTab = (keys: CDPSession, times: number) =>
  Promise.all(
    Array.from({ length: times }, () => keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab })),
  )

const isAbove = (one: Stop, other: Stop | undefined) => other !== undefined && one.bottom <= other.top

/**
 * Goes through a page with the Tab key alone: says what it never reaches, where it jumps, where one does not see where one
 * is. The order is that of the page, and no stop lies above the one before.
 */
export async function tabFaults(page: Page, keys: CDPSession): Promise<readonly string[]> {
  const wanted = z.array(z.string()).parse(await page.evaluate(watch))
  await pressTab(keys, Math.max(0, wanted.length - 1))
  const stopped = z.array(stop).parse(await page.evaluate('window.stopped'))
  const reached = new Set(stopped.map(({ at }) => at))
  return [
    ...wanted.filter((_, at) => !reached.has(at)).map(name => `the Tab key never reaches “${name}”`),
    ...stopped.filter(({ at }, order) => at !== order).map(({ name }) => `“${name}” comes out of turn`),
    ...stopped.filter(({ seen }) => !seen).map(({ name }) => `one does not see that “${name}” has the focus`),
    ...stopped.filter(({ inWindow }) => !inWindow).map(({ name }) => `“${name}” is outside the window`),
    ...stopped
      .filter((one, order) => isAbove(one, stopped[order - 1]))
      .map(({ name }) => `“${name}” lies above what comes before it`),
  ]
}

/** A trap for the Tab key: the third link comes first, the second is drawn above the first, and none shows its focus. */
export const faultyPage = `<style>a { display: block } a:focus { outline: none }</style>
  <main style="display: flex; flex-direction: column-reverse">
  <a href="#1">Un</a><a href="#2">Deux</a><a href="#3" tabindex="1">Trois</a></main>`

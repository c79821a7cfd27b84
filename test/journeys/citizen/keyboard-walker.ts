import type { Page } from 'playwright-core'
import type { Walker } from '../../../scripts/guide/walker.ts'

/** More than any page has. */
const mostStops = 150

type Wanted = {
  readonly tag?: string
  readonly name?: string
  readonly value?: string
  readonly text?: string
  readonly href?: string
}

/** Whether what has the focus is this. Runs in the browser. */
const isThere = ({ tag, name, value, text, href }: Wanted) => `(() => {
  const wanted = ${JSON.stringify({ tag, name, value, text, href })}
  const at = document.activeElement
  const words = at.textContent.replace(/\\s+/g, ' ').trim()
  return (wanted.tag === undefined || at.tagName === wanted.tag) && (wanted.name === undefined || at.name === wanted.name) &&
    (wanted.value === undefined || at.value === wanted.value) && (wanted.text === undefined || words === wanted.text) &&
    (wanted.href === undefined || (at.closest('main') !== null && (at.getAttribute('href') ?? '').includes(wanted.href)))
})()`

const has = (page: Page, wanted: Wanted) => page.evaluate<boolean>(isThere(wanted))

async function tabTo(page: Page, wanted: Wanted): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await has(page, wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches ${JSON.stringify(wanted)} on ${page.url()}`)
}

async function enter(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await loaded
}

/** Goes down a group of circles with the arrows, or ticks a box with the space bar. */
async function tick(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, { name })
  const isCircle = await page.evaluate<boolean>(`document.activeElement.type === 'radio'`)
  if (!isCircle) await tabTo(page, { name, value })
  await page.keyboard.press('Space')
  for (let steps = 0; isCircle && steps < mostStops && !(await has(page, { name, value })); steps += 1)
    await page.keyboard.press('ArrowDown')
}

/** A walker with the keyboard alone: what has no place in the order of the Tab key does not exist for it. */
export const keyboardWalker = (page: Page): Walker => ({
  open: async path => void (await page.goto(path)),
  async follow(part) {
    await tabTo(page, { tag: 'A', href: part })
    await enter(page)
  },
  async write(values) {
    for (const [name, text] of Object.entries(values)) {
      await tabTo(page, { name })
      await page.keyboard.press('Control+A')
      await page.keyboard.type(`${text}`)
    }
  },
  tick: (name, value) => tick(page, name, value),
  attach: async () => {
    throw new Error('A file is chosen in a window of the browser, not of ours.')
  },
  async press(label) {
    await tabTo(page, { tag: 'BUTTON', text: label })
    await enter(page)
  },
  take: async () => undefined,
  links: async () => [],
  async find(what) {
    const [found] = what.exec((await page.locator('main').textContent()) ?? '') ?? []
    if (found === undefined) throw new Error(`${what} is not on ${page.url()}`)
    return found
  },
})

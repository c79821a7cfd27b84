import { openLine } from './live-line.ts'

/** Windows that hear the same thing do not all ask in the same instant. */
const spreadMs = 120

const regionsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-live]')]

const isTouched = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected)
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

/** What is typed or chosen, or open and being typed in, is not taken away. */
const isInUse = (region: HTMLElement, active: Element | null): boolean =>
  [...region.querySelectorAll('input, textarea, select')].some(field => field === active || isTouched(field))

/** How an element that has the focus is found again among the new ones. */
const nameOf = (element: Element): string =>
  [
    element.tagName,
    element.id,
    element.getAttribute('href') ?? element.closest('form')?.getAttribute('action') ?? '',
    element.textContent ?? '',
  ].join(' ')

const focusable = 'a[href], button'

function swap(region: HTMLElement, fresh: Element): void {
  const active = region.ownerDocument.activeElement
  if (isInUse(region, active)) return
  const focused = active !== null && region.contains(active) ? nameOf(active) : undefined
  region.replaceChildren(...fresh.childNodes)
  const again = [...region.querySelectorAll<HTMLElement>(focusable)].find(each => nameOf(each) === focused)
  again?.focus({ preventScroll: true })
}

async function lookAgain(page: Document, from: string): Promise<void> {
  const response = await fetch(from, { headers: { 'x-live': 'yes' }, redirect: 'error' })
  if (!response.ok) throw new Error('The page cannot be read again.')
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const region of regionsOf(page)) {
    const twin = region.dataset['liveFrom'] === from ? fresh.getElementById(region.id) : null
    if (twin) swap(region, twin)
  }
  page.dispatchEvent(new CustomEvent('live:changed'))
}

/** Parts of the page look again by themselves when something happened; a note says when they cannot. */
export function keepLive(page: Document): void {
  const stream = regionsOf(page)[0]?.dataset['liveStream']
  if (stream === undefined || !('EventSource' in window)) return
  const note = page.querySelector<HTMLElement>('[data-live-note]')
  page.querySelector('[data-look-again]')?.addEventListener('click', () => location.reload())
  let wasAway = false
  const away = () => {
    wasAway = true
    if (note) note.hidden = false
  }
  const look = (topic: string) => {
    const concerned = regionsOf(page).filter(({ dataset }) => topic === '*' || dataset['live'] === topic)
    for (const from of new Set(concerned.map(({ dataset }) => dataset['liveFrom'] ?? '')))
      setTimeout(() => void lookAgain(page, from).catch(away), Math.random() * spreadMs)
  }
  openLine(stream, {
    changed: look,
    away,
    live() {
      if (note) note.hidden = true
      if (wasAway) look('*')
      wasAway = false
    },
  })
}

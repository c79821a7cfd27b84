const storageName = 'keys'

/** Keys are letters: people who dictate or whose hand trembles must be able to turn them off (WCAG 2.1.4). */
const isOn = (): boolean => localStorage.getItem(storageName) !== 'off'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"],[type="checkbox"]),textarea,select') !== null

function follow(element: HTMLElement): void {
  if (element instanceof HTMLInputElement) {
    element.focus()
    element.select()
  } else element.click()
}

const label = (element: HTMLElement): string =>
  element instanceof HTMLInputElement
    ? (element.labels?.[0]?.textContent ?? '')
    : (element.firstChild?.textContent ?? '')

/** The list shows the keys that do something on this very page. */
function fillList(page: Document, list: Element): void {
  list.replaceChildren()
  for (const element of page.querySelectorAll<HTMLElement>('[data-key]')) {
    const key = list.appendChild(page.createElement('dt')).appendChild(page.createElement('kbd'))
    key.textContent = element.dataset['key'] ?? ''
    list.appendChild(page.createElement('dd')).textContent = label(element)
  }
}

function setUpDialog(page: Document, dialog: HTMLDialogElement): () => void {
  const list = dialog.querySelector('dl')
  const box = dialog.querySelector('input')
  box?.addEventListener('change', () => localStorage.setItem(storageName, box.checked ? 'on' : 'off'))
  return () => {
    if (list) fillList(page, list)
    if (box) box.checked = isOn()
    dialog.showModal()
  }
}

/** `/`, `g w`, `g a`, `n`…: whatever elements name in `data-key`; `?` shows the list. */
export function listenToKeys(page: Document): void {
  const dialog = page.querySelector('dialog')
  const show = dialog ? setUpDialog(page, dialog) : undefined
  const opener = page.querySelector<HTMLElement>('[data-open-keys]')
  if (opener && show) {
    opener.hidden = false
    opener.addEventListener('click', show)
  }
  let before = ''
  page.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || dialog?.open || !isOn())
      return
    const keys = [`${before} ${event.key}`, event.key]
    before = event.key
    const element = keys
      .map(key => page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`))
      .find(Boolean)
    if (!element && event.key !== '?') return
    event.preventDefault()
    before = ''
    if (element) follow(element)
    else show?.()
  })
}

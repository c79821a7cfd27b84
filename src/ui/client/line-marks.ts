const chosenKeys = 'line-mark-keys'

type Keys = Record<string, string>

function readKeys(): Keys {
  try {
    return JSON.parse(localStorage.getItem(chosenKeys) ?? '{}')
  } catch {
    return {}
  }
}

/** Puts a sign before the line the writer is on; takes it away when it is there already; changes another. */
function markLine(text: HTMLTextAreaElement, mark: string, marks: readonly string[]): void {
  const { value, selectionStart } = text
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1
  const worn = marks.find(each => value.startsWith(each, start))
  const old = worn === undefined ? 0 : worn.length + (value[start + worn.length] === ' ' ? 1 : 0)
  const put = worn === mark ? '' : `${mark} `
  text.setRangeText(put, start, start + old, 'preserve')
  const place = Math.max(start + put.length, selectionStart + put.length - old)
  text.setSelectionRange(place, place)
  text.focus()
  text.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The buttons of the signs, their keys, and the choice of other keys: F1 to F12, which type nothing. */
export function listenToMarks(around: Document, kept: HTMLElement, text: HTMLTextAreaElement): void {
  const buttons = [...kept.querySelectorAll<HTMLButtonElement>('[data-mark]')]
  const marks = buttons.map(button => button.dataset['mark'] ?? '')
  const keyOf = (button: HTMLButtonElement) =>
    readKeys()[button.dataset['mark'] ?? ''] ?? button.dataset['markKey'] ?? ''
  const inputs = [...around.querySelectorAll<HTMLInputElement>('[data-choose-key]')]
  const show = () => {
    for (const button of buttons) {
      const shown = button.querySelector('[data-mark-shown]')
      if (shown) shown.textContent = keyOf(button)
      const input = inputs.find(({ dataset }) => dataset['chooseKey'] === button.dataset['mark'])
      if (input) input.value = keyOf(button)
    }
  }
  for (const button of buttons) {
    button.disabled = false
    button.addEventListener('click', () => markLine(text, button.dataset['mark'] ?? '', marks))
  }
  text.addEventListener('keydown', event => {
    const button = buttons.find(each => keyOf(each) === event.key)
    if (!button || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    button.click()
  })
  for (const input of inputs)
    input.addEventListener('keydown', event => {
      if (!/^F\d\d?$/.test(event.key)) return
      event.preventDefault()
      localStorage.setItem(
        chosenKeys,
        JSON.stringify({ ...readKeys(), [input.dataset['chooseKey'] ?? '']: event.key }),
      )
      show()
    })
  for (const details of around.querySelectorAll<HTMLElement>('[data-mark-keys]')) details.hidden = false
  show()
}

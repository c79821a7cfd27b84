const chunks = (text: string): readonly string[] => text.match(/[^.!?:;\n]+[.!?:;]*/g) ?? []

const part = '[data-spoken] :is(h2, h3, p, li, dt, dd)'

type Spoken = { readonly text: string; readonly language: string }

/**
 * What is read, each piece in its own language: the headings, paragraphs and items of the marked part of the page, after
 * the title of the page unless the button asks for the part alone.
 */
const spoken = (page: Document, what: string | undefined): readonly Spoken[] =>
  [...page.querySelectorAll(what === 'part' ? part : `h1, .lead, ${part}`)]
    .filter(element => element.querySelector('p, li') === null)
    .flatMap(element => {
      const language = element.closest<HTMLElement>('[lang]')?.lang || page.documentElement.lang
      return chunks(element.textContent ?? '').map(text => ({ text, language }))
    })

/**
 * A button that lets the browser read the page aloud, with the voice of the page's language. Without script, or where
 * the browser has no voice at all, the button stays hidden.
 */
export function offerReadAloud(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('button[data-read-aloud]')
  if (!button || !('speechSynthesis' in window)) return
  const [start, stop] = [button.textContent, button.dataset['stop'] ?? '']
  const show = (speaking: 'yes' | 'no') => {
    button.textContent = speaking === 'yes' ? stop : start
    button.dataset['speaking'] = speaking
  }
  button.hidden = false
  button.addEventListener('click', () => {
    speechSynthesis.cancel()
    if (button.dataset['speaking'] === 'yes') return show('no')
    const sentences = spoken(page, button.dataset['readAloud'])
    for (const [index, { text, language }] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = language
      utterance.rate = 0.9
      if (index === sentences.length - 1) utterance.onend = () => show('no')
      speechSynthesis.speak(utterance)
    }
    show('yes')
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

const chunks = (text: string): readonly string[] => text.match(/[^.!?:;\n]+[.!?:;]*/g) ?? []

/** What is read: the headings, paragraphs and items of the marked part of the page, after its title. */
const spoken = (page: Document): string =>
  [...page.querySelectorAll('h1, .lead, [data-spoken] :is(h2, h3, p, li, dt, dd)')]
    .filter(element => element.querySelector('p, li') === null)
    .map(element => element.textContent ?? '')
    .join('.\n')

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
    const sentences = chunks(spoken(page))
    for (const [index, text] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = page.documentElement.lang
      utterance.rate = 0.9
      if (index === sentences.length - 1) utterance.onend = () => show('no')
      speechSynthesis.speak(utterance)
    }
    show('yes')
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

/** How long a form stays sent when the page does not change (a download): then it may be sent again. */
const forgetAfter = 8_000

function setBusy(form: HTMLFormElement, busy: 'true' | 'false'): void {
  form.dataset['sent'] = busy
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', busy)
}

/**
 * Refuses the second click on a form already sent. The button keeps its name and value (a disabled one would not
 * be posted); the server stays the true guard against sending twice.
 */
export function guardDoubleSubmit(page: Document): void {
  page.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method === 'dialog') return
    if (form.dataset['sent'] === 'true') return event.preventDefault()
    setBusy(form, 'true')
    setTimeout(() => setBusy(form, 'false'), forgetAfter)
  })
  // A page taken back from the browser's memory must not stay busy.
  addEventListener('pageshow', event => {
    if (event.persisted) for (const form of page.forms) setBusy(form, 'false')
  })
}

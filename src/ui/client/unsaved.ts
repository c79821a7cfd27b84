/** Asks before a page with unsaved changes is left; only for forms that want it (`data-guard="unsaved"`). */
export function guardUnsaved(page: Document): void {
  const changed = new Set<EventTarget>()
  for (const form of page.querySelectorAll('form[data-guard="unsaved"]')) {
    form.addEventListener('input', () => changed.add(form))
    form.addEventListener('submit', () => changed.delete(form))
  }
  addEventListener('beforeunload', event => {
    if (changed.size > 0) event.preventDefault()
  })
}

/** Closes an open menu with Escape or a click elsewhere; without script it closes by its own summary. */
export function closeMenus(page: Document): void {
  const close = (except: EventTarget | null) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (!(except instanceof Node && menu.contains(except))) menu.open = false
    }
  }
  page.addEventListener('click', event => close(event.target))
  page.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    const menu = page.activeElement?.closest('details.menu')
    close(null)
    menu?.querySelector('summary')?.focus()
  })
}

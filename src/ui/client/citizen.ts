import { guardDoubleSubmit } from './double-submit.ts'
import { offerReadAloud } from './read-aloud.ts'

// Leave fast: the page is emptied at once, and Back does not bring it again. Without script it is a plain link.
document.addEventListener('click', event => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-leave]') : null
  if (!link) return
  event.preventDefault()
  document.documentElement.hidden = true
  document.title = '…'
  location.replace(link.href)
})
// A page taken back from the browser's memory is read again from the server.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})

guardDoubleSubmit(document)
offerReadAloud(document)

/** Joins class names, leaving out what a condition refused: hono/jsx prints arrays in `class` badly. */
export function cx(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const kept = names.filter(Boolean).join(' ')
  return kept === '' ? undefined : kept
}

const ownPlace = /^(?:[?#]|\/(?![/\\]))/
const knownScheme = /^(?:https?:\/\/|mailto:|tel:|sms:)/i
const controls = /\p{Cc}/u

/**
 * The address when it is safe to put in `href` or `action`, else nothing: a link without address is inert.
 *
 * Escaping does not stop `javascript:`, nor `//elsewhere`, nor a tab hidden in a scheme. Let through: our own
 * places (`/…`, `?…`, `#…`), and http, https, mailto, tel and sms.
 */
export function safeHref(address: string): string | undefined {
  const trimmed = address.trim()
  if (controls.test(trimmed)) return undefined
  return ownPlace.test(trimmed) || knownScheme.test(trimmed) ? trimmed : undefined
}

/**
 * The same address with some of its query changed; `undefined` removes a name.
 *
 * Lists keep their filter, sort and page in the address, so that it can be sent, bookmarked and reloaded.
 */
export function withQuery(address: string, changes: Readonly<Record<string, string | undefined>>): string {
  const [path = '', query = ''] = (address.split('#', 1)[0] ?? '').split('?', 2)
  const names = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) names.delete(name)
    else names.set(name, value)
  }
  const changed = names.toString()
  return changed === '' ? path : `${path}?${changed}`
}

import type { Language } from '#kernel/language.ts'
import type { EntryKind, Way } from '../domain/entry.ts'

/** The public pages that have an address of their own. */
export type Section = 'ask' | 'rights' | 'places' | 'people' | 'emergency' | 'news' | 'search' | 'welcome'

/** How a page is read: in which language, and plain or easy. */
export type ReadAs = { readonly language: Language; readonly way: Way }

/** Keeps an easy reader easy from page to page, without script. */
export const asRead = (address: string, way: Way): string => {
  if (way === 'plain') return address
  const [path = '', anchor] = address.split('#')
  const easy = `${path}${path.includes('?') ? '&' : '?'}easy=yes`
  return anchor === undefined ? easy : `${easy}#${anchor}`
}

/** Whether the easy texts are asked for. */
export const wayOf = (url: URL): Way => (url.searchParams.get('easy') === 'yes' ? 'easy' : 'plain')

/** The address of a section. */
export const sectionPath = (section: Section, { language, way }: ReadAs): string =>
  asRead(`/${language}/${section}`, way)

const sectionOfKind: Readonly<Partial<Record<EntryKind, Section>>> = {
  place: 'places',
  emergency: 'emergency',
  news: 'news',
}

/** The address of an entry: a page of its own, or its place on the page of its kind. */
export function entryPath(kind: EntryKind, slug: string, { language, way }: ReadAs): string {
  const section = sectionOfKind[kind]
  return section === undefined
    ? asRead(`/${language}/rights/${slug}`, way)
    : asRead(`/${language}/${section}#${slug}`, way)
}

/** The same address the other way: plain or easy. */
export function otherWay(url: URL): { readonly href: string; readonly on: 'yes' | 'no' } {
  const on = wayOf(url) === 'easy' ? 'yes' : 'no'
  const query = new URLSearchParams(url.search)
  if (on === 'yes') query.delete('easy')
  else query.set('easy', 'yes')
  const text = query.toString()
  return { href: `${url.pathname}${text === '' ? '' : `?${text}`}`, on }
}

/** The checklist of a kind of request, for staff. */
export const checklistPath = (requestKind: string): string => `/guide/checklist/${requestKind}`

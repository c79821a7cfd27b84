/** The HTML of our pages, read as a browser without script reads it: what can be sent, and what stands in it as text. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code)),
  )

type Attributes = Readonly<Record<string, string>>

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

/** A part of a page as text: each block a line of its own. */
export const textOf = (html: string): string =>
  decoded(
    html
      .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
      .replace(
        /<\/?(?:p|h\d|li|ul|ol|div|dt|dd|dl|label|legend|button|option|tr|td|th|summary|br|section|form)\b[^>]*>/g,
        '\n',
      )
      .replace(/<[^>]+>/g, ''),
  )
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')

/** What a page is about: its main part. */
export const mainOf = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html

/** Where the links of a part lead to, in order. */
export const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag)['href'] ?? '')

/** What a page makes a browser fetch besides itself, each once. */
export const wantedBy = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path),
  ),
]

/** A form as it is sent: where to, how, and what stands in its fields. */
export type Sending = {
  readonly action: string
  readonly kind: 'get' | 'text' | 'files'
  readonly fields: readonly (readonly [string, string])[]
}

const isOff = ({ type, checked }: Attributes): boolean =>
  ['submit', 'file'].includes(type ?? '') || (/^(radio|checkbox)$/.test(type ?? '') && checked === undefined)

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag))
  return (all.find(({ selected }) => selected !== undefined) ?? all[0])?.['value'] ?? ''
}

/** The fields of a form that have a name, each with what stands in it, in the order of the page. */
function fieldsIn(form: string): readonly (readonly [string, string])[] {
  const pattern = /<input\b([^>]*)>|<(textarea|select)\b([^>]*)>([\s\S]*?)<\/\2>/g
  return [...form.matchAll(pattern)].flatMap(([, input, kind, tag = '', inside = '']) => {
    const attributes = attributesOf(input ?? tag)
    const { name, value = '' } = attributes
    if (name === undefined || (input !== undefined && isOff(attributes))) return []
    if (kind === 'select') return [[name, chosenIn(inside)] as const]
    return [[name, kind === 'textarea' ? decoded(inside).replace(/^\n/, '') : value] as const]
  })
}

/** The form of the first button that is called so, with what the button itself says; undefined without such a button. */
export function sendingOf(html: string, label: string): Sending | undefined {
  for (const [form, tag = ''] of html.matchAll(/<form\b([^>]*)>[\s\S]*?<\/form>/g)) {
    for (const [, button = '', words = ''] of form.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)) {
      if (textOf(words) !== label) continue
      const { action = '', method = 'get', enctype } = attributesOf(tag)
      const { name, value = '' } = attributesOf(button)
      const kind = method === 'get' ? 'get' : enctype === undefined ? 'text' : 'files'
      return {
        action,
        kind,
        fields: [...fieldsIn(form), ...(name === undefined ? [] : [[name, value] as const])],
      }
    }
  }
  return undefined
}

/** Whether a field of this name takes several values: boxes, of which each ticked one is sent. */
export const isBox = (html: string, name: string): boolean =>
  [...html.matchAll(/<input\b([^>]*)>/g)].some(([, tag = '']) => {
    const attributes = attributesOf(tag)
    return attributes['name'] === name && attributes['type'] === 'checkbox'
  })

/** How a page is built, without its words: each tag with the names of what it says of itself. */
const skeletonOf = (html: string): string =>
  [...html.matchAll(/<([a-z]\w*)\b([^>]*)>/g)]
    .map(([, name = '', tag = '']) => [name, ...Object.keys(attributesOf(tag))].join(' '))
    .join('\n')

/** Whether the main parts of two pages differ by more than their words. */
export const isOtherwise = (one: string, other: string): boolean =>
  skeletonOf(mainOf(one)) !== skeletonOf(mainOf(other))

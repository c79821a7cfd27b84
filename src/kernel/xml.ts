/** An element as it was read: its name without prefix, its attributes, its own text, what is inside it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlElement[]
}

/** The elements of one name inside another. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter(child => child.name === name) ?? []

/** The element at the end of a path such as `Acct/Id/IBAN`; the first, where there are several. */
export function elementAt(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let at = element
  for (const name of path.split('/')) at = at?.children.find(child => child.name === name)
  return at
}

/** The text at the end of a path, without the space around it; undefined when it is not there or empty. */
export function textAt(element: XmlElement | undefined, path: string): string | undefined {
  const text = elementAt(element, path)?.text.trim()
  return text === '' ? undefined : text
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold, even escaped: most control characters, halves of a pair, two non-characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text made safe to stand in an element or an attribute. What XML cannot hold at all is left out. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, sign => escapes[sign] ?? '')

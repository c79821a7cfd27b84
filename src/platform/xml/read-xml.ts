import { SaxesParser, type SaxesTagNS } from 'saxes'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { XmlElement } from '#kernel/xml.ts'

/**
 * Why a file was not read. `too-large`: above the limit given. `not-utf8`: other bytes than UTF-8. `doctype`: it brings
 * its own definitions, which a message never does and an attack may. `too-deep`: nested beyond any message.
 * `not-well-formed`: cut off or damaged, at `line`.
 */
export type XmlRefusal =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-utf8' | 'doctype' | 'too-deep' }
  | { readonly kind: 'not-well-formed'; readonly line: number }

/** A document: the namespace of its root, and the root with all that was not taken out as a record. */
export type XmlDocument = { readonly namespace: string; readonly root: XmlElement }

/** How a document is read. */
export type XmlReading = {
  /** Bytes above which it is refused unread. */
  readonly most: number
  /** Elements that are handed over one by one and not kept, so that a long file does not fill the memory. */
  readonly records?: ReadonlySet<string>
  readonly onRecord?: (record: XmlElement, parents: readonly XmlElement[]) => void
}

type Growing = {
  name: string
  attributes: Record<string, string>
  text: string
  children: Growing[]
}

const deepest = 40
const stride = 64 * 1024

/** Carries a refusal out of the parser's callbacks. */
class Stopped extends Error {
  readonly refusal: XmlRefusal
  constructor(refusal: XmlRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/**
 * Reads XML strictly, in UTF-8, without definitions and without entities but the five of XML itself: nothing is
 * fetched, nothing grows. A file that is cut off is refused, whatever was handed over before.
 */
export function readXml(bytes: Uint8Array, reading: XmlReading): Result<XmlDocument, XmlRefusal> {
  if (bytes.byteLength > reading.most) return refuse({ kind: 'too-large', most: reading.most })
  try {
    return ok(parse(bytes, reading))
  } catch (error) {
    if (error instanceof Stopped) return refuse(error.refusal)
    throw error
  }
}

function parse(bytes: Uint8Array, reading: XmlReading): XmlDocument {
  const parser = new SaxesParser({ xmlns: true })
  const found = listen(parser, reading)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (from: number, more: { stream: boolean }) => {
    try {
      return decoder.decode(bytes.subarray(from, from + stride), more)
    } catch {
      throw new Stopped({ kind: 'not-utf8' })
    }
  }
  for (let from = 0; from < bytes.byteLength; from += stride) parser.write(decode(from, { stream: true }))
  parser.write(decode(bytes.byteLength, { stream: false }))
  parser.close()
  return found()
}

function listen(parser: SaxesParser<{ xmlns: true }>, reading: XmlReading): () => XmlDocument {
  const open: Growing[] = []
  let document: XmlDocument | undefined
  const stop = (): never => {
    throw new Stopped({ kind: 'not-well-formed', line: parser.line })
  }
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) throw new Stopped({ kind: 'not-utf8' })
  })
  parser.on('doctype', () => {
    throw new Stopped({ kind: 'doctype' })
  })
  parser.on('error', stop)
  parser.on('opentag', tag => {
    if (open.length >= deepest) throw new Stopped({ kind: 'too-deep' })
    open.push(grown(tag))
    if (open.length === 1) document = { namespace: tag.uri, root: rootOf(open) }
  })
  const addText = (text: string) => {
    const at = open.at(-1)
    if (at !== undefined) at.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => close(open, reading))
  return () => document ?? stop()
}

const rootOf = ([root]: readonly Growing[]): XmlElement =>
  root ?? { name: '', attributes: {}, text: '', children: [] }

function close(open: Growing[], { records, onRecord }: XmlReading): void {
  const closed = open.pop()
  if (closed === undefined) return
  if (records?.has(closed.name)) onRecord?.(closed, open)
  else open.at(-1)?.children.push(closed)
}

function grown({ local, attributes: found }: SaxesTagNS): Growing {
  const attributes: Record<string, string> = {}
  for (const { local: name, value } of Object.values(found)) attributes[name] = value
  return { name: local, attributes, text: '', children: [] }
}

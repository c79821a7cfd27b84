import { createHash } from 'node:crypto'

/** These bytes are no PDF as our own typesetter writes them: they are not joined, and nothing is left out in silence. */
export class NotJoinable extends Error {
  override readonly name = 'NotJoinable'
}

/** How sheets are printed: on `two` sides each document begins on a new sheet. */
export type Sides = 'one' | 'two'

/** Joins documents into one, page after page, for a printer. */
export type PdfJoiner = {
  /** Adds a document, in the order of the calls. @throws NotJoinable */
  add(bytes: Uint8Array): void
  /** The whole: its bytes are the same whenever the same documents are added in the same order. */
  finish(): { readonly bytes: Uint8Array; readonly pages: number }
}

type Source = { readonly text: string; readonly offsets: readonly number[] }
type Part = { readonly head: string; readonly stream: string | undefined }

const catalogId = 1
const pagesId = 2
const a4 = '[0 0 595.2756 841.8898]'

const found = (text: string, pattern: RegExp): string => {
  const [, value] = pattern.exec(text) ?? []
  if (value === undefined) throw new NotJoinable(`nothing like ${pattern.source}`)
  return value
}

/** Reads where each object begins, from the table at the end. A file that was changed after it was written has several. */
function open(bytes: Uint8Array): Source {
  const text = Buffer.from(bytes).toString('latin1')
  const at = Number(found(text.slice(-1024), /startxref\s+(\d+)\s+%%EOF/))
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(at, at + 40))
  if (table === null || /\/Prev\b|\/Encrypt\b/.test(text.slice(text.lastIndexOf('trailer'))))
    throw new NotJoinable('another kind of table')
  const first = at + table[0].length
  const offsets = Array.from({ length: Number(table[1]) }, (_, id) =>
    Number(text.slice(first + id * 20, first + id * 20 + 10)),
  )
  return { text, offsets }
}

/** One object: what it says, and the bytes it carries. */
function partOf({ text, offsets }: Source, id: number): Part {
  const at = offsets[id]
  const opening = `${id} 0 obj\n`
  if (at === undefined || !text.startsWith(opening, at)) throw new NotJoinable(`no object ${id}`)
  const from = at + opening.length
  const [streamAt, end] = [text.indexOf('\nstream\n', from), text.indexOf('\nendobj', from)]
  if (streamAt === -1 || streamAt > end) return { head: text.slice(from, end), stream: undefined }
  const head = text.slice(from, streamAt)
  const begin = streamAt + '\nstream\n'.length
  return { head, stream: text.slice(begin, begin + Number(found(head, /\/Length (\d+)\b(?! \d+ R)/))) }
}

/** A text, a text in hexadecimal, or a reference: what looks like a reference within a text is none. */
const tokens = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g

const renumber = (head: string, idOf: (id: number) => number): string =>
  head.replace(tokens, (token: string, id?: string) => (id === undefined ? token : `${idOf(Number(id))} 0 R`))

const rootOf = ({ text }: Source) =>
  Number(found(text.slice(text.lastIndexOf('trailer')), /\/Root (\d+) 0 R/))

/** The pages of a tree, in order. */
function pagesUnder(source: Source, id: number): readonly number[] {
  const { head } = partOf(source, id)
  if (!/\/Type \/Pages\b/.test(head)) return [id]
  const kids = found(head, /\/Kids \[([^\]]*)\]/)
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(source, Number(kid)))
}

/** A page without what leads out of it: its tree, what a screen reader follows, and what is clicked. None is on paper. */
const bare = (head: string): string =>
  head.replace(/\s*\/(?:Parent \d+ 0 R|StructParents \d+|Tabs \/\w+|Annots (?:\[[^\]]*\]|\d+ 0 R))/g, '')

/** Writes objects one after the other, and remembers where each begins. */
function writer() {
  const chunks: Buffer[] = []
  const offsets: number[] = [0, 0, 0]
  let at = 0
  const put = (text: string) => {
    const chunk = Buffer.from(text, 'latin1')
    chunks.push(chunk)
    at += chunk.byteLength
  }
  put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  return {
    put,
    reserve: () => offsets.push(0) - 1,
    object(id: number, { head, stream }: Part) {
      offsets[id] = at
      put(`${id} 0 obj\n${head}${stream === undefined ? '' : `\nstream\n${stream}\nendstream`}\nendobj\n`)
    },
    end(trailer: string): Uint8Array {
      const rows = offsets.slice(1).map(each => `${String(each).padStart(10, '0')} 00000 n \n`)
      const table = `xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows.join('')}`
      const begin = at
      put(`${table}trailer\n<< /Size ${offsets.length} ${trailer} >>\nstartxref\n${begin}\n%%EOF\n`)
      return Buffer.concat(chunks)
    },
  }
}

type Writer = ReturnType<typeof writer>

/** Copies what a page needs, once a document; bytes that name nothing else, such as a font, once for all documents. */
function copier(out: Writer, source: Source, shared: Map<string, number>) {
  const ids = new Map<number, number>()
  const copy = (id: number): number => {
    const known = ids.get(id)
    if (known !== undefined) return known
    const part = partOf(source, id)
    if (part.stream !== undefined && !/\d 0 R\b/.test(part.head)) return alone(id, part)
    const own = out.reserve()
    ids.set(id, own)
    out.object(own, { ...part, head: renumber(part.head, copy) })
    return own
  }
  const alone = (id: number, part: Part): number => {
    const mark = createHash('sha256')
      .update(part.head)
      .update(part.stream ?? '', 'latin1')
      .digest('base64')
    const own = shared.get(mark) ?? out.reserve()
    if (!shared.has(mark)) out.object(own, part)
    shared.set(mark, own)
    ids.set(id, own)
    return own
  }
  return copy
}

/**
 * Joins PDFs that our own typesetter wrote, in a second for hundreds. The whole is for a printer: it is printed in its own
 * size, so that addresses stay in the window of the envelope, and has no structure for screen readers; each letter as it
 * is kept has.
 */
export function joinPdfs(sides: Sides): PdfJoiner {
  const out = writer()
  const shared = new Map<string, number>()
  const kids: number[] = []
  const addPage = (head: string) => {
    const id = out.reserve()
    out.object(id, { head: head.replace('<<', `<<\n  /Parent ${pagesId} 0 R`), stream: undefined })
    kids.push(id)
  }
  return {
    add(bytes) {
      const source = open(bytes)
      const copy = copier(out, source, shared)
      const top = Number(found(partOf(source, rootOf(source)).head, /\/Pages (\d+) 0 R/))
      for (const page of pagesUnder(source, top)) addPage(renumber(bare(partOf(source, page).head), copy))
      if (sides === 'two' && kids.length % 2 === 1)
        addPage(`<< /Type /Page /MediaBox ${a4} /Resources << >> >>`)
    },
    finish() {
      const list = kids.map(id => `${id} 0 R`).join(' ')
      const pages = `<< /Type /Pages /Count ${kids.length} /Kids [${list}] >>`
      const duplex = sides === 'two' ? '/DuplexFlipLongEdge' : '/Simplex'
      const wishes = `/ViewerPreferences << /PrintScaling /None /Duplex ${duplex} >>`
      out.object(pagesId, { head: pages, stream: undefined })
      const catalog = `<< /Type /Catalog /Pages ${pagesId} 0 R ${wishes} >>`
      out.object(catalogId, { head: catalog, stream: undefined })
      return { bytes: out.end(`/Root ${catalogId} 0 R`), pages: kids.length }
    },
  }
}

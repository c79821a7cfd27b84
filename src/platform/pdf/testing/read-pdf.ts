import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader, or a screen reader, finds in a PDF. */
export type ReadPdf = {
  readonly text: string
  readonly pages: number
  readonly title: string | undefined
  readonly language: string | undefined
  readonly author: string | undefined
  /** The catalogue says that the document is marked and holds a structure tree. */
  readonly tagged: boolean
  /** The metadata claim PDF/UA-1. */
  readonly accessible: boolean
  /** The structure roles, in reading order, of all pages. */
  readonly roles: readonly string[]
}

type Node = { role?: string; children?: readonly unknown[] }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const rolesOf = (node: unknown): string[] =>
  isNode(node) ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : []

const textField = (info: object, name: string): string | undefined => {
  const found: unknown = new Map<string, unknown>(Object.entries(info)).get(name)
  return typeof found === 'string' ? found : undefined
}

/** Reads a PDF back with a reader of its own, for tests: what it says, not what we meant. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  )
  const contents = await Promise.all(pages.map(page => page.getTextContent()))
  const trees = await Promise.all(pages.map(page => page.getStructTree()))
  const { info, metadata } = await document.getMetadata()
  const text = contents
    .map(({ items }) =>
      items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
    .join('\n')
  const read: ReadPdf = {
    text,
    pages: document.numPages,
    title: textField(info, 'Title'),
    author: textField(info, 'Author'),
    language: textField(info, 'Language'),
    tagged: /\/StructTreeRoot /.test(raw) && /\/MarkInfo\s*<<\s*\/Marked true/.test(raw),
    accessible: metadata?.get('pdfuaid:part') === '1' || /<pdfuaid:part>1<\/pdfuaid:part>/.test(raw),
    roles: trees.flatMap(rolesOf),
  }
  await task.destroy()
  return read
}

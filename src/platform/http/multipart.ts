import { NotAForm } from './form-body.ts'

/** What comes out of a form with files while it comes in: the head of a field, then its bytes, in order. */
export type Part =
  | { readonly kind: 'head'; readonly name: string; readonly filename: string | undefined }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** Heads of fields are short; more is not a form of ours. */
const longestHead = 8 * 1024

/** Browsers write quotes and line breaks in names this way (HTML standard, multipart/form-data encoding algorithm). */
const plain = (text: string): string =>
  text.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')

function headOf(text: string): Part {
  const disposition = /^content-disposition:\s*form-data(;.*)$/im.exec(text)?.[1] ?? ''
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1]
  const filename = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1]
  if (name === undefined) throw new NotAForm()
  return { kind: 'head', name: plain(name), filename: filename === undefined ? undefined : plain(filename) }
}

const boundaryOf = (type: string): string => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw new NotAForm()
  return boundary
}

const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')
const last = Buffer.from('--')

/** Where the reader stands: before the first field, in the head of one, in its bytes, behind a delimiter, at the end. */
type At = 'before' | 'head' | 'bytes' | 'between' | 'end'
type Step = { readonly at: At; readonly rest: Buffer; readonly part?: Part | undefined }

function insideBytes(at: At, rest: Buffer, delimiter: Buffer): Step | undefined {
  const found = rest.indexOf(delimiter)
  const until = found === -1 ? rest.length - delimiter.length + 1 : found
  const bytes = rest.subarray(0, Math.max(0, until))
  const part: Part | undefined = at === 'bytes' && bytes.length > 0 ? { kind: 'bytes', bytes } : undefined
  if (found !== -1) return { at: 'between', rest: rest.subarray(found + delimiter.length), part }
  return bytes.length === 0 ? undefined : { at, rest: rest.subarray(until), part }
}

function behindDelimiter(rest: Buffer): Step | undefined {
  if (rest.length < 2) return undefined
  const two = rest.subarray(0, 2)
  if (two.equals(last)) return { at: 'end', rest: Buffer.alloc(0) }
  if (!two.equals(lineEnd)) throw new NotAForm()
  return { at: 'head', rest: rest.subarray(2) }
}

function insideHead(rest: Buffer): Step | undefined {
  const found = rest.indexOf(headEnd)
  if (found > longestHead || (found === -1 && rest.length > longestHead)) throw new NotAForm()
  if (found === -1) return undefined
  const part = headOf(rest.subarray(0, found).toString('utf8'))
  return { at: 'bytes', rest: rest.subarray(found + headEnd.length), part }
}

/** One step further, or undefined while more bytes are needed. */
function step(at: At, rest: Buffer, delimiter: Buffer): Step | undefined {
  if (at === 'end') return undefined
  if (at === 'between') return behindDelimiter(rest)
  return at === 'head' ? insideHead(rest) : insideBytes(at, rest, delimiter)
}

/**
 * Reads a form with files while it arrives, holding no more than a piece of it: RFC 7578, as browsers send it.
 *
 * @throws NotAForm when it is none, or was cut off.
 */
export async function* multipart(body: AsyncIterable<Uint8Array>, type: string): AsyncGenerator<Part> {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(type)}`)
  let [at, rest]: [At, Buffer] = ['before', lineEnd]
  for await (const chunk of body) {
    rest = Buffer.concat([rest, chunk])
    for (let next = step(at, rest, delimiter); next !== undefined; next = step(at, rest, delimiter)) {
      at = next.at
      rest = next.rest
      if (next.part !== undefined) yield next.part
    }
  }
  if (at !== 'end') throw new NotAForm()
}

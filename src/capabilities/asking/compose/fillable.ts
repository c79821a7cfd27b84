/** A field of the paper: what it is, and the words a screen reader says for it. */
export type PaperField = { readonly kind: 'text' | 'long' | 'box'; readonly about: string }

/** A printed place to write that is not on the list of fields, or the other way round: a bug of ours. */
export class PaperMismatch extends Error {
  override readonly name = 'PaperMismatch'
}

type Place = { readonly id: number; readonly text: string; readonly name: string }

const object = (id: number, body: string): string => `${id} 0 obj\n${body}\nendobj\n`

/** Any text, as PDF takes it whatever its letters. */
const asHex = (text: string): string => {
  const units = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `<feff${units}>`
}

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''

/** Every numbered object of the file that holds this pattern. */
const objectsWith = (
  pdf: string,
  pattern: RegExp,
): readonly { readonly id: number; readonly text: string }[] =>
  [...pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)]
    .map(([, id = '', text = '']) => ({ id: Number(id), text }))
    .filter(({ text }) => pattern.test(text))

const placesIn = (pdf: string): readonly Place[] =>
  objectsWith(pdf, /\/URI \(field:/).map(({ id, text }) => ({
    id,
    text,
    name: part(text, /\/URI \(field:([\w-]+)\)/),
  }))

type Looks = { readonly ticked: number; readonly empty: number }

function widget({ text, name }: Place, field: PaperField, looks: Looks): string {
  const where = `/Rect ${part(text, /\/Rect (\[[^\]]*\])/)} /StructParent ${part(text, /\/StructParent (\d+)/)}`
  const said = `/T (${name}) /TU ${asHex(field.about)}`
  const common = `/Type /Annot /Subtype /Widget ${where} /F 4 ${said}`
  if (field.kind === 'box')
    return `<< ${common} /FT /Btn /V /Off /AS /Off /AP << /N << /Yes ${looks.ticked} 0 R /Off ${looks.empty} 0 R >> >> >>`
  const long = field.kind === 'long' ? ' /Ff 4096' : ''
  return `<< ${common} /FT /Tx${long} /V () /DA (/Helv 11 Tf 0.11 0.16 0.21 rg) >>`
}

const look = (drawing: string): string =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 12 12] /Resources << >> /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`

const cross = '1.5 w 2.5 2.5 m 9.5 9.5 l 9.5 2.5 m 2.5 9.5 l S'

/** The end of a file that says what was added and changed since the one before. */
function update(pdf: string, objects: ReadonlyMap<number, string>): string {
  let at = pdf.length + 1
  let [body, table] = ['\n', 'xref\n']
  for (const [id, text] of [...objects].toSorted(([a], [b]) => a - b)) {
    const written = object(id, text)
    table += `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    body += written
    at += written.length
  }
  const trailer = pdf.slice(pdf.lastIndexOf('trailer'))
  const size = Math.max(...objects.keys()) + 1
  const kept = ['Root', 'Info', 'ID'].map(
    key => `/${key} ${part(trailer, new RegExp(`/${key} (\\[.*\\]|\\d+ 0 R)`))}`,
  )
  const before = part(trailer, /startxref\n(\d+)/)
  return `${pdf}${body}${table}trailer\n<< /Size ${size} /Prev ${before} ${kept.join(' ')} >>\nstartxref\n${at}\n%%EOF\n`
}

/**
 * Makes the places to write of a printed form fields that are filled in on a screen. Each was printed as a link, so that
 * it has its place in the structure that a screen reader follows; the link becomes a field there, with the words of its
 * question. What was printed is not touched: on paper it is the same.
 *
 * The letters typed are shown in a font of the reader's own; all else keeps to PDF/UA-1.
 *
 * @throws PaperMismatch when the printed places are not the fields.
 */
export function fillable(bytes: Uint8Array, fields: Readonly<Record<string, PaperField>>): Uint8Array {
  const pdf = Buffer.from(bytes).toString('latin1')
  const places = placesIn(pdf)
  if (places.length !== Object.keys(fields).length) throw new PaperMismatch(`${places.length} places`)
  const first = Number(part(pdf.slice(pdf.lastIndexOf('trailer')), /\/Size (\d+)/))
  const [font, ticked, empty, form] = [first, first + 1, first + 2, first + 3]
  const objects = new Map<number, string>([
    [font, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [ticked, look(cross)],
    [empty, look('')],
    [
      form,
      `<< /Fields [${places.map(({ id }) => `${id} 0 R`).join(' ')}] /NeedAppearances true /DA (/Helv 11 Tf 0 g) /DR << /Font << /Helv ${font} 0 R >> >> >>`,
    ],
  ])
  for (const place of places) {
    const field = fields[place.name]
    if (field === undefined) throw new PaperMismatch(place.name)
    objects.set(place.id, widget(place, field, { ticked, empty }))
  }
  for (const { id, text } of objectsWith(pdf, /\/Type \/OBJR/))
    objects.set(id, text.replace('/S /Link', '/S /Form'))
  for (const { id, text } of objectsWith(pdf, /\/Type \/Catalog/))
    objects.set(id, text.replace('/Type /Catalog', `/Type /Catalog\n  /AcroForm ${form} 0 R`))
  return Buffer.from(update(pdf, objects), 'latin1')
}

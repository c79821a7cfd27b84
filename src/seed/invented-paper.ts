/** Escaped for a text of a PDF. */
const inText = (words: string): string => words.replace(/[\\()]/g, '\\$&')

/** A line of text of a page, at a height in points from the bottom. */
const line = (words: string, height: number, size: number): string =>
  `BT /F1 ${size} Tf 60 ${height} Td (${inText(words)}) Tj ET\n`

/**
 * A page that looks like a paper somebody sent and says that it is invented. Same words, same bytes. Without a title it
 * is a page nobody can read: grey all over.
 */
export function inventedPaper(title: string, name: string): Buffer {
  const drawn =
    title === ''
      ? '0.72 g 40 60 515 720 re f 0.66 g 90 300 400 260 re f\n'
      : line(title, 740, 22) + line('Papier inventé pour la démonstration', 700, 12) + line(name, 680, 12)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

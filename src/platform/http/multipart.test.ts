import { expect, test } from 'vitest'
import { NotAForm } from './form-body.ts'
import { multipart } from './multipart.ts'

const type = 'multipart/form-data; boundary=----edge'

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(bytes: Uint8Array, size: number, as = type) {
  const fields: { name: string; filename: string | undefined; text: string }[] = []
  for await (const part of multipart(inPieces(bytes, size), as)) {
    const field = fields.at(-1)
    if (part.kind === 'head') fields.push({ name: part.name, filename: part.filename, text: '' })
    else if (field !== undefined) field.text += Buffer.from(part.bytes).toString('latin1')
  }
  return fields
}

const form = Buffer.from(
  [
    'a preamble that nobody reads',
    '------edge',
    'Content-Disposition: form-data; name="words"',
    '',
    'one\r\n--two\r\n------edg',
    '------edge',
    'content-disposition: form-data; filename="my %22lease%22.pdf"; name="papers"',
    'Content-Type: application/pdf',
    '',
    '%PDF-\r\n\0\xff',
    '------edge',
    'Content-Disposition: form-data; name="none"; filename=""',
    'Content-Type: application/octet-stream',
    '',
    '',
    '------edge--',
    '',
  ].join('\r\n'),
  'latin1',
)

test('a form reads the same however it is cut on its way', async () => {
  for (const size of [1, 2, 3, 7, 64, form.length])
    expect(await read(form, size)).toEqual([
      { name: 'words', filename: undefined, text: 'one\r\n--two\r\n------edg' },
      { name: 'papers', filename: 'my "lease".pdf', text: '%PDF-\r\n\0\xff' },
      { name: 'none', filename: '', text: '' },
    ])
})

test('what a browser of the platform itself encodes comes back byte for byte', async () => {
  const sent = new FormData()
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
  sent.append('words', 'ça\nva')
  sent.append('papers', new File([bytes], 'é"è.jpg'))
  // A server in this process puts its own Response in place, which knows `arrayBuffer` but not `bytes`.
  const packet = new Response(sent)
  const as = packet.headers.get('content-type') ?? ''
  const [words, papers] = await read(new Uint8Array(await packet.arrayBuffer()), 1_000, as)
  expect(Buffer.from(words?.text ?? '', 'latin1').toString('utf8')).toBe('ça\r\nva')
  expect(papers).toEqual({
    name: 'papers',
    filename: 'é"è.jpg',
    text: Buffer.from(bytes).toString('latin1'),
  })
})

test.each([
  ['cut off', form.subarray(0, form.length - 8), type],
  ['without a field', Buffer.from('nothing'), type],
  ['without a boundary', form, 'multipart/form-data'],
  [
    'with a nameless field',
    Buffer.from('------edge\r\nContent-Type: text/plain\r\n\r\nx\r\n------edge--\r\n'),
    type,
  ],
  ['with a head that never ends', Buffer.from(`------edge\r\nx: ${'y'.repeat(20_000)}`), type],
])('a form %s is none', async (_, bytes, as) => {
  await expect(read(bytes, 512, as)).rejects.toThrow(NotAForm)
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FormTooLarge } from './form-body.ts'
import { FileTooLarge } from './form-files.ts'
import { type StreamBounds, withStreamedForm } from './form-stream.ts'

const bounds = { each: 1_000, files: 3, all: 400_000 }
const before = process.env['TMPDIR']

// A folder of its own: what others receive meanwhile is not left behind by these.
beforeAll(() => {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'form-stream-'))
})
afterAll(() => {
  rmSync(tmpdir(), { recursive: true })
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
})

async function send(form: FormData | string, within: StreamBounds = bounds) {
  const app = new Hono()
  let failed: unknown
  app.post('/', async context => {
    const answer = await withStreamedForm(context, within, async ({ values, files, letGo }) => ({
      values,
      letGo,
      files: await Promise.all(
        files.map(async ({ name, size, read }) => ({
          name,
          size,
          text: Buffer.from(await read()).toString(),
        })),
      ),
    }))
    return context.json(answer)
  })
  app.onError((error, context) => {
    failed = error
    return context.text('failed', 500)
  })
  const packet = new Response(form)
  const type =
    typeof form === 'string' ? 'multipart/form-data; boundary=edge' : packet.headers.get('content-type')
  const headers = { 'content-type': type ?? '' }
  const answer = await app.request('/', { method: 'POST', body: await packet.arrayBuffer(), headers })
  expect(readdirSync(tmpdir())).toEqual([])
  if (failed !== undefined) throw failed
  return answer.json()
}

const file = (text: string, name: string) => new File([text], name)

test('texts, files in order, and the one that is too large is let go alone', async () => {
  const form = new FormData()
  form.append('words', 'mon bail')
  form.append('papers', file('small', 'a.pdf'))
  form.append('papers', file('x'.repeat(50_000), 'huge.jpg'))
  form.append('papers', file('', 'empty.jpg'))
  form.append('papers', file('late', 'fourth.jpg'))
  form.append('born-day', '3')
  expect(await send(form)).toEqual({
    values: { words: 'mon bail', 'born-day': '3' },
    files: [
      { name: 'a.pdf', size: 5, text: 'small' },
      { name: 'empty.jpg', size: 0, text: '' },
    ],
    letGo: [
      { field: 'papers', name: 'huge.jpg', why: 'too-large' },
      { field: 'papers', name: 'fourth.jpg', why: 'too-many' },
    ],
  })
})

test('a field where nothing was chosen is not there', async () => {
  const none = 'Content-Disposition: form-data; name="papers"; filename=""'
  expect(await send(`--edge\r\n${none}\r\n\r\n\r\n--edge--\r\n`)).toEqual({
    values: {},
    files: [],
    letGo: [],
  })
})

test('more than is listened to, in files or in text, is refused as a whole and leaves nothing behind', async () => {
  const files = new FormData()
  files.append('papers', file('x'.repeat(500_000), 'huge.jpg'))
  await expect(send(files)).rejects.toThrow(FileTooLarge)
  const text = new FormData()
  text.append('words', 'x'.repeat(300_000))
  await expect(send(text)).rejects.toThrow(FormTooLarge)
})

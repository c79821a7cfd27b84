import { type Context, Hono } from 'hono'
import { expect, test } from 'vitest'
import { FormTooLarge, NotAForm } from './form-body.ts'
import { FileTooLarge, readFilesForm } from './form-files.ts'

/** As bytes: a stream that is left half read complains by itself. */
async function packed(form: FormData | string, headers: Record<string, string>) {
  if (typeof form === 'string') return { body: form, headers }
  const packet = new Response(form)
  return {
    body: await packet.arrayBuffer(),
    headers: { 'content-type': packet.headers.get('content-type') ?? '' },
  }
}

const read = async (form: FormData | string, headers: Record<string, string> = {}, most = 1000) => {
  const app = new Hono()
  let sent: unknown
  app.post('/', async (context: Context) => {
    sent = await readFilesForm(context, most).catch(error => error)
    return context.text('')
  })
  await app.request('/', { method: 'POST', ...(await packed(form, headers)) })
  return sent
}

const form = (...fields: readonly (readonly [string, string | File])[]) => {
  const data = new FormData()
  for (const [name, value] of fields)
    if (typeof value === 'string') data.append(name, value)
    else data.append(name, value)
  return data
}

test('a file comes with its name and bytes, the texts beside it as ever', async () => {
  const file = new File([Buffer.from([0, 255, 13, 10])], 'relevé.xml')
  const sent = await read(
    form(['file', file], ['a', '1'], ['a', '2'], ['d-day', '5'], ['d-month', '1'], ['d-year', '2026']),
  )
  expect(sent).toMatchObject({
    values: { a: ['1', '2'], d: '2026-01-05' },
    files: { file: { name: 'relevé.xml', bytes: new Uint8Array([0, 255, 13, 10]) } },
  })
})

test('a field where nothing was chosen is not there; a form without files is read as ever', async () => {
  expect(await read(form(['file', new File([], '')], ['a', '1']))).toMatchObject({
    values: { a: '1' },
    files: {},
  })
  const plain = await read('a=1', { 'content-type': 'application/x-www-form-urlencoded' })
  expect(plain).toMatchObject({ values: { a: '1' }, files: {} })
})

test('above the bound nothing is kept; what is no form is said', async () => {
  expect(await read(form(['file', new File(['x'.repeat(2000)], 'x')]))).toBeInstanceOf(FileTooLarge)
  expect(await read('x', { 'content-type': 'multipart/form-data; boundary=b' })).toBeInstanceOf(NotAForm)
  expect(await read('x', { 'content-type': 'text/plain' })).toBeInstanceOf(NotAForm)
  const large = 'a='.concat('x'.repeat(300_000))
  expect(await read(large, { 'content-type': 'application/x-www-form-urlencoded' })).toBeInstanceOf(
    FormTooLarge,
  )
})

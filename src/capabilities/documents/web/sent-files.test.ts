import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { command } from '#platform/command/command.ts'
import { useHouse } from '../../../../test/support/house.ts'
import {
  faultSentence,
  type KeptFile,
  loosePapers,
  type NotTaken,
  type PapersForm,
  readPapersForm,
  takePaper,
} from '../index.ts'
import { inForm, photo, sentFile } from '../testing/given-papers.ts'

const house = useHouse()

type Given = { readonly draftId: string; readonly files: readonly KeptFile[] }

/** As another room does it: the files of its form, inside its own command. */
const giving = command<Given, number, never>({
  name: 'test:give',
  access: {},
  alsoFor: ['system'],
  input: z.custom<Given>(),
  async run(context, { draftId, files }) {
    for (const file of files)
      await takePaper(context, { file, form: 'file', about: { draftId }, channel: 'web', words: null })
    return ok(files.length)
  },
})

async function read(form: FormData): Promise<PapersForm> {
  const app = new Hono()
  const forms: PapersForm[] = []
  app.post('/', async context => {
    forms.push(await readPapersForm({ context, parts: house(), tenant: { id: house().centre.tenantId } }))
    return context.text('ok')
  })
  const packet = new Response(form)
  const headers = { 'content-type': packet.headers.get('content-type') ?? '' }
  await app.request('/', { method: 'POST', body: await packet.arrayBuffer(), headers })
  const [only] = forms
  if (only === undefined) throw new Error('The form was not read.')
  return only
}

test('another room reads a form with papers, keeps what is good and says the rest in four languages', async () => {
  const good = sentFile(photo('good'), 'C:\\photos\\bail.jpg')
  const forms = inForm({ words: 'mon bail' }, good, sentFile(Buffer.from('MZ'), 'virus.pdf'))
  const { values, kept, notTaken, mostMb } = await read(forms)
  expect([values, mostMb]).toEqual([{ words: 'mon bail' }, 15])
  expect(kept.map(({ name, mediaType }) => [name, mediaType])).toEqual([['bail.jpg', 'image/jpeg']])
  const draftId = uuidv7()
  const passing = { tenantId: house().centre.tenantId, actor: { kind: 'system' as const } }
  await house().execute(giving, passing, { draftId, files: kept })
  expect(await house().inside(db => loosePapers(db, draftId))).toHaveLength(1)
  const fault: NotTaken = { name: 'virus.pdf', fault: { kind: 'Program' } }
  expect(notTaken).toEqual([fault])
  for (const language of ['fr', 'nl', 'de', 'en'] as const)
    expect(faultSentence(fault, language)).toMatch(/^virus\.pdf ?: /)
})

test('a thirteenth file is named, the twelve before it come in', async () => {
  const many = Array.from({ length: 13 }, (_, nth) => sentFile(photo(String(nth)), `${nth}.jpg`))
  const { kept, notTaken } = await read(inForm({}, ...many))
  expect(kept).toHaveLength(12)
  expect(notTaken).toEqual([{ name: '12.jpg', fault: { kind: 'TooMany', most: 12 } }])
})

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from 'hono'
import { FormTooLarge, type FormValues, largestForm, readForm, textForm } from './form-body.ts'
import { FileTooLarge } from './form-files.ts'
import { multipart, type Part } from './multipart.ts'

/** A file that came with a form and lies on the disk, closed with a key that only this request knows. */
export type SpooledFile = {
  readonly field: string
  readonly name: string
  readonly size: number
  read(): Promise<Uint8Array>
}

/** A file that was let go while it came: too large, or one too many. */
export type LetGo = { readonly field: string; readonly name: string; readonly why: 'too-large' | 'too-many' }

/** A form with its texts and its files. What was let go cost neither the texts nor the other files. */
export type StreamedForm = {
  readonly values: FormValues
  readonly files: readonly SpooledFile[]
  readonly letGo: readonly LetGo[]
}

/** What may come: bytes a file, files, and bytes in all, above which the rest is not even listened to. */
export type StreamBounds = { readonly each: number; readonly files: number; readonly all: number }

type Open = { add(bytes: Uint8Array): Promise<void>; done(): Promise<void> }

/** A text field while it comes in. */
function openText(bounds: { left: number }, keep: (text: string) => void): Open {
  const chunks: Uint8Array[] = []
  return {
    async add(bytes) {
      bounds.left -= bytes.byteLength
      if (bounds.left < 0) throw new FormTooLarge()
      chunks.push(Uint8Array.from(bytes))
    },
    done: async () => keep(Buffer.concat(chunks).toString('utf8')),
  }
}

const nothing: Open = { add: async () => undefined, done: async () => undefined }

type Spooling = {
  readonly path: string
  readonly most: number
  /** Called when it is whole; undefined: it was larger than it may be. */
  keep(file: Pick<SpooledFile, 'size' | 'read'> | undefined): void
}

/** A file while it comes in: no byte of it lies readable on the disk. */
async function openFile({ path, most, keep }: Spooling): Promise<Open> {
  const [key, start] = [randomBytes(32), randomBytes(16)]
  const cipher = createCipheriv('aes-256-ctr', key, start)
  const handle = await open(path, 'wx', 0o600)
  let size = 0
  return {
    async add(bytes) {
      size += bytes.byteLength
      if (size <= most) await handle.write(cipher.update(bytes))
    },
    async done() {
      await handle.close()
      if (size > most) {
        await rm(path, { force: true })
        return keep(undefined)
      }
      const read = async () => createDecipheriv('aes-256-ctr', key, start).update(await readFile(path))
      keep({ size, read })
    },
  }
}

type Gathered = { texts: [string, string][]; files: SpooledFile[]; letGo: LetGo[] }
type Gathering = { readonly folder: string; readonly bounds: StreamBounds; readonly text: { left: number } }

/** Opens what a head announces. A file field where nothing was chosen is not there. */
async function openPart(
  head: Extract<Part, { kind: 'head' }>,
  gathered: Gathered,
  { folder, bounds, text }: Gathering,
): Promise<Open> {
  const { name: field, filename: name } = head
  if (name === undefined) return openText(text, value => void gathered.texts.push([field, value]))
  if (name === '') return nothing
  const many = gathered.files.length + gathered.letGo.length
  if (many >= bounds.files) {
    gathered.letGo.push({ field, name, why: 'too-many' })
    return nothing
  }
  return openFile({
    path: join(folder, String(many)),
    most: bounds.each,
    keep: file =>
      void (file === undefined
        ? gathered.letGo.push({ field, name, why: 'too-large' })
        : gathered.files.push({ field, name, ...file })),
  })
}

async function* bounded(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) throw new FileTooLarge()
    yield chunk
  }
}

async function gather(request: Request, folder: string, bounds: StreamBounds): Promise<StreamedForm> {
  const gathered: Gathered = { texts: [], files: [], letGo: [] }
  const gathering = { folder, bounds, text: { left: largestForm } }
  const body: AsyncIterable<Uint8Array> = request.body ?? new ReadableStream()
  let current = nothing
  try {
    const type = request.headers.get('content-type') ?? ''
    for await (const part of multipart(bounded(body, bounds.all), type)) {
      if (part.kind === 'bytes') await current.add(part.bytes)
      else {
        await current.done()
        current = nothing
        current = await openPart(part, gathered, gathering)
      }
    }
  } finally {
    await current.done()
  }
  return { values: textForm(gathered.texts), files: gathered.files, letGo: gathered.letGo }
}

/**
 * Reads a form that carries large files, and gives them to `work`; afterwards nothing of them is left on the disk. One
 * file that is too large, or one too many, is let go and named: the rest of the form came in whole.
 *
 * @throws FileTooLarge, FormTooLarge, NotAForm
 */
export async function withStreamedForm<Value>(
  context: Context,
  bounds: StreamBounds,
  work: (form: StreamedForm) => Promise<Value>,
): Promise<Value> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data'))
    return work({ values: await readForm(context), files: [], letGo: [] })
  if (Number(context.req.header('content-length') ?? 0) > bounds.all) throw new FileTooLarge()
  const folder = await mkdtemp(join(tmpdir(), 'reliance-sent-'))
  try {
    return await work(await gather(context.req.raw, folder, bounds))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

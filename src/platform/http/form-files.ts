import type { Context } from 'hono'
import { type FormValues, NotAForm, readBytes, readForm, textForm } from './form-body.ts'

/** A file as it was sent: its name where it came from, and its bytes. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

/** A form with its files, by field. A field where no file was chosen is not there. */
export type SentForm = { readonly values: FormValues; readonly files: Readonly<Record<string, UploadedFile>> }

/** A file was larger than the form takes. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge'
}

async function parse(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new NotAForm()
  }
}

/** Reads a form that may carry files, `most` bytes in all. @throws FileTooLarge, NotAForm */
export async function readFilesForm(context: Context, most: number): Promise<SentForm> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return { values: await readForm(context), files: {} }
  const bytes = await readBytes(context.req.raw, { most, tooLarge: () => new FileTooLarge() })
  const files: Record<string, UploadedFile> = {}
  const texts: [string, string][] = []
  for (const [name, value] of await parse(bytes, type)) {
    if (typeof value === 'string') texts.push([name, value])
    else if (value.size > 0) files[name] = { name: value.name, bytes: await value.bytes() }
  }
  return { values: textForm(texts), files }
}

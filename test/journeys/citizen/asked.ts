import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { TestHouse } from '../../support/house.ts'
import type { Sending } from './html.ts'

/** An address that is opened, or a form that is sent. */
export type Asking = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: FormData | URLSearchParams
}

/** What came back: as it was packed, and as it reads. */
export type Came = {
  readonly response: Response
  /** As sent, packed by brotli. */
  readonly bytes: number
  readonly content: Buffer
  /** Where one is led instead. */
  readonly next: string | null
}

/** Asks the house as a browser does that understands brotli and comes from this address. */
export async function ask(
  house: TestHouse,
  { method, path, body }: Asking,
  own: { readonly cookie?: string; readonly from?: string } = {},
): Promise<Came> {
  const packet = body === undefined ? undefined : new Response(body)
  const type = packet?.headers.get('content-type')
  const response = await house.app.request(path, {
    method,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'accept-encoding': 'br',
      'x-forwarded-for': own.from ?? '198.51.100.7',
      ...(own.cookie && { cookie: own.cookie }),
      ...(type && { 'content-type': type }),
    },
    ...(packet && { body: await packet.arrayBuffer() }),
  })
  const sent = Buffer.from(await response.arrayBuffer())
  const isPacked = response.headers.get('content-encoding') === 'br'
  const content = isPacked ? brotliDecompressSync(sent) : sent
  return { response, bytes: sent.byteLength, content, next: response.headers.get('location') }
}

const picture = () =>
  new File([readFileSync('docs/guide/images/320-accueil.png')], 'bail.png', { type: 'image/png' })

/** A form as it travels, with a small picture in each of these fields. */
export function bodyOf({ kind, fields }: Sending, files: readonly string[]): FormData | URLSearchParams {
  if (kind !== 'files') return new URLSearchParams(fields.map(([name, value]) => [name, value]))
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  for (const name of files) form.append(name, picture())
  return form
}

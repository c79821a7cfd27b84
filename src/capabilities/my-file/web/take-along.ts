import { z } from 'zod'
import type { Tools } from '#platform/command/command.ts'
import { keptPaths } from '../compose/files.ts'
import { type Making, recordOf } from '../compose/record.ts'
import { record } from '../domain/record.ts'
import { takeSentences } from '../messages/take-along.ts'
import type { Everything } from '../queries/everything.ts'
import { partsOf } from './parts/index.ts'
import { documentOf } from './take-along-document.tsx'
import type { TakeAlong } from './take-along-view.tsx'
import { packAll } from './take-along-zip.ts'

/** What is handed over: everything, and when, where and for whom it is made. */
export type Handing = {
  readonly all: Everything
  readonly making: Making
  readonly reader: TakeAlong['reader']
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2)

const attached = (
  body: string | ReadableStream<Uint8Array>,
  { type, name }: { type: string; name: string },
): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })

/** The name says no more than "my file", and in which language. */
const nameIn = ({ language }: Making, ending: string) => `${takeSentences(language).fileName}.${ending}`

/** Everything as a program reads it. */
export const jsonResponse = ({ all, making }: Handing): Response =>
  attached(indented(recordOf(all, making)), { type: 'application/json', name: nameIn(making, 'json') })

/** The page, the data with the description of their shape, and each letter and paper as it was kept. */
export async function zipResponse({ all, making, reader }: Handing, { files }: Tools): Promise<Response> {
  const { language, tenant, now } = making
  const parts = partsOf(all, language)
  const stream = packAll({
    written: [
      { name: nameIn(making, 'html'), text: await documentOf({ parts, making, reader }) },
      { name: nameIn(making, 'json'), text: indented(recordOf(all, making)) },
      { name: 'schema.json', text: indented(z.toJSONSchema(record)) },
    ],
    kept: keptPaths(all, language),
    load: hash => files.get(tenant.id, hash),
    damaged: takeSentences(language).damaged,
    now,
  })
  return attached(stream, { type: 'application/zip', name: nameIn(making, 'zip') })
}

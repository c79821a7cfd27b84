import { makeZip } from 'client-zip'
import type { KeptPath } from '../compose/files.ts'

/** A file written here, by its name. */
export type Written = { readonly name: string; readonly text: string }

export type Packing = {
  readonly written: readonly Written[]
  readonly kept: readonly KeptPath[]
  /** The bytes of a kept file; throws when they cannot be read. */
  load(hash: string): Promise<Uint8Array>
  /** What stands in the place of a file that cannot be read. */
  readonly damaged: string
  readonly now: Temporal.Instant
}

async function* entries({ written, kept, load, damaged, now }: Packing) {
  const lastModified = new Date(now.epochMilliseconds)
  for (const { name, text } of written) yield { name, input: text, lastModified }
  for (const { path, hash } of kept) {
    const bytes = await load(hash).catch(() => undefined)
    if (bytes === undefined) yield { name: `${path}.txt`, input: damaged, lastModified }
    else yield { name: path, input: bytes, lastModified }
  }
}

/**
 * Packs everything while it is read: one file is in memory at a time, however many there are. Letters and photos are
 * packed as small as they get already, so nothing is compressed again. A file that cannot be read leaves a sentence
 * in its place: the others are worth having.
 */
export const packAll = (packing: Packing): ReadableStream<Uint8Array> => makeZip(entries(packing))

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../pdf/project-root.ts'
import type { CheckAnswer, CheckOrder, SchemaFault } from './schema-worker.ts'

export type { SchemaFault } from './schema-worker.ts'

/**
 * What a check found. `not-checked`: no schema of this namespace is in the folder, or no folder was named. Never taken
 * for `valid`: whoever asks says so on the page.
 */
export type SchemaAnswer =
  | { readonly kind: 'valid' | 'not-checked' }
  | { readonly kind: 'invalid'; readonly faults: readonly SchemaFault[] }

/** Checks messages against published schemas, which are others' texts and stay in a folder of the operator. */
export type SchemaCheck = {
  /** Checks bytes against the schema of this namespace, off the main thread. @throws when the schema itself is damaged. */
  check(namespace: string, bytes: Uint8Array): Promise<SchemaAnswer>
  /** The namespaces that can be checked. */
  known(): Promise<readonly string[]>
}

const worker = 'src/platform/xml/schema-worker.ts'

/** A thread for each file: its memory, up to some hundred megabytes, is given back at once. */
function ask(order: CheckOrder): Promise<CheckAnswer> {
  const thread = new Worker(pathToFileURL(join(projectRoot(), worker)), { execArgv: [] })
  return new Promise<CheckAnswer>((done, failed) => {
    thread.once('message', done)
    thread.once('error', failed)
    thread.once('exit', () => failed(new Error('The thread that checks schemas ended.')))
    thread.postMessage(order)
  }).finally(() => thread.terminate())
}

async function schemasIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.xsd'))
  const entries = await Promise.all(
    files.map(async name => {
      const path = join(folder, name)
      const namespace = /targetNamespace="([^"]+)"/.exec(await readFile(path, 'utf8'))?.[1]
      return namespace === undefined ? [] : [[namespace, path] as const]
    }),
  )
  return new Map(entries.flat())
}

/** A check over the `.xsd` files of a folder; without a folder it checks nothing, and says so. */
export function createSchemaCheck(folder: string | undefined): SchemaCheck {
  let found: Promise<ReadonlyMap<string, string>> | undefined
  const schemas = () => {
    found ??= folder === undefined ? Promise.resolve(new Map()) : schemasIn(folder)
    return found
  }
  return {
    async check(namespace, bytes) {
      const schema = (await schemas()).get(namespace)
      if (schema === undefined) return { kind: 'not-checked' }
      const answer = await ask({ schema, bytes })
      if ('unreadable' in answer) throw new Error(`A schema cannot be read: ${answer.unreadable}`)
      return answer.faults.length === 0 ? { kind: 'valid' } : { kind: 'invalid', faults: answer.faults }
    },
    known: async () => [...(await schemas()).keys()],
  }
}

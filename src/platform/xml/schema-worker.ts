import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { ParseOption, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'

/** What the thread is asked: the file of a schema, and the bytes to check against it. */
export type CheckOrder = { readonly schema: string; readonly bytes: Uint8Array }

/** One thing that the schema does not allow. */
export type SchemaFault = { readonly line: number; readonly message: string }

/** What it answers: nothing wrong, the first things that are, or that the schema itself could not be read. */
export type CheckAnswer = { readonly faults: readonly SchemaFault[] } | { readonly unreadable: string }

const mostFaults = 50
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Nothing is fetched, no definition is loaded; lines beyond 65,535 keep their number. */
const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES

function faultsIn(validator: XsdValidator, bytes: Uint8Array): readonly SchemaFault[] {
  try {
    using document = XmlDocument.fromBuffer(bytes, { option })
    validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    const details = error.details.length > 0 ? error.details : [{ line: 0, message: error.message }]
    return details.slice(0, mostFaults).map(({ line, message }) => ({ line, message: message.trim() }))
  }
}

function check({ schema, bytes }: CheckOrder): CheckAnswer {
  try {
    using source = XmlDocument.fromBuffer(readFileSync(schema), { option })
    using validator = XsdValidator.fromDoc(source)
    return { faults: faultsIn(validator, bytes) }
  } catch (error) {
    return { unreadable: messageOf(error) }
  }
}

parentPort?.once('message', (order: CheckOrder) => parentPort?.postMessage(check(order)))

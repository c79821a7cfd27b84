import { parentPort, workerData } from 'node:worker_threads'
import { createTypesetter } from './typesetter.ts'

/** What the worker is asked: one template, its data as JSON. */
export type PrintOrder = { readonly id: number; readonly template: string; readonly json: string }

/** What it answers: the bytes, or what went wrong. */
export type PrintAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer>; readonly replaced: number }
  | { readonly id: number; readonly error: string }

/** Where the worker finds its files. */
export type WorkerFolders = { readonly root: string; readonly templates: string }

const { root, templates }: WorkerFolders = workerData
const typeset = createTypesetter(root, templates)

function answer({ id, template, json }: PrintOrder): PrintAnswer {
  try {
    const { pdf, replaced } = typeset(template, json)
    return { id, pdf: Uint8Array.from(pdf), replaced }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (order: PrintOrder) => {
  const printed = answer(order)
  parentPort?.postMessage(printed, 'pdf' in printed ? [printed.pdf.buffer] : [])
})

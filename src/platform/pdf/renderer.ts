import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { setData } from '../i18n/french-spaces.ts'
import { projectRoot } from './project-root.ts'
import type { PrintAnswer, PrintOrder, WorkerFolders } from './worker.ts'

/** Prints documents one after the other, off the main thread. */
export type PdfRenderer = {
  /**
   * The bytes of a tagged PDF/UA-1. `template` names a file of the templates folder without `.typ`; `data` is anything JSON can say.
   * Rejects when the template does not fit the data, after a crash that a second try did not mend, when too long, and once closed.
   */
  render(template: string, data: unknown): Promise<Uint8Array>
  /** Lets the current document finish, refuses the waiting ones, and stops the thread. */
  close(): Promise<void>
}

/** How the renderer works; only `templates` must be given. */
export type PdfRendererOptions = {
  /** Folder of the .typ files, relative to the project's folder. */
  readonly templates: string
  /** A fresh thread after this many documents, so that memory stays flat. */
  readonly documentsPerWorker?: number
  /** Milliseconds after which a document is given up and its thread ended. */
  readonly timeout?: number
  /** The program of the thread, relative to the project's folder. */
  readonly worker?: string
  /** Told when characters had no glyph and were replaced: how many, never which text. */
  readonly onReplaced?: (warning: { readonly template: string; readonly characters: number }) => void
}

type Job = PrintOrder & {
  tries: number
  readonly done: (pdf: Uint8Array) => void
  readonly failed: (error: Error) => void
}

const triesPerDocument = 2

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

const startWorker = ({ templates, worker }: Pick<Required<PdfRendererOptions>, 'templates' | 'worker'>) => {
  const root = projectRoot()
  const workerData: WorkerFolders = { root, templates }
  return new Worker(pathToFileURL(join(root, worker)), { workerData, execArgv: [] })
}

const defaults = {
  documentsPerWorker: 500,
  timeout: 30_000,
  worker: 'src/platform/pdf/worker.ts',
  onReplaced: () => undefined,
}

/** A queue in front of one worker thread, which is replaced after a crash, a document too long, or a number of documents. */
class QueuedRenderer implements PdfRenderer {
  readonly #options: Required<PdfRendererOptions>
  readonly #waiting: Job[] = []
  #worker: Worker | undefined
  #printed = 0
  #current: Job | undefined
  #timer: NodeJS.Timeout | undefined
  #nextId = 1
  #closing: (() => void) | undefined
  #closed: Promise<void> | undefined

  constructor(options: PdfRendererOptions) {
    this.#options = { ...defaults, ...options }
  }

  async render(template: string, data: unknown): Promise<Uint8Array> {
    if (this.#closed) throw new Error('The PDF renderer is closed')
    const json = JSON.stringify(setData(data))
    return new Promise((done, failed) => {
      this.#waiting.push({ id: this.#nextId++, template, json, tries: 0, done, failed })
      this.#next()
    })
  }

  close(): Promise<void> {
    this.#closed ??= this.#stop()
    return this.#closed
  }

  async #stop(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.failed(new Error('The PDF renderer was closed'))
    if (this.#current) await new Promise<void>(resolve => (this.#closing = resolve))
    await this.#retire()
  }

  #next(): void {
    if (this.#current) return
    const job = this.#waiting.shift()
    if (job) this.#start(job)
    else this.#closing?.()
  }

  #start(job: Job): void {
    this.#current = job
    job.tries++
    this.#timer = setTimeout(() => this.#giveUp(job), this.#options.timeout)
    const { id, template, json } = job
    this.#hire().postMessage({ id, template, json })
  }

  #hire(): Worker {
    if (this.#worker) return this.#worker
    const worker = startWorker(this.#options)
    worker.on('message', (answer: PrintAnswer) => worker === this.#worker && this.#receive(answer))
    worker.on('error', error => this.#lost(worker, asError(error)))
    worker.on('exit', () => this.#lost(worker, new Error('The PDF thread ended')))
    worker.unref()
    this.#worker = worker
    this.#printed = 0
    return worker
  }

  #receive(answer: PrintAnswer): void {
    const job = this.#release()
    if (!job) return
    if ('error' in answer) job.failed(new Error(`Template ${job.template}: ${answer.error}`))
    else {
      if (answer.replaced > 0)
        this.#options.onReplaced({ template: job.template, characters: answer.replaced })
      job.done(answer.pdf)
    }
    if (++this.#printed >= this.#options.documentsPerWorker) void this.#retire()
    this.#next()
  }

  #lost(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    this.#worker = undefined
    const job = this.#release()
    if (job && job.tries < triesPerDocument) this.#waiting.unshift(job)
    else job?.failed(error)
    this.#next()
  }

  #giveUp(job: Job): void {
    void this.#retire()
    this.#release()
    job.failed(new Error(`Template ${job.template} took more than ${this.#options.timeout} ms`))
    this.#next()
  }

  #release(): Job | undefined {
    clearTimeout(this.#timer)
    const job = this.#current
    this.#current = undefined
    return job
  }

  async #retire(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

/** A renderer over its own worker thread, started with the first document. One a process. */
export const createPdfRenderer = (options: PdfRendererOptions): PdfRenderer => new QueuedRenderer(options)

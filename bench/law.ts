import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type Answer, assess, explain, isRefused, parseCase, toContractJson } from '#law/index.ts'
import { fileNumber, writeFiles } from './support/files.ts'

/** What is measured, with its limit beside it. */
const limits = {
  assessments: 50_000,
  explained: 8_000,
  countrySeconds: 15,
  countryFiles: 220_000,
  cores: 2,
  memory: 100,
}

const perSecond = (count: number, work: (index: number) => unknown): number => {
  for (let index = 0; index < count / 4; index += 1) work(index)
  const start = performance.now()
  for (let index = 0; index < count; index += 1) work(index)
  return Math.round((count * 1000) / (performance.now() - start))
}

type Measured = {
  readonly what: string
  readonly measured: string
  readonly limit: string
  readonly held: boolean
}

const print = ({ what, measured, limit, held }: Measured): void =>
  console.log(`${held ? 'held  ' : 'MISSED'}  ${what.padEnd(66)} ${measured.padStart(12)}  limit ${limit}`)

const rate = (what: string, measured: number, least: number): void =>
  print({ what, measured: `${measured} /s`, limit: `${least} /s`, held: measured >= least })

const cases = Array.from({ length: 1000 }, (_, seed) => {
  const read = parseCase(fileNumber(seed))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
})
const answers = cases.map(one => assess(one)).filter((one): one is Answer => !isRefused(one))
const caseAt = (index: number) => cases[index % cases.length] ?? cases[0]
const answerAt = (index: number) => answers[index % answers.length] ?? answers[0]

function measureOneCore(): void {
  const assessed = perSecond(200_000, index => {
    const one = caseAt(index)
    return one && assess(one)
  })
  const explained = perSecond(20_000, index => {
    const one = answerAt(index)
    return one && explain(one, 'fr')
  })
  const written = perSecond(10_000, index => {
    const one = answerAt(index)
    return one && JSON.stringify(toContractJson(one))
  })
  rate('assessments, reasons not rendered, one core', assessed, limits.assessments)
  rate('answers explained in one language, one core', explained, limits.explained)
  rate('answers as JSON in four languages, one core', written, limits.explained / 4)
}

const done = z.strictObject({ lines: z.number(), answered: z.number() })
const workerUrl = new URL('./support/country-worker.ts', import.meta.url)

/** A heap far smaller than the files: a worker that kept them would die. */
const smallHeap = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 }

const runWorker = (from: string, to: string): Promise<z.infer<typeof done>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { workerData: { from, to }, resourceLimits: smallHeap })
    worker.on('message', message => resolve(done.parse(message)))
    worker.on('error', reject)
  })

/** Highest memory of the process while `work` runs, in MB above where it started. */
async function watchingMemory<Value>(work: () => Promise<Value>): Promise<{ value: Value; grown: number }> {
  const start = process.memoryUsage.rss()
  let highest = start
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 200)
  const value = await work().finally(() => clearInterval(timer))
  return { value, grown: Math.round((highest - start) / 1_048_576) }
}

async function measureCountry(folder: string): Promise<void> {
  const share = limits.countryFiles / limits.cores
  const parts = Array.from({ length: limits.cores }, (_, core) => ({
    core,
    from: join(folder, `in-${core}.jsonl`),
    to: join(folder, `out-${core}.jsonl`),
  }))
  for (const { core, from } of parts) await writeFiles(from, core * share, share)
  const start = performance.now()
  const { value, grown } = await watchingMemory(() =>
    Promise.all(parts.map(({ from, to }) => runWorker(from, to))),
  )
  const seconds = (performance.now() - start) / 1000
  const files = value.reduce((sum, one) => sum + one.lines, 0)
  const answered = value.reduce((sum, one) => sum + one.answered, 0)
  if (files !== limits.countryFiles) throw new Error(`${files} lines answered of ${limits.countryFiles}`)
  print({
    what: `the country: ${files} files, JSON lines to JSON lines, ${limits.cores} cores`,
    measured: `${seconds.toFixed(1)} s`,
    limit: `${limits.countrySeconds} s`,
    held: seconds <= limits.countrySeconds,
  })
  print({
    what: `  memory above the start (${answered} answered, the others refused)`,
    measured: `${grown} MB`,
    limit: `${limits.memory} MB`,
    held: grown <= limits.memory,
  })
}

/** Measures the law: one core's rates, then a whole country of files. */
export async function run(): Promise<void> {
  measureOneCore()
  const folder = await mkdtemp(join(tmpdir(), 'reliance-bench-'))
  try {
    await measureCountry(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

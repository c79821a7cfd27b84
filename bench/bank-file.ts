import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareFiles } from '#capabilities/bank/files/prepare-files.ts'
import { readStatementFile } from '#capabilities/bank/files/read-files.ts'
import { aRun, manyTransfers } from '#capabilities/bank/testing/a-run.ts'
import { writeWhole } from '#platform/files/durable.ts'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { schemaFolder } from '../test/support/schemas.ts'
import { StandInBank } from '../test/support/stand-in-bank/bank.ts'

/** What is measured, with its limit beside it: seconds, and megabytes resident at the peak. */
const sizes = [
  { what: 'the largest centre of today', items: 9_000, seconds: 5, megabytes: 512 },
  { what: 'the whole country in one run', items: 220_000, seconds: 120, megabytes: 1024 },
] as const

const inSeconds = (from: number) => (performance.now() - from) / 1000

/** The highest resident memory seen while a work runs, looked at ten times a second. */
async function peakOf<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly megabytes: number }> {
  let peak = process.memoryUsage.rss()
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 100)
  const value = await work()
  look()
  clearInterval(timer)
  return { value, megabytes: peak / 1024 / 1024 }
}

const folder = mkdtempSync(join(tmpdir(), 'reliance-bank-'))
const schemas = createSchemaCheck(schemaFolder)

/** Writes, reads back, compares, checks and puts on disk each file of a run; gives what was written. */
async function writeRun(items: number): Promise<readonly string[]> {
  const paths: string[] = []
  const run = aRun(manyTransfers(items))
  const prepared = await prepareFiles(run, schemas, async ({ messageId, bytes, schema }) => {
    if (schemaFolder !== undefined && schema !== 'valid') throw new Error('not checked')
    const path = join(folder, `${messageId}-${items}.xml`)
    await writeWhole(path, bytes)
    paths.push(path)
  })
  if (!prepared.ok) throw new Error(prepared.refusal.kind)
  return paths
}

/** The same bytes, read and put on disk again: what no program can do without. */
async function copySeconds(
  paths: readonly string[],
): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const start = performance.now()
  let bytes = 0
  for (const path of paths) {
    const content = readFileSync(path)
    bytes += content.byteLength
    await writeWhole(`${path}.copy`, content)
  }
  return { seconds: inSeconds(start), bytes }
}

let missed = 0
const say = (holds: { readonly held: boolean }, text: string) => {
  if (!holds.held) missed += 1
  console.log(`${holds.held ? 'held  ' : 'MISSED'}  ${text}`)
}

async function measureWriting({ what, items, seconds, megabytes }: (typeof sizes)[number]): Promise<void> {
  const start = performance.now()
  const run = await peakOf(() => writeRun(items))
  const took = inSeconds(start)
  const copy = await copySeconds(run.value)
  const size = `${(copy.bytes / 1024 / 1024).toFixed(1)} MB in ${run.value.length} file(s)`
  say(
    { held: took <= seconds },
    `${what}: ${items} payments, ${size}: ${took.toFixed(1)} s, limit ${seconds} s; the bytes copied alone ${copy.seconds.toFixed(2)} s`,
  )
  say(
    { held: run.megabytes <= megabytes },
    `  memory at the peak ${run.megabytes.toFixed(0)} MB, limit ${megabytes} MB`,
  )
}

/** A statement of the largest centre: each of its payments on a line. */
async function measureReading(): Promise<void> {
  const run = aRun(manyTransfers(9_000))
  const bank = new StandInBank({ iban: run.payer.iban, openingCents: 0 })
  const [path = ''] = await writeRun(9_000)
  bank.take(readFileSync(path), '2026-11-23')
  const text = Buffer.from(bank.statement('2026-11-27'))
  const start = performance.now()
  const read = readStatementFile(text)
  const took = inSeconds(start)
  const lines = read.ok ? (read.value[0]?.entries.length ?? 0) : 0
  say(
    { held: lines === 9_000 && took <= 5 },
    `a statement of ${lines} lines, ${(text.byteLength / 1024 / 1024).toFixed(1)} MB, read and added up: ${took.toFixed(1)} s, limit 5 s`,
  )
}

console.log(
  `${cpus().length} cores; schemas ${schemaFolder === undefined ? 'NOT at hand: files are not checked by them' : 'at hand'}`,
)
for (const size of sizes) await measureWriting(size)
await measureReading()
rmSync(folder, { recursive: true, force: true })
process.exitCode = missed > 0 ? 1 : 0

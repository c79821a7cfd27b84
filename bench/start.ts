// From the command to the first page: on data that is there, and the first start ever (build, database, invented centre).
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './support/measure.ts'
import { startServer } from './support/server.ts'

const limits = { first: 30_000, again: 3_000 } as const
const runs = 3

async function startOnce(folder: string): Promise<number> {
  const begun = performance.now()
  const server = await startServer({ DATA_DIR: folder }, { project })
  const answer = await fetch(`${server.origin}/sign-in`)
  await answer.text()
  const took = performance.now() - begun
  await server.stop()
  if (answer.status !== 200) throw new Error(`The first page answered ${answer.status}.`)
  return took
}

/** A copy of the sources without a build, so that the first start has everything to do and disturbs nobody. */
function freshCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'reliance-copy-'))
  for (const name of ['src', 'scripts', 'db', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const project = freshCopy()
const folder = mkdtempSync(join(tmpdir(), 'reliance-start-'))
try {
  const first = await startOnce(folder)
  const again: number[] = []
  for (let run = 0; run < runs; run += 1) again.push(await startOnce(folder))
  const usual = median(again)
  console.log(
    `First start ever: ${(first / 1_000).toFixed(1)} s to the first page (limit ${limits.first / 1_000} s).`,
  )
  console.log(
    `On existing data: ${(usual / 1_000).toFixed(2)} s to the first page, median of ${runs} (limit ${limits.again / 1_000} s).`,
  )
  if (first > limits.first || usual > limits.again) process.exitCode = 1
} finally {
  for (const made of [folder, project]) rmSync(made, { recursive: true, force: true })
}

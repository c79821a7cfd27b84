// Runs the tests: everything, or what the arguments name (they go to vitest as they are).
// TEST_DATABASE_URL=postgres://… runs them on that PostgreSQL instead of the embedded engine.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseCLI, startVitest } from 'vitest/node'
import { closingLine, skippedLines, tally } from './tally.mjs'

const build = join(process.cwd(), 'scripts/build.mjs')
if (existsSync(build)) {
  const { buildAssets } = await import(pathToFileURL(build).href)
  await buildAssets({ outDir: join(process.cwd(), 'dist') })
}

const engine = process.env.TEST_DATABASE_URL ? 'PostgreSQL' : 'the embedded engine'
console.log(`Tests on ${engine}.`)

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest(filter, { ...options, run: true, watch: false })
const result = tally(vitest.state.getTestModules(), vitest.state.getUnhandledErrors())
await vitest.close()

for (const line of skippedLines(result.skipped)) console.log(line)
if (result.passed + result.failed === 0)
  console.error('No test ran: that proves nothing, and counts as a failure.')
console.log(closingLine(result))
process.exit(result.failed > 0 || result.passed === 0 ? 1 : (process.exitCode ?? 0))

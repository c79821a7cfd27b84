// The command line: one command, its words, its exit code. Nothing heavier is loaded before it is needed.
import { runCommandLine } from './cli/command-line.ts'
import { requireNode26 } from './cli/require-node.ts'

requireNode26()
// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(0))
const { code, out, err } = await runCommandLine(process.argv.slice(2))
for (const text of err) process.stderr.write(`${text}\n`)
for (const text of out) process.stdout.write(`${text}\n`)
process.exitCode = code

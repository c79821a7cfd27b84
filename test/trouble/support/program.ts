import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildServer } from '../../../scripts/build.mjs'

const outDir = join(process.cwd(), '.tmp', 'trouble')

/** How a program ended: its exit code (null when it was killed), and what it said last on the error channel. */
export type Ended = { readonly code: number | null; readonly said: string }

/** A real server process. */
export type Program = {
  readonly origin: string
  /** Everything it printed so far. */
  printed(): string
  signal(name: 'SIGKILL' | 'SIGTERM'): void
  readonly ended: Promise<Ended>
}

type Started = { readonly child: ChildProcess; readonly ended: Promise<Ended>; printed(): string }

async function start(environment: Readonly<Record<string, string>>, mode: string): Promise<Started> {
  await buildServer({ outDir })
  const child = spawn(process.execPath, [join(outDir, 'main.js'), mode], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const said: string[] = []
  child.stdout.on('data', (part: Buffer) => printed.push(String(part)))
  child.stderr.on('data', (part: Buffer) => said.push(String(part)))
  const ended = once(child, 'close').then(([code]) => ({ code, said: said.join('') }))
  return { child, ended, printed: () => printed.join('') }
}

/** Starts a program that is expected not to stay, and tells how it ended. */
export async function runProgram(
  environment: Readonly<Record<string, string>>,
  mode: 'all' | 'serve' = 'all',
): Promise<Ended> {
  return (await start(environment, mode)).ended
}

/** Starts a program and waits until its door is open. */
export async function startProgram(
  environment: Readonly<Record<string, string>>,
  mode: 'all' | 'serve' = 'all',
): Promise<Program> {
  const { child, ended, printed } = await start(environment, mode)
  const opened = new Promise<string>(resolve => {
    if (child.stdout === null) return
    createInterface({ input: child.stdout }).on('line', line => {
      const port = /open at http:\/\/localhost:(\d+)/.exec(line)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    })
  })
  const origin = await Promise.race([
    opened,
    ended.then(({ code, said }) => Promise.reject(new Error(`The program ended with ${code}: ${said}`))),
  ])
  return { origin, printed, signal: name => void child.kill(name), ended }
}

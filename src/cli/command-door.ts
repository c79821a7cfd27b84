import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** How a command ended: what to print, line by line, and the exit code. */
export type Said = { readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] }

const said = z.strictObject({
  code: z.int(),
  out: z.array(z.string()),
  err: z.array(z.string()),
})
const order = z.strictObject({ words: z.array(z.string()).max(100) })

/** Runs a command of the house, given as the words after `reliance`. */
export type RunWords = (words: readonly string[]) => Promise<Said>

/** The longest name a Unix socket may have on every system. */
const longestPath = 100

const doorOf = (dataDir: string) => join(dataDir, 'door', 'commands.sock')

/** Where there is no such door: Windows, and folders with too long a name. */
const canHaveDoor = (dataDir: string) =>
  process.platform !== 'win32' && Buffer.byteLength(doorOf(dataDir)) <= longestPath

async function answer(socket: Socket, run: RunWords): Promise<void> {
  socket.on('error', () => undefined)
  for await (const line of createInterface({ input: socket })) {
    const parsed = order.safeParse(parseJson(line))
    const reply: Said = parsed.success
      ? await run(parsed.data.words)
      : { code: 1, out: [], err: ['The order could not be read.'] }
    socket.end(`${JSON.stringify(reply)}\n`)
    return
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Lets the command line reach the process that owns an embedded folder: a socket that only its owner can open, one
 * order as a line of JSON, one answer as a line of JSON. Returns how to close it. The folder is locked by this
 * process, so that a socket found there is a dead one.
 */
export async function openCommandDoor(dataDir: string, run: RunWords): Promise<() => Promise<void>> {
  if (!canHaveDoor(dataDir)) return async () => undefined
  const path = doorOf(dataDir)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  rmSync(path, { force: true })
  const server = createServer(socket => void answer(socket, run))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
  return () => new Promise(resolve => server.close(() => resolve()))
}

/** Asks the process that owns the folder. Undefined when it has no door, or does not answer at it. */
export async function askCommandDoor(dataDir: string, words: readonly string[]): Promise<Said | undefined> {
  const path = doorOf(dataDir)
  if (!canHaveDoor(dataDir) || !existsSync(path)) return undefined
  try {
    const socket = createConnection(path)
    socket.write(`${JSON.stringify({ words })}\n`)
    for await (const line of createInterface({ input: socket })) return said.parse(parseJson(line))
  } catch {
    return undefined
  }
  return undefined
}

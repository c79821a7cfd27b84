import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { assess, isRefused, parseCase } from '#law/index.ts'

/** One core's part of the country: case files as JSON lines in, answers in their compact form as JSON lines out. */
const { from, to } = z.strictObject({ from: z.string(), to: z.string() }).parse(workerData)

const answerLine = (line: string): { text: string; answered: boolean } => {
  const read = parseCase(JSON.parse(line))
  if (!read.ok) throw new Error(`not well formed: ${line}`)
  const answer = assess(read.value)
  return { text: `${JSON.stringify(answer)}\n`, answered: !isRefused(answer) }
}

/** Whole lines, a chunk of the file at a time: memory holds one chunk, never the file. */
async function* chunksOfLines(path: string): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 65_536 })) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield lines
  }
}

const out = createWriteStream(to)
let [lines, answered] = [0, 0]
for await (const chunk of chunksOfLines(from)) {
  const given = chunk.map(answerLine)
  lines += given.length
  answered += given.filter(one => one.answered).length
  if (!out.write(given.map(one => one.text).join(''))) await once(out, 'drain')
}
out.end()
await once(out, 'finish')
parentPort?.postMessage({ lines, answered })

// The worker, except that it dies at some documents as often as they ask: what a crash of the compiler looks like.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'

const dying = z.object({ dies: z.object({ folder: z.string(), times: z.number() }).optional() })
const order = z.object({ json: z.string().transform(text => dying.parse(JSON.parse(text))) })

parentPort?.on('message', message => {
  const { dies } = order.parse(message).json
  for (let time = 0; dies && time < dies.times; time++) {
    const trace = join(dies.folder, `${time}`)
    if (existsSync(trace)) continue
    writeFileSync(trace, '')
    process.exit(1)
  }
})
await import('../worker.ts')

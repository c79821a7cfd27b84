import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A real server process, as it runs in production. */
export type Server = { readonly origin: string; readonly startedIn: number; stop(): Promise<void> }

type How = { readonly mode?: 'serve' | 'work'; readonly project?: string }

/** Starts `scripts/start.mjs` with these settings on a free port; resolves once it says where it is open. */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  { mode, project = process.cwd() }: How = {},
): Promise<Server> {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [join(project, 'scripts/start.mjs'), ...(mode === undefined ? [] : [mode])],
    {
      cwd: project,
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({ input: child.stdout })
  const origin = await new Promise<string>((resolve, reject) => {
    lines.on('line', line => {
      const port = /open at http:\/\/localhost:(\d+)/.exec(line)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    })
    child.once('exit', code => reject(new Error(`The server ended with ${code}.`)))
  })
  return {
    origin,
    startedIn: performance.now() - begun,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

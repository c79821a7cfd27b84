// A demonstration in a folder of its own, and the codes of persons that it prints.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const said = /code (\w{5}\s\w{5}), born (\d+\s\w+\s\d{4}): .*, request ([\w-]+)/g

/** Persons by the state of their request: the code and the day with which each opens the file. */
function codesIn(text) {
  const found = Array.from(text.matchAll(said), ([, code, born, state]) => [
    state,
    { code, birth: new Date(`${born.replaceAll(/\s/g, ' ')} UTC`) },
  ])
  return Object.fromEntries(found)
}

/** Starts the program on an empty folder; gives where it is open, once it is. */
export async function startDemonstration(port = 3990) {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-pictures-'))
  const env = { ...process.env, DATA_DIR: folder, PORT: `${port}` }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const end = () => {
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    child.kill()
  }
  let text = ''
  const { promise, resolve, reject } = Promise.withResolvers()
  child.stdout.on('data', chunk => {
    text += chunk
    const address = /is open at (\S+)/.exec(text)?.[1]
    if (address !== undefined) resolve({ address, codes: codesIn(text), end })
  })
  child.once('exit', () => reject(new Error(`The demonstration did not start.\n${text}`)))
  return promise
}

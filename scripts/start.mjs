// Builds what changed since the last start, then runs the program: `start.mjs` (web and works in one process),
// `start.mjs serve` (web alone), `start.mjs work` (works alone).
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  console.error(
    `Reliance needs Node 26, and this is Node ${process.versions.node}. Start it with \`npm start\`.`,
  )
  process.exit(1)
}

const [mode = 'all'] = process.argv.slice(2)
if (!['all', 'serve', 'work'].includes(mode)) {
  console.error(`Start knows \`serve\` and \`work\`, not \`${mode}\`.`)
  process.exit(2)
}

const { buildAssets, buildServer } = await import('./build.mjs')
const outDir = join(fileURLToPath(new URL('..', import.meta.url)), 'dist')
await Promise.all([mode === 'work' ? undefined : buildAssets({ outDir }), buildServer({ outDir })])
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(outDir, mode === 'work' ? 'worker.js' : 'main.js')).href)

// The command line: builds it when its sources changed, then runs it.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    `Reliance needs Node 26, and this is Node ${process.versions.node}. Use \`npm run --silent reliance -- …\`.`,
  )
  process.exit(1)
}

const { buildServer } = await import('./build.mjs')
const outDir = join(fileURLToPath(new URL('..', import.meta.url)), 'dist')
await buildServer({ outDir })
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(outDir, 'cli.js')).href)

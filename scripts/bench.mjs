// Measures one thing: `npm run bench -- NAME` bundles bench/NAME.ts and runs it; without a name it lists them.
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = ''] = process.argv.slice(2)
const source = join(root, 'bench', `${name}.ts`)
if (name === '' || !existsSync(source)) {
  const files = await readdir(join(root, 'bench'))
  const names = files.filter(file => file.endsWith('.ts')).map(file => parse(file).name)
  console.error(`Say which: npm run bench -- ${names.join(' | ')}`)
  process.exit(2)
}

const { build } = await import('esbuild')
const bundle = join(root, '.tmp', 'bench', `${name}-${process.pid}.js`)
await build({
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node26',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  charset: 'utf8',
  logLevel: 'warning',
})
await import(pathToFileURL(bundle).href)
await rm(bundle, { force: true })

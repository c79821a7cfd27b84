// Builds what the browser gets (styles, scripts, icon, each precompressed) and bundles the server's entry points.
// Plain JavaScript, run by Node 26 before every start: assets whose inputs did not change are not built again.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ui = join(root, 'src', 'ui')
const stylesheets = ['staff', 'citizen', 'screen']
const scripts = ['staff', 'citizen', 'live', 'screen', 'kept-page', 'passkey', 'reader']
const entryPoints = ['main', 'worker', 'cli']

const fingerprint = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** The tools that turn the inputs into assets, with their versions: another version is another input. */
function toolVersions() {
  const names = ['govuk-frontend', 'sass', 'esbuild']
  return Promise.all(names.map(name => readFile(join(root, 'node_modules', name, 'package.json'))))
}

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

async function inputsHash() {
  const folders = await Promise.all(['styles', 'client', 'static'].map(name => filesUnder(join(ui, name))))
  const shared = join(root, 'src', 'kernel', 'merge-text.ts') // a script and the server join texts alike
  const files = [...folders.flat(), shared, fileURLToPath(import.meta.url)]
  const contents = await Promise.all(files.map(file => readFile(file)))
  return fingerprint(...(await toolVersions()), ...files.map(file => file.slice(root.length)), ...contents)
}

/** The colours that govuk-frontend writes hard, past its own settings, and ours in their place. */
const hardColours = { '#f3f3f3': 'var(--panel)', '#651b1b': 'var(--late-strong)' }

const inOurColours = css =>
  Object.entries(hardColours).reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), css)

async function compileStyles() {
  const [sass, { transform }] = await Promise.all([import('sass'), import('esbuild')])
  return Promise.all(
    stylesheets.map(async name => {
      const file = join(ui, 'styles', `${name}.scss`)
      const { css } = sass.compile(file, { loadPaths: [join(root, 'node_modules')], charset: false })
      const { code } = await transform(inOurColours(css), { loader: 'css', minify: true, charset: 'utf8' })
      return { name: `${name}.css`, bytes: Buffer.from(code) }
    }),
  )
}

async function bundleScripts() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: scripts.map(name => join(ui, 'client', `${name}.ts`)),
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outputFiles.map(file => ({ name: parse(file.path).base, bytes: Buffer.from(file.contents) }))
}

async function readStatic() {
  const files = await filesUnder(join(ui, 'static'))
  return Promise.all(files.map(async file => ({ name: parse(file).base, bytes: await readFile(file) })))
}

/** Writes through a neighbour and a rename: a reader, or another build, never meets half a file. */
async function writeWhole(file, bytes) {
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, bytes)
  await rename(draft, file)
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const brotliBest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

async function writeAsset(folder, { name, bytes }) {
  const extension = extname(name)
  const hashed = `${parse(name).name}-${fingerprint(bytes).slice(0, 10)}${extension}`
  await writeWhole(join(folder, hashed), bytes)
  await writeWhole(join(folder, `${hashed}.br`), await brotli(bytes, brotliBest))
  await writeWhole(join(folder, `${hashed}.gz`), await zip(bytes, { level: 9 }))
  return [name, hashed]
}

async function removeOthers(folder, manifest) {
  const kept = new Set(Object.values(manifest).flatMap(file => [file, `${file}.br`, `${file}.gz`]))
  for (const file of await readdir(folder)) {
    if (/-[0-9a-f]{10}\./.test(file) && !kept.has(file) && !file.endsWith('.draft')) {
      await rm(join(folder, file), { force: true })
    }
  }
}

/** The manifest of an earlier build of the very same inputs, when all its files are still there. */
async function builtBefore(folder, inputs) {
  const files = [join(folder, 'inputs'), join(folder, 'manifest.json')]
  if (!files.every(file => existsSync(file))) return undefined
  if ((await readFile(files[0], 'utf8')) !== inputs) return undefined
  const manifest = JSON.parse(await readFile(files[1], 'utf8'))
  return Object.values(manifest).every(file => existsSync(join(folder, `${file}.br`))) ? manifest : undefined
}

/**
 * Builds styles, scripts and icon into `<outDir>/assets`, with `manifest.json` (plain name → hashed name) and a
 * `.br` and `.gz` twin of each file. Returns the manifest. Does nothing when the inputs are those of the last build.
 */
export async function buildAssets({ outDir }) {
  const folder = join(outDir, 'assets')
  const inputs = await inputsHash()
  const before = await builtBefore(folder, inputs)
  if (before) return before
  await mkdir(folder, { recursive: true })
  const assets = (await Promise.all([compileStyles(), bundleScripts(), readStatic()])).flat()
  const written = await Promise.all(assets.map(asset => writeAsset(folder, asset)))
  const manifest = Object.fromEntries(written.sort(([a], [b]) => a.localeCompare(b)))
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeWhole(join(folder, 'inputs'), inputs)
  await removeOthers(folder, manifest)
  return manifest
}

/** Everything the server is made of: its sources, the exact packages, and this script. */
async function serverInputsHash() {
  const sources = (await filesUnder(join(root, 'src'))).filter(file => /(?<!\.test)\.tsx?$/.test(file))
  const files = [...sources, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]
  const contents = await Promise.all(files.map(file => readFile(file)))
  return fingerprint(...files.map(file => file.slice(root.length)), ...contents)
}

async function bundleServer(outDir) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entryPoints.map(name => join(root, 'src', `${name}.ts`)),
    outdir: outDir,
    bundle: true,
    splitting: true, // a command of the law must not load the database that another one needs
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node26',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles
}

/**
 * Bundles `src/main.ts`, `src/worker.ts` and `src/cli.ts` into `outDir`; packages stay in node_modules. Does nothing
 * when the sources are those of the last build. Chunks of earlier builds go once the new ones are in place.
 */
export async function buildServer({ outDir }) {
  const [chunks, stamp] = [join(outDir, 'chunks'), join(outDir, 'server-inputs')]
  const inputs = await serverInputsHash()
  const whole = entryPoints.every(name => existsSync(join(outDir, `${name}.js`)))
  if (whole && existsSync(stamp) && (await readFile(stamp, 'utf8')) === inputs) return
  await mkdir(chunks, { recursive: true })
  const files = await bundleServer(outDir)
  for (const file of files.reverse()) await writeWhole(file.path, file.contents) // chunks before those who ask for them
  await writeWhole(stamp, inputs)
  const kept = new Set(files.map(file => file.path))
  for (const file of await filesUnder(chunks))
    if (!kept.has(file) && !file.endsWith('.draft')) await rm(file, { force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = join(root, 'dist')
  await Promise.all([buildAssets({ outDir }), buildServer({ outDir })])
}

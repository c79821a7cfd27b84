import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets, buildServer } from '../../scripts/build.mjs'
import { assetPath, useAssets } from './assets.ts'

let outDir = ''
let manifest: Readonly<Record<string, string>> = {}
const file = (name: string) => join(outDir, 'assets', name)

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'assets-'))
  manifest = await buildAssets({ outDir })
})
afterAll(() => rm(outDir, { recursive: true }))

test('the manifest gives the hashed name of each asset, and pages use it', async () => {
  expect(JSON.parse(await readFile(file('manifest.json'), 'utf8'))).toEqual(manifest)
  expect(Object.keys(manifest)).toEqual([
    'citizen.css',
    'citizen.js',
    'icon.svg',
    'kept-page.js',
    'live.js',
    'passkey.js',
    'reader.js',
    'screen.css',
    'screen.js',
    'staff.css',
    'staff.js',
  ])
  useAssets(manifest)
  expect(assetPath('citizen.css')).toMatch(/^\/assets\/citizen-[0-9a-f]{10}\.css$/)
})

test('each asset has a brotli and a gzip twin of the same content', async () => {
  for (const name of Object.values(manifest)) {
    const plain = await readFile(file(name))
    expect(brotliDecompressSync(await readFile(file(`${name}.br`))).equals(plain)).toBe(true)
    expect(gunzipSync(await readFile(file(`${name}.gz`))).equals(plain)).toBe(true)
  }
})

test('scripts stay under 3 kB', async () => {
  for (const name of ['staff.js', 'citizen.js', 'live.js', 'passkey.js', 'reader.js', 'screen.js']) {
    expect((await readFile(file(manifest[name] ?? ''))).length).toBeLessThan(3_000)
  }
})

test('the script that keeps a page while it is typed, for one page only, stays under 7 kB', async () => {
  expect((await readFile(file(manifest['kept-page.js'] ?? ''))).length).toBeLessThan(7_000)
})

test('a second build of the same inputs writes nothing; a lost file is built again', async () => {
  const written = async () => (await stat(file('manifest.json'))).mtimeMs
  const first = await written()
  expect(await buildAssets({ outDir })).toEqual(manifest)
  expect(await written()).toBe(first)
  await rm(file(`${manifest['staff.css']}.br`))
  await buildAssets({ outDir })
  expect(await readdir(join(outDir, 'assets'))).toContain(`${manifest['staff.css']}.br`)
})

test('an asset of earlier inputs is removed, other files are left alone', async () => {
  await writeFile(file('staff-0123456789.css'), '')
  await writeFile(file('notes.txt'), '')
  await writeFile(file('inputs'), 'earlier')
  await buildAssets({ outDir })
  const names = await readdir(join(outDir, 'assets'))
  expect(names).not.toContain('staff-0123456789.css')
  expect(names).toContain('notes.txt')
})

test('the server is bundled with its aliases, types and JSX; packages stay outside', async () => {
  await buildServer({ outDir })
  const names = (await readdir(outDir, { recursive: true })).filter(
    name => name.endsWith('.js') && !name.startsWith('assets'),
  )
  expect(names).toEqual(expect.arrayContaining(['main.js', 'worker.js', 'cli.js']))
  const code = (await Promise.all(names.map(name => readFile(join(outDir, name), 'utf8')))).join('\n')
  expect(code).not.toMatch(/from ["']#/)
  expect(code).toMatch(/from ["']hono\/jsx/)
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from './project-root.ts'
import { readPdf } from './testing/read-pdf.ts'

test('a bundled server finds the worker, the templates and the fonts', async () => {
  const folder = join(projectRoot(), '.tmp', `pdf-bundle-${process.pid}`)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'server.mjs')
  const entry = join(import.meta.dirname, 'renderer.ts')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const { createPdfRenderer } = await import(pathToFileURL(outfile).href)
  const renderer = createPdfRenderer({ templates: 'src/platform/pdf/testing' })
  const pdf = await readPdf(await renderer.render('plain', { title: 'Depuis le paquet', text: 'x' }))
  await renderer.close()
  expect(pdf.title).toBe('Depuis le paquet')
})

test('outside the project there is nothing to find', () => {
  expect(() => projectRoot('/')).toThrow('No Reliance project folder')
})

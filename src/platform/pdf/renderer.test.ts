import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { createPdfRenderer, type PdfRenderer, type PdfRendererOptions } from './renderer.ts'
import { readPdf } from './testing/read-pdf.ts'

const opened: PdfRenderer[] = []
const renderer = (options: Partial<PdfRendererOptions> = {}): PdfRenderer => {
  const made = createPdfRenderer({ templates: 'src/platform/pdf/testing', ...options })
  opened.push(made)
  return made
}
afterEach(() => Promise.all(opened.splice(0).map(each => each.close())))

const letter = { title: 'Un titre', text: 'Un texte' }

test('a document is tagged, named and readable', async () => {
  const pdf = await readPdf(await renderer().render('plain', letter))
  expect(pdf).toMatchObject({ tagged: true, accessible: true, language: 'fr', title: 'Un titre', pages: 1 })
  expect(pdf.text).toContain('Un texte')
})

test('documents asked for together come back each to its own', async () => {
  const print = renderer({ documentsPerWorker: 2 })
  const texts = Array.from({ length: 7 }, (_, index) => `Lettre numéro ${index}`)
  const printed = await Promise.all(texts.map(text => print.render('plain', { title: 't', text })))
  for (const [index, bytes] of printed.entries()) expect((await readPdf(bytes)).text).toContain(texts[index])
})

test('a character without a glyph is replaced and told, and the document goes out', async () => {
  const warnings: unknown[] = []
  const print = renderer({ onReplaced: warning => warnings.push(warning) })
  const pdf = await readPdf(await print.render('plain', { title: '漢', text: 'a → b, \ud800 م\u0301' }))
  expect(pdf.text).toMatch(/a \ufffd b/)
  expect(warnings).toEqual([{ template: 'plain', characters: 3 }])
})

test('a script and a mark that share no font do not stop a document', async () => {
  const pdf = await readPdf(
    await renderer().render('plain', { title: 't', text: 'avant ሰ\u0651\u0301 après' }),
  )
  expect(pdf.text).toMatch(/avant .* ?après/)
})

test('a template that does not fit is refused with its name, and the next one is printed', async () => {
  const print = renderer()
  await expect(print.render('missing', letter)).rejects.toThrow(/Template missing: /)
  await expect(print.render('plain', {})).rejects.toThrow(/title/)
  expect(await print.render('plain', letter)).toBeInstanceOf(Uint8Array)
})

test('a document that takes too long is given up, and the next one is printed', async () => {
  const print = renderer({ timeout: 4000 })
  const slow = print.render('slow', { title: 't', rounds: 2000 })
  const next = print.render('plain', letter)
  await expect(slow).rejects.toThrow('took more than 4000 ms')
  expect((await readPdf(await next)).title).toBe('Un titre')
})

test.for([
  { crashes: 1, outcome: 'is printed by the next thread' },
  { crashes: 2, outcome: 'is given up, and the next one is printed' },
])('a document whose thread dies $crashes times $outcome', async ({ crashes }) => {
  const print = renderer({ worker: 'src/platform/pdf/testing/dying-worker.ts' })
  const folder = mkdtempSync(join(tmpdir(), 'reliance-dying-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const dying = print.render('plain', { ...letter, dies: { folder, times: crashes } })
  if (crashes === 1) expect((await readPdf(await dying)).title).toBe('Un titre')
  else await expect(dying).rejects.toThrow('The PDF thread ended')
  expect((await readPdf(await print.render('plain', letter))).title).toBe('Un titre')
})

test('closing finishes the document at hand, refuses the waiting ones and all later ones', async () => {
  const print = renderer()
  const [current, waiting] = [print.render('plain', letter), print.render('plain', letter)]
  const closed = print.close()
  await expect(waiting).rejects.toThrow('was closed')
  expect((await readPdf(await current)).title).toBe('Un titre')
  await closed
  await expect(print.render('plain', letter)).rejects.toThrow('is closed')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinPdfs, NotJoinable } from '#platform/pdf/join.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { aReceipt } from '../testing/a-letter.ts'
import { printLetter } from './document.ts'
import { receiptLetter } from './receipt.ts'

const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
afterAll(() => pdf.close())

let letters: readonly Uint8Array[]
beforeAll(async () => {
  const print = (personName: string, language: 'fr' | 'nl') =>
    printLetter(pdf, { acts: [receiptLetter(aReceipt(language, { personName }))] })
  letters = await Promise.all([
    print('Ana Une', 'fr'),
    print('Bo (0 R) Twee', 'nl'),
    print('Ève Trois', 'fr'),
  ])
})

const join = (sides: 'one' | 'two', each = letters) => {
  const joiner = joinPdfs(sides)
  for (const letter of each) joiner.add(letter)
  return joiner.finish()
}

test('letters stand one after the other, with every word and every page', async () => {
  const { bytes, pages } = join('one')
  const [whole, ...own] = await Promise.all([bytes, ...letters].map(readPdf))
  expect(whole?.pages).toBe(pages)
  expect(pages).toBe(own.reduce((sum, one) => sum + one.pages, 0))
  expect(whole?.text).toBe(own.map(({ text }) => text).join('\n'))
})

test('the same letters in the same order are the same bytes; in another order they are not', () => {
  expect(join('one')).toEqual(join('one'))
  expect(join('one', letters.toReversed()).bytes).not.toEqual(join('one').bytes)
  expect(join('one').bytes.byteLength).toBeLessThan(letters.reduce((sum, one) => sum + one.byteLength, 0))
})

test('on two sides each letter begins on a new sheet', async () => {
  const own = await Promise.all(letters.map(readPdf))
  const sheets = own.reduce((sum, { pages }) => sum + Math.ceil(pages / 2), 0)
  const { bytes, pages } = join('two')
  expect(pages).toBe(2 * sheets)
  expect((await readPdf(bytes)).pages).toBe(pages)
})

test('what our typesetter did not write is named, not left out', () => {
  const [first] = letters
  for (const wrong of [Buffer.from('%PDF-1.7 nothing'), Buffer.from(first ?? []).subarray(0, 4000)])
    expect(() => joinPdfs('one').add(wrong)).toThrow(NotJoinable)
})

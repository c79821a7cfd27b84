import { expect, test } from 'vitest'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { aReceipt } from '../testing/a-letter.ts'
import { printLetter } from './document.ts'
import { receiptLetter } from './receipt.ts'

const megabyte = 1024 * 1024

test('a hundred letters do not fill the memory', async ({ annotate }) => {
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates', documentsPerWorker: 150 })
  const print = (count: number, from = 0) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        printLetter(pdf, {
          acts: [receiptLetter(aReceipt('fr', { personName: `Personne ${from + index}` }))],
        }),
      ),
    )
  await print(20)
  const before = process.memoryUsage.rss()
  const printed = await print(100, 20)
  const grown = (process.memoryUsage.rss() - before) / megabyte
  await pdf.close()
  expect(new Set(printed.map(each => Buffer.from(each).toString('base64'))).size).toBe(100)
  expect(grown).toBeLessThan(60)
  await annotate(`100 letters: ${Math.round(grown)} MB more`)
})

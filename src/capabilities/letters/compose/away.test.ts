import { expect, test } from 'vitest'
import { aReceipt } from '../testing/a-letter.ts'
import { receiptLetter } from './receipt.ts'

test('a letter names who answers while the pilot is away, and only then', () => {
  const here = aReceipt('fr')
  const away = 'Lina Moreau n’est pas là pour le moment. Paul Simon répond à sa place, au 02 000 00 03.'
  expect(receiptLetter(here).contact?.lines.join(' ')).not.toContain('à sa place')
  const letter = receiptLetter({ ...here, pilot: { ...here.pilot, away } })
  expect(letter.contact?.lines.at(-1)).toBe(away)
  expect(letter.contact?.lines[0]).toBe(here.pilot.name)
})

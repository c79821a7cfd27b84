import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { aReceipt } from '../testing/a-letter.ts'
import { receiptLetter } from './receipt.ts'

const textOf = (...told: Parameters<typeof aReceipt>) => JSON.stringify(receiptLetter(aReceipt(...told)))

test.for(languages)('a receipt in %s names the counter and the phone before the web', language => {
  const text = textOf(language)
  const at = (part: string) => text.lastIndexOf(part)
  expect(at('4999 Rivebelle. 9:00')).toBeGreaterThan(0)
  expect(at('https://')).toBeGreaterThan(at('4999 Rivebelle. 9:00'))
})

test('a person who wants nothing online gets no address to go to, and can still ask', () => {
  const offline = textOf('fr', { follow: { code: '7K3QX9M2TB', proof: 'pin' } })
  expect(offline).not.toContain('https://')
  expect(offline).toContain('numéro secret')
  const without = textOf('fr', { follow: null })
  expect(without).not.toContain('7K3QX')
  expect(without).toContain('Par téléphone : 04 999 12 00.')
})

test('the law cited is that of what was asked', () => {
  const { request } = aReceipt('fr')
  expect(textOf('fr')).toContain('26 mai 2002, article 18')
  expect(textOf('fr', { request: { ...request, kind: 'energy' } })).toContain('8 juillet 1976, article 58')
})

test('a request we opened ourselves is not put in the person’s mouth', () => {
  const { request } = aReceipt('fr')
  const text = textOf('fr', { request: { ...request, channel: 'ex-officio' } })
  expect(text).toContain('Ce que nous avons noté')
  expect(text).not.toContain('avec vos mots')
})

test('the code is printed in two groups', () => {
  expect(textOf('fr')).toContain('["7K3QX","9M2TB"]')
})

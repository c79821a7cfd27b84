import { expect, test } from 'vitest'
import { phoneDigits, plain, soundOf, wordsOf } from './words.ts'

test('accents, capitals and foreign letters do not count', () => {
  expect(plain('Élise ŁUKASZ Çelik Strauß')).toBe('elise lukasz celik strauss')
})

test('a name is its words, whatever joins them, each once', () => {
  expect(wordsOf("Jean-Pierre d'Hondt Jean")).toEqual(['jean', 'pierre', 'd', 'hondt'])
  expect(wordsOf('محمد')).toEqual(['محمد'])
  expect(wordsOf(' — ')).toEqual([])
})

test.each([
  ['Peeters', 'Pieters', 'Peters'],
  ['Dupont', 'Dupond', 'Duponts'],
  ['Janssens', 'Jansen', 'Janssen'],
  ['Mohamed', 'Mohammed', 'Muhammad'],
  ['Yusuf', 'Youssouf', 'Jusuf'],
  ['De Smet', 'De Smedt', 'Desmedt'],
  ['Lefebvre', 'Lefèvre', 'Lefevre'],
  ['Claes', 'Klaas', 'Claeys'],
])('%s, %s and %s sound alike', (first, second, third) => {
  expect(soundOf(first)).not.toBe('')
  expect(soundOf(second)).toBe(soundOf(first))
  expect(soundOf(third)).toBe(soundOf(first))
})

test('names that differ sound different, and too short a sound says nothing', () => {
  expect(soundOf('Peeters')).not.toBe(soundOf('Claes'))
  expect(soundOf('Martins')).not.toBe(soundOf('Mertens'.replace('t', 'g')))
  expect(soundOf('Li')).toBe('')
  expect(soundOf('محمد')).toBe('')
})

test('a phone number is the same with or without its prefix and dots', () => {
  expect(
    ['+32 470 55 50 10', '0032470555010', '0470/55.50.10', '+32 (0)470 55 50 10'].map(phoneDigits),
  ).toEqual(Array(4).fill('0470555010'))
})

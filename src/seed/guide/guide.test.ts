import { expect, test } from 'vitest'
import { type EntryText, faultsIn, linesOf, remarksIn, wholeText } from '#capabilities/guide/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import { easeWanted, frenchEase } from '#kernel/readability.ts'
import { demonstrationDoors } from './demonstration.ts'
import { seedEntries } from './entries.ts'
import { textsOf } from './rows.ts'

const texts = seedEntries.map(entry => textsOf(entry, demonstrationDoors))
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

test('every entry may be published: nothing missing, no easy sentence over twelve words', () => {
  expect(texts.length).toBeGreaterThan(15)
  expect(texts.flatMap(each => faultsIn(each).map(fault => ({ ...fault, title: each.fr.title })))).toEqual([])
})

test('the French texts read rather easily, both ways', ({ annotate }) => {
  const ease = (way: 'plain' | 'easy') => texts.map(({ fr }) => frenchEase(wholeText(fr, way)) ?? 0)
  const [plain, easy] = [median(ease('plain')), median(ease('easy'))]
  expect(plain).toBeGreaterThanOrEqual(easeWanted)
  expect(easy).toBeGreaterThanOrEqual(easeWanted)
  return annotate(`median ease of the French guide: ${plain.toFixed(1)} plain, ${easy.toFixed(1)} easy`)
})

test('no text has a word of offices or a sentence over fifteen words', () => {
  const remarks = texts.flatMap(each => languages.flatMap(language => remarksIn(each[language], language)))
  expect(remarks).toEqual([])
})

test('the four languages have the same parts, and what is to be brought item by item', () => {
  const shape = ({ blocks }: EntryText) => Object.keys(blocks).toSorted()
  const uneven = texts.flatMap(each =>
    languages
      .filter(language => shape(each[language]).join() !== shape(each.fr).join())
      .map(l => `${each.fr.title} ${l}`),
  )
  expect(uneven).toEqual([])
  const items = (each: (typeof texts)[number], language: Language) =>
    linesOf(each[language].blocks.bring?.plain ?? '').length
  expect(
    texts.filter(each => languages.some(language => items(each, language) !== items(each, 'fr'))),
  ).toEqual([])
})

test('what the law says has its source', () => {
  const lawful = seedEntries.filter(
    ({ texts: { fr }, parts }) => /\d+ (jours|mois)/.test(fr) || parts === 'common',
  )
  const without = lawful
    .filter(({ sources }) => sources.length === 0)
    .map(({ texts: { fr } }) => fr.split('\n')[1])
  expect(without).toEqual([])
})

import { expect, test } from 'vitest'
import { frenchSpaces } from '#platform/i18n/french-spaces.ts'
import {
  isForCitizens,
  longestSentence,
  projectCatalogues,
  sentencesOf,
  type Translations,
} from './support/catalogues.ts'

/** Words that are the same in French and Dutch, and are right in both. */
const sameInBoth = new Set(['Agenda', 'Comité'])

const longest = 15
const catalogues = await projectCatalogues()
const planted = (byLanguage: Translations['byLanguage']): Translations[] => [{ place: 'x/', byLanguage }]

const missingLanguages = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage }) => {
    const wanted = byLanguage['de'] || byLanguage['en'] ? ['fr', 'nl', 'de', 'en'] : ['fr', 'nl']
    return wanted.filter(language => !byLanguage[language]).map(language => `${place}${language}`)
  })

test('a catalogue exists in fr and nl, and in de and en when persons read it', () => {
  expect(missingLanguages(planted({ fr: {} }))).toEqual(['x/nl'])
  expect(missingLanguages(planted({ fr: {}, nl: {}, de: {} }))).toEqual(['x/en'])
  expect(catalogues.map(({ place }) => place)).toContain('src/ui/messages/')
  expect(missingLanguages(catalogues)).toEqual([])
})

const names = (catalogue: object = {}) => Object.keys(catalogue).toSorted()
const unevenNames = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage }) =>
    Object.entries(byLanguage)
      .map(([language, catalogue]) => {
        const [mine, french] = [new Set(names(catalogue)), new Set(names(byLanguage['fr']))]
        return `${place}${language} ${[...mine.symmetricDifference(french)].join(' ')}`.trimEnd()
      })
      .filter(line => line.includes(' ')),
  )

test('every language says the same sentences', () => {
  expect(unevenNames(planted({ fr: { a: 'a', b: 'b' }, nl: { a: 'a', c: 'c' } }))).toEqual(['x/nl c b'])
  expect(unevenNames(catalogues)).toEqual([])
})

const emptySentences = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage }) =>
    Object.entries(byLanguage).flatMap(([language, catalogue]) =>
      sentencesOf(catalogue)
        .filter(({ text }) => text.trim() === '')
        .map(({ name }) => `${place}${language} ${name}`),
    ),
  )

test('no sentence is empty', () => {
  expect(emptySentences(planted({ fr: { a: ' ', b: () => '' } }))).toEqual(['x/fr a', 'x/fr b'])
  expect(emptySentences(catalogues)).toEqual([])
})

const untranslated = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage: { fr = {}, nl = {} } }) => {
    const dutch = new Map(sentencesOf(nl).map(({ name, text }) => [name, text]))
    return sentencesOf(fr)
      .filter(({ name, text }) => /\p{L}/u.test(text) && dutch.get(name) === text && !sameInBoth.has(text))
      .map(({ name, text }) => `${place} ${name}: ${text}`)
  })

test('no Dutch sentence is the French one', () => {
  const fr = { a: 'Bonjour', b: 'Oui', c: ({ n }: { n: string }) => `Page ${n}`, d: () => '2 / 3' }
  expect(untranslated(planted({ fr, nl: { ...fr, b: 'Ja' } }))).toEqual(['x/ a: Bonjour', 'x/ c: Page …'])
  expect(untranslated(catalogues)).toEqual([])
})

const longSentences = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage }) =>
    Object.entries(byLanguage).flatMap(([language, catalogue]) =>
      sentencesOf(catalogue)
        .filter(({ text }) => longestSentence(text) > longest)
        .map(({ name, text }) => `${place}${language} ${name}: ${text}`),
    ),
  )

test('no sentence a person reads has more than fifteen words', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')
  expect(longSentences(planted({ fr: { a: `${words(15)}. ${words(15)} !`, b: words(16) } }))).toHaveLength(1)
  expect(catalogues.filter(isForCitizens).length).toBeGreaterThan(0)
  expect(longSentences(catalogues.filter(isForCitizens))).toEqual([])
})

test('a sentence with parts is read with dots in their place', () => {
  const sentence = (parts: { count: number; days: readonly string[]; on: Temporal.PlainDate }) =>
    `${parts.count > 1 ? 'jours' : 'jour'} ${parts.days.map(day => day.trim()).join(', ')} ${parts.on.toString()}`
  expect(sentencesOf({ sentence })).toEqual([{ name: 'sentence', text: 'jours … …' }])
})

/** A mark that no space keeps apart from its word, or a space that the setting of French does not know. */
const badlySpaced = (text: string): boolean =>
  /[\p{L}…)»’][?!;»]|[\p{L})»]:(?!\d|\/\/)|«[^\s]/u.test(text) || / [?!:;»]|« /.test(frenchSpaces(text))

const badMarks = (all: readonly Translations[]) =>
  all.flatMap(({ place, byLanguage: { fr = {} } }) =>
    sentencesOf(fr)
      .filter(({ text }) => badlySpaced(text))
      .map(({ name, text }) => `${place}fr ${name}: ${text}`),
  )

test('in French, ? ! : ; » stand after a space that does not break, and « before one', () => {
  const fr = { a: 'Quoi?', b: 'Quoi ?', c: 'Dites: oui', d: '«oui »', e: 'À 14:00 : « oui » ; non !' }
  expect(badMarks(planted({ fr }))).toEqual(['x/fr a: Quoi?', 'x/fr c: Dites: oui', 'x/fr d: «oui »'])
  expect(badMarks(catalogues)).toEqual([])
})

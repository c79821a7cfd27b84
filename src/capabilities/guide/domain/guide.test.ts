import { expect, test } from 'vitest'
import { mayPublish, mayWrite } from './access.ts'
import { changesIn } from './differences.ts'
import { type EntryText, emptyText, linesOf, slugOf } from './entry.ts'
import { pictogramNames, pictograms, strokesOf } from './pictograms.ts'
import { faultsIn, missingDoors, remarksIn } from './ready.ts'
import { findIn } from './search.ts'

const doors = { where: 'Rue 1', hours: '9-12', phone: '02 000 00 00', post: 'CPAS, rue 1' }
const text = (change: Partial<EntryText> = {}): EntryText => ({
  ...emptyText('Une aide', 'une-aide', doors),
  answer: { plain: 'Une aide.', easy: 'Une aide.' },
  blocks: { what: { plain: 'Nous aidons.', easy: 'Nous aidons.' } },
  ...change,
})
const all = (fr: EntryText) => ({ fr, nl: text(), de: text(), en: text() })

test.for([
  ['Le revenu d’intégration', 'le-revenu-d-integration'],
  ['Où et quand ?', 'ou-et-quand'],
  ['Straße · Cœur', 'strasse-coeur'],
  ['  ', ''],
  ['العربية', ''],
  ['a'.repeat(200), 'a'.repeat(80)],
])('the address of “%s” is %s', ([title, slug]) => {
  expect(slugOf(title ?? '')).toBe(slug)
})

test.for(['where', 'hours', 'phone', 'post'] as const)('without %s nothing is published', door => {
  const closed = text({ doors: { ...doors, [door]: '  ' } })
  expect(missingDoors(closed)).toEqual([door])
  expect(faultsIn(all(closed))).toEqual([{ kind: 'Missing', language: 'fr', field: door }])
})

test('a telephone without a number is no telephone', () => {
  expect(missingDoors(text({ doors: { ...doors, phone: 'par internet' } }))).toEqual(['phone'])
})

test('an easy text is wanted beside each text, and its sentences have twelve words at most', () => {
  const half = text({ blocks: { what: { plain: 'Nous aidons.', easy: '' } } })
  expect(faultsIn(all(half))).toEqual([{ kind: 'Missing', language: 'fr', field: 'what-easy' }])
  const sentence = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize.'
  const long = text({ answer: { plain: 'Une aide.', easy: sentence } })
  expect(faultsIn(all(long))).toEqual([{ kind: 'EasyTooLong', language: 'fr', field: 'answer', sentence }])
  expect(faultsIn(all(text()))).toEqual([])
})

test('the writer sees the sentence that each remark is about', () => {
  const sentence = 'Veuillez solliciter cette aide.'
  const remarks = remarksIn(text({ answer: { plain: `Bonjour. ${sentence}`, easy: 'Oui.' } }), 'fr')
  expect(remarks.map(({ field, way, remark }) => [field, way, remark.sentence])).toEqual([
    ['answer', 'plain', sentence],
    ['answer', 'plain', sentence],
  ])
})

test('the search folds accents and endings, and puts titles first', () => {
  const entries = [
    { title: 'Le chauffage', answer: 'Du mazout.', rest: 'Votre loyer.' },
    { title: 'Loyers et garantie', answer: 'Une aide.', rest: '' },
    { title: 'Énergie', answer: 'Gaz.', rest: '' },
  ]
  const titles = (query: string) => findIn(entries, query).map(({ title }) => title)
  expect(titles('loyer')).toEqual(['Loyers et garantie', 'Le chauffage'])
  expect(titles('ENERGIE')).toEqual(['Énergie'])
  expect(titles('de la')).toEqual([])
  expect(titles('<script>')).toEqual([])
  expect(titles('')).toEqual([])
})

test('the history says which sentences went and came', () => {
  const before = text({ answer: { plain: 'Un. Deux.', easy: 'Un.' } })
  const after = text({ answer: { plain: 'Un. Trois.', easy: 'Un.' } })
  expect(changesIn(before, after)).toEqual([
    {
      field: 'answer',
      pieces: [
        { kind: 'gone', text: 'Deux.' },
        { kind: 'kept', text: 'Un.' },
        { kind: 'new', text: 'Trois.' },
      ],
    },
  ])
  expect(changesIn(before, before)).toEqual([])
})

test('leads and the director write all, others their own; nobody but the owner publishes what they wrote', () => {
  const worker = (id: string, ...roles: string[]) => ({ id, roles })
  expect(mayWrite(worker('a', 'caseworker'), 'b')).toBe(false)
  expect(mayWrite(worker('b', 'caseworker'), 'b')).toBe(true)
  expect(mayWrite(worker('a', 'lead'), 'b')).toBe(true)
  const version = { ownerId: 'b', writtenBy: 'a' }
  expect(mayPublish(worker('a', 'lead'), version)).toBe(false)
  expect(mayPublish(worker('c', 'director'), version)).toBe(true)
  expect(mayPublish(worker('c', 'caseworker'), version)).toBe(false)
  expect(mayPublish(worker('b', 'caseworker'), { ownerId: 'b', writtenBy: 'b' })).toBe(true)
})

test('every picture is small and harmless, and an unknown name has one too', () => {
  for (const strokes of Object.values(pictograms)) {
    expect(strokes.length).toBeLessThan(200)
    expect(strokes).toMatch(/^(<(path|circle|rect) [a-zA-Z0-9 .="\-,]+\/>)+$/)
  }
  expect(strokesOf('nothing')).toBe(pictograms.papers)
  expect(pictogramNames.length).toBeGreaterThan(15)
})

test('a line is a paragraph; empty ones are dropped', () => {
  expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b'])
})

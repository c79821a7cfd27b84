import { expect, test } from 'vitest'
import { readQuestion } from './search.ts'

test.each([
  ['85.07.30-033.28', { kind: 'national-number', digits: '85073003328' }],
  ['+32 470 55 50 10', { kind: 'phone', digits: '0470555010' }],
  ['2026-42', { kind: 'number', number: '2026-00042' }],
  ['d 2026-42', { kind: 'number', number: 'D-2026-00042' }],
  ['b-2026-7', { kind: 'number', number: 'B-2026-00007' }],
])('%s is a number', (typed, question) => {
  expect(readQuestion(typed)).toEqual(question)
})

test('a name is its words: all that begins with one, or sounds like a whole one', () => {
  expect(readQuestion('Élise  de K')).toEqual({
    kind: 'name',
    words: [
      {
        from: 'elise',
        until: 'elisf',
        sound: 'al',
        spellings: ['elise', 'lise', 'eise', 'else', 'elie', 'elis'],
      },
      { from: 'de', until: 'df', sound: '', spellings: [] },
    ],
  })
})

test.each(['', '  ', 'x', '12', '—', '%'])('%o is too little to look for', typed => {
  expect(readQuestion(typed)).toBeUndefined()
})

import { expect, test } from 'vitest'
import * as letters from '#capabilities/letters/index.ts'
import { easeWanted, frenchEase, wordsOf } from '#kernel/readability.ts'
import { composedLetters, textOfLetter } from './support/composed-letters.ts'

/** Labels of one to three words are no sentence to measure. */
const easeOf = (text: string): number =>
  frenchEase(
    text
      .split('\n')
      .filter(line => wordsOf(line).length > 3)
      .join('\n'),
  ) ?? 100

const measured = composedLetters
  .map(({ kind, letter }) => ({ kind, ease: easeOf(textOfLetter(letter)) }))
  .toSorted((a, b) => a.ease - b.ease)

test('every kind of letter to a person is measured', () => {
  const composers = Object.keys(letters).filter(name => /Letter$/.test(name) && name !== 'printLetter')
  const kinds = new Set(composedLetters.map(({ kind }) => kind.split(' ')[0]))
  expect(composers.toSorted()).toEqual([...kinds].toSorted())
  expect(composedLetters.length).toBeGreaterThanOrEqual(30)
})

test('half of the French letters read rather easily, as they are composed, and none is a riddle', ({
  annotate,
}) => {
  const text = 'Nonobstant les dispositions susmentionnées, il incombe au bénéficiaire.'
  expect(easeOf(textOfLetter({ subject: '', blocks: [{ kind: 'paragraph', text }] }))).toBeLessThan(20)
  const median = measured[measured.length >> 1]?.ease ?? 0
  expect(median).toBeGreaterThanOrEqual(easeWanted)
  expect(measured.filter(({ ease }) => ease < 40)).toEqual([])
  return annotate(`median ease of ${measured.length} French letters: ${median.toFixed(1)}`)
})

test('no field of a letter stays empty, and no step is named in words of the office', () => {
  for (const { letter } of composedLetters) expect(textOfLetter(letter)).not.toMatch(/[{}]/)
  const [delay] = composedLetters.filter(({ kind }) => kind === 'writtenLetter delay')
  expect(delay && textOfLetter(delay.letter)).toContain('nous écrivons un rapport pour le comité')
})

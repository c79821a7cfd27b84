import { expect, test } from 'vitest'
import { frenchSpaces, setData, setPage } from './french-spaces.ts'

test('a mark keeps to its word, and what stands between « » to both', () => {
  expect(frenchSpaces('Qui ? Dites : « oui » ; non ! À 14:00, 2 : 3')).toBe(
    'Qui\u00a0? Dites\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0! À 14:00, 2\u00a0: 3',
  )
  expect(frenchSpaces('Déjà\u202f?')).toBe('Déjà\u00a0?')
})

test('a page is set where it is read: not in its tags, nor in what somebody typed', () => {
  const page = (language: string, space: string) =>
    `<html class="x" lang="${language}"><p title="Qui ?">Qui${space}?</p><textarea>Quoi ?</textarea><script>a ? b : c</script>`
  expect(setPage(page('fr', ' '))).toBe(page('fr', '\u00a0'))
  expect(setPage(page('nl', ' '))).toBe(page('nl', ' '))
})

test('what is printed is set part by part, each in its language', () => {
  const on = Temporal.PlainDate.from('2026-11-23')
  const letters = [
    { language: 'fr', said: ['Quoi ?'], on },
    { language: 'nl', said: ['Wat ?'] },
  ]
  expect(setData({ language: 'fr', title: 'Objet : x', letters })).toEqual({
    language: 'fr',
    title: 'Objet\u00a0: x',
    letters: [
      { language: 'fr', said: ['Quoi\u00a0?'], on },
      { language: 'nl', said: ['Wat ?'] },
    ],
  })
})

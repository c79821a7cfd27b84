import { expect, test } from 'vitest'
import { dayIn } from './days.ts'
import { afterSending } from './keep.ts'
import { readLines, shownLines } from './lines.ts'
import { resourceIn } from './resource-in.ts'

const today = Temporal.PlainDate.from('2026-11-24') // a Tuesday

test.each([
  ['envoyer la lettre le 12/12', '2026-12-12'],
  ['bail pour le 3.1', '2027-01-03'],
  ['bail pour le 3/1/2028', '2028-01-03'],
  ['le 31/02', undefined],
  ['demain, je téléphone', '2026-11-25'],
  ['vendredi au plus tard', '2026-11-27'],
  ['mardi', '2026-12-01'],
  ['dans 3 semaines', '2026-12-15'],
  ['binnen 5 dagen', '2026-11-29'],
  ['tegen vrijdag', '2026-11-27'],
  ['loyer 650,50 €', undefined],
  ['bientôt', undefined],
])('the day in « %s »', (line, day) => {
  expect(dayIn(line, today)).toBe(day)
})

test('a page is read line by line, by the sign each begins with', () => {
  const page =
    '= vit seule\n\nelle pleure\n ? qui paie le garage\n! 12/12 écrire au propriétaire\n> bail vendredi\n='
  expect(readLines(page, today)).toEqual([
    { kind: 'fact', words: 'vit seule', dueOn: undefined },
    { kind: 'own', words: 'elle pleure', dueOn: undefined },
    { kind: 'question', words: 'qui paie le garage', dueOn: undefined },
    { kind: 'promise', words: '12/12 écrire au propriétaire', dueOn: '2026-12-12' },
    { kind: 'paper', words: 'bail vendredi', dueOn: '2026-11-27' },
  ])
  expect(shownLines(readLines(page, today)).map(({ words }) => words)).not.toContain('elle pleure')
})

test.each([
  ['chômage 1 050,20 € par mois', { kind: 'unemployment', amountCents: 105_020, per: 'month' }],
  ['loon 1.250 euro', { kind: 'wage', amountCents: 125_000, per: 'month' }],
  ['pension de 14 400 € par an', { kind: 'pension', amountCents: 1_440_000, per: 'year' }],
  ['pension alimentaire 200 €', { kind: 'maintenance', amountCents: 20_000, per: 'month' }],
  ['salaire 900 € ou chômage 900 €', undefined],
  ['salaire entre 900 € et 1 000 €', undefined],
  ['loyer 650 €', undefined],
  ['salaire, elle ne sait pas combien', undefined],
])('the money in « %s »', (words, found) => {
  expect(resourceIn(words)).toEqual(found)
})

const known = { seq: 4, sent: 'a\nb', given: 'a\nb\nother' }

test.each([
  ['a first sending', 'a', undefined, { seq: 1, acked: 0, base: 'a', text: 'a\nb' }, 'a\nb'],
  [
    'a sending received before',
    'a\nb\nother',
    known,
    { seq: 4, acked: 3, base: 'a', text: 'a\nb' },
    undefined,
  ],
  [
    'one whose last answer arrived',
    'a\nb\nother',
    known,
    { seq: 5, acked: 4, base: 'a', text: 'a\nother' },
    'a\nother',
  ],
  [
    'one whose last answer was lost: the half line that was sent is not doubled',
    'a\nb\nother',
    known,
    { seq: 5, acked: 3, base: 'a', text: 'a\nbonjour' },
    'a\nbonjour\nother',
  ],
])('the page after %s', (_name, page, before, sent, after) => {
  expect(afterSending(page, before, sent)).toBe(after)
})

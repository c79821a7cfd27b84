import { expect, test } from 'vitest'
import { slowerDoors } from './alarm.ts'
import { compareAll, usualOf } from './compare.ts'
import { csvOf } from './csv.ts'
import type { Counted, Door, Measure } from './doors.ts'
import { fewOn } from './few.ts'

type Told = { readonly door?: Door; readonly measure?: Measure; readonly kind?: string }

/** One line for each number of days, of October. */
const lines = (days: readonly number[], { door = 'web', measure = 'word', kind = 'housing' }: Told = {}) =>
  days.map((each): Counted => ({ month: '2026-10-01', kind, door, measure, days: each, count: 1 }))

const counted = (count: number, told: Told): Counted => ({
  month: '2026-10-01',
  kind: 'housing',
  door: 'web',
  measure: 'asked',
  days: 0,
  count,
  ...told,
})

test('below the fewest nothing is told of a wait, nor of a share', () => {
  const counts = [
    ...lines([1, 2, 3, 4], { door: 'paper' }),
    counted(3, { door: 'paper', measure: 'granted' }),
    counted(1, { door: 'paper', measure: 'refused' }),
  ]
  const paper = (least: number) => compareAll(counts, least).find(({ door }) => door === 'paper')
  expect(paper(5)).toMatchObject({ waits: { word: null }, granted: null, withdrawn: null })
  expect(paper(4)).toMatchObject({
    waits: { word: { count: 4, half: 2, bounds: null } },
    granted: { of: 4, share: 0.75 },
    withdrawn: { of: 4, share: 0 },
  })
})

test('what was left half-way is held against what was asked on the web', () => {
  const counts = [counted(30, {}), counted(10, { measure: 'left', kind: 'unsaid' })]
  const web = compareAll(counts, 5).find(({ door }) => door === 'web')
  expect(web?.left).toMatchObject({ of: 40, share: 0.25 })
})

const quick = lines([2, 3, 3, 4, 4, 5])
const slow = (told: Told) => lines([9, 10, 10, 11, 12, 12], { door: 'paper', ...told })

test('a door that is slower beyond chance is said, with the days of both', () => {
  expect(slowerDoors([...quick, ...slow({})])).toEqual([
    {
      kind: 'housing',
      door: 'paper',
      measure: 'word',
      half: 10,
      webHalf: 3,
      chance: expect.closeTo(1 / 924, 6),
    },
  ])
})

test.each([
  ['too few by the web', [...quick.slice(0, 4), ...slow({})]],
  ['too few by the door', [...quick, ...slow({}).slice(0, 4)]],
  ['of another kind', [...quick, ...slow({ kind: 'energy' })]],
  [
    'the web itself is the slow one',
    [...lines([9, 10, 10, 11, 12]), ...lines([1, 2, 3, 4, 5], { door: 'phone' })],
  ],
  ['as slow', [...quick, ...lines([2, 3, 4, 4, 5, 5], { door: 'paper' })]],
  [
    'a wait that is not compared',
    [...lines([1, 1, 1, 1, 1], { measure: 'letter' }), ...slow({ measure: 'letter' })],
  ],
])('no alarm: %s', (_, counts) => {
  expect(slowerDoors(counts)).toEqual([])
})

test('the more is looked at, the less a small chance says', () => {
  const [near, far] = [lines([1, 2, 3, 4, 5, 6]), lines([4, 5, 6, 7, 8, 9], { door: 'paper' })]
  expect(slowerDoors([...near, ...far])).toHaveLength(1)
  const others = (['counter', 'phone', 'partner', 'visit'] as const).flatMap(door =>
    lines([1, 2, 3, 4, 5, 6], { door }),
  )
  expect(slowerDoors([...near, ...far, ...others])).toEqual([])
})

test('a step of which too few are known is left out of what is usual', () => {
  const counts = [...lines([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), ...lines([5, 6], { measure: 'letter' })]
  expect(usualOf(counts, 10)).toEqual({ word: { low: 1, half: 5, high: 9 } })
})

test('the file has a line for what can be said, and none for the rest', () => {
  const figures = compareAll([...lines([1, 2, 3, 4, 5, 6]), ...lines([1], { door: 'phone' })], 5)
  expect(csvOf([{ month: '2026-10-01', kind: 'housing', figures }])).toBe(
    '\ufeffmonth;kind;door;measure;count;value;low;high\r\n2026-10;housing;web;word;6;3;1;6\r\n',
  )
})

test('how few are too few has a first day, and holds before it too', () => {
  expect(fewOn('2026-11-23')).toMatchObject({ staff: 5, everybody: 10 })
  expect(fewOn('2020-01-01')).toMatchObject({ staff: 5, everybody: 10 })
})

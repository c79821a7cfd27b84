import { expect, test } from 'vitest'
import { type Movable, proposeSharing, type Sharer } from './rebalance.ts'

const sharer = (id: string, load: number, told: Partial<Sharer> = {}): Sharer => ({
  id,
  sortKey: id,
  here: 'yes',
  languages: ['fr'],
  handles: ['housing'],
  load,
  ...told,
})
const request = (id: string, told: Partial<Movable> = {}): Movable => ({
  id,
  kind: 'housing',
  pilotId: 'full',
  met: false,
  languages: ['fr'],
  weight: 1,
  ...told,
})
const full = sharer('full', 6)

test('who carries much gives to who carries little, until nobody is heavy', () => {
  const all = [full, sharer('free', 2)]
  expect(proposeSharing(all, [request('a'), request('b'), request('c')])).toEqual([
    { requestId: 'a', fromId: 'full', toId: 'free' },
  ])
  expect(proposeSharing([sharer('full', 4), sharer('free', 4)], [request('a')])).toEqual([])
})

test('a person who met the pilot stays with them, unless the pilot carries twice the mean', () => {
  const met = request('met', { met: true })
  expect(proposeSharing([full, sharer('free', 2)], [met])).toEqual([])
  const crowd = [sharer('full', 12), sharer('b', 2), sharer('c', 2)]
  expect(proposeSharing(crowd, [met])).toHaveLength(1)
  expect(proposeSharing(crowd, [met, request('new')])[0]?.requestId).toBe('new')
})

test('nobody who is away, who does not handle the kind, or who would become heavy gets one', () => {
  expect(proposeSharing([full, sharer('away', 0, { here: 'no' })], [request('a')])).toEqual([])
  expect(proposeSharing([full, sharer('other', 0, { handles: ['energy'] })], [request('a')])).toEqual([])
  expect(proposeSharing([full, sharer('free', 2)], [request('a', { weight: 9 })])).toEqual([])
})

test('who speaks the language comes before who carries the least', () => {
  const all = [full, sharer('a', 0), sharer('b', 1, { languages: ['ar'] })]
  expect(proposeSharing(all, [request('x', { languages: ['ar'] })])[0]?.toId).toBe('b')
})

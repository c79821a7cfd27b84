import { expect, test } from 'vitest'
import type { CardClock } from './request.ts'
import { type SuspensionGround, suspendFault } from './suspending.ts'

const ground: SuspensionGround = {
  id: 'g-1',
  clockKind: 'decision',
  words: { fr: 'Exemple.' },
  article: 'Texte d’essai',
  source: 'Nulle part',
  mostDays: 20,
  from: '2026-11-01',
  until: null,
}
const before = {
  id: 's-1',
  groundId: 'g-1',
  from: '2026-11-10',
  until: '2026-11-19',
  words: {},
  article: '',
  reason: '',
  who: 'Test lead',
}
const clock: CardClock = {
  id: 'c-1',
  kind: 'decision',
  startsOn: '2026-11-05',
  dueOn: '2026-12-05',
  warnOn: '2026-11-25',
  stoppedOn: null,
  breachedAt: null,
  article: '',
  suspendedDays: 0,
  suspensions: [],
}
const asked = { clock, ground, today: '2026-11-23', from: '2026-11-23', until: '2026-11-30' }

test.for([
  ['eight days of a running delay', {}, undefined],
  ['all that the ground allows', { until: '2026-12-12' }, undefined],
  ['a day more', { until: '2026-12-13' }, 'TooLong'],
  [
    'with what was used before',
    { clock: { ...clock, suspensions: [before] }, until: '2026-12-03' },
    'TooLong',
  ],
  [
    'another ground has days of its own',
    { clock: { ...clock, suspensions: [{ ...before, groundId: 'g-2' }] }, until: '2026-12-03' },
    undefined,
  ],
  ['from its first day on', { from: '2026-11-05', until: '2026-11-06' }, undefined],
  ['before it began', { from: '2026-11-04' }, 'OutsideClock'],
  ['after its last day', { from: '2026-12-06', until: '2026-12-06' }, 'OutsideClock'],
  ['on its last day', { today: '2026-12-05', from: '2026-12-05', until: '2026-12-05' }, undefined],
  ['the day after its last', { today: '2026-12-06' }, 'NotSuspendable'],
  ['once stopped', { clock: { ...clock, stoppedOn: '2026-11-20' } }, 'NotSuspendable'],
  ['the time of the person', { clock: { ...clock, kind: 'appeal' } }, 'NotSuspendable'],
  ['the wrong way round', { until: '2026-11-22' }, 'EndsFirst'],
  ['before the ground', { ground: { ...ground, from: '2026-11-24' } }, 'GroundNotInForce'],
  ['after the ground', { ground: { ...ground, until: '2026-11-22' } }, 'GroundNotInForce'],
  ['days that count already', { clock: { ...clock, suspensions: [before] }, from: '2026-11-19' }, 'Overlaps'],
  [
    'while it stands still',
    { clock: { ...clock, suspensions: [{ ...before, until: '2026-11-23' }] } },
    'AlreadySuspended',
  ],
] as const)('%s', ([, told, kind]) => {
  expect(suspendFault({ ...asked, ...told })?.kind).toBe(kind)
})

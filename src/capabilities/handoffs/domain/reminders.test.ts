import { expect, test } from 'vitest'
import { askedBySilence, type OpenReminder, patienceEnds, reminderWay, type Silence } from './reminders.ts'

const silence: Silence = {
  madeOn: '2026-11-23',
  meetingOn: null,
  linkUntil: '2026-12-23',
  notedOn: null,
  stopped: 'no',
  over: 'no',
  told: 'no',
  count: 0,
  lastOn: null,
  open: null,
}
const on = (day: string) => ({
  today: Temporal.PlainDate.from(day),
  now: Temporal.Instant.from(`${day}T10:00:00Z`),
})

test.each<[string, Partial<Silence>, string]>([
  ['five working days without an appointment', {}, '2026-11-30'],
  ['two working days after the appointment', { meetingOn: '2026-11-26' }, '2026-11-30'],
  ['an appointment on a Saturday', { meetingOn: '2026-11-28' }, '2026-12-01'],
  ['five more after a reminder', { count: 1, lastOn: '2026-12-01' }, '2026-12-08'],
  ['five more after what a worker noted', { notedOn: '2026-11-27' }, '2026-12-04'],
  [
    'not before an appointment that comes later',
    { notedOn: '2026-11-24', meetingOn: '2026-12-10' },
    '2026-12-14',
  ],
  ['holidays are no working days', { madeOn: '2026-12-21' }, '2026-12-29'],
])('%s', (_, told, day) => {
  expect(patienceEnds({ ...silence, ...told }).toString()).toBe(day)
})

test.each<[string, Partial<Silence>, string, string]>([
  ['too early', {}, '2026-11-27', 'nothing'],
  ['the day has come', {}, '2026-11-30', 'remind'],
  ['after the last one, the pilot', { count: 2, lastOn: '2026-12-01' }, '2026-12-08', 'tell'],
  ['the link ended', {}, '2026-12-24', 'tell'],
  ['the link ended, though a worker stopped the reminders', { stopped: 'yes' }, '2026-12-24', 'tell'],
  ['stopped', { stopped: 'yes' }, '2026-12-10', 'nothing'],
  ['the partner answered', { over: 'yes' }, '2026-12-24', 'nothing'],
  ['the pilot knows', { told: 'yes' }, '2026-12-24', 'nothing'],
])('%s', (_, told, day, asked) => {
  expect(askedBySilence({ ...silence, ...told }, on(day))).toBe(asked)
})

const mail: OpenReminder = {
  id: 'r',
  nth: 1,
  state: 'later',
  begunAt: Temporal.Instant.from('2026-11-30T09:00:00Z'),
  notBefore: Temporal.Instant.from('2026-11-30T09:30:00Z'),
  tries: 1,
}

test.each<[string, Partial<Silence>, string]>([
  ['a mail that waits leaves at its time', { open: mail }, 'again'],
  [
    'not before it',
    { open: { ...mail, notBefore: Temporal.Instant.from('2026-11-30T10:01:00Z') } },
    'nothing',
  ],
  ['not once a worker stopped it', { open: mail, stopped: 'yes' }, 'stop'],
  ['not once the partner answered', { open: mail, over: 'yes' }, 'stop'],
  ['a mail that left half an hour ago was cut off', { open: { ...mail, state: 'handing' } }, 'cut-off'],
  ['a call waits for a human', { open: { ...mail, state: 'asked' } }, 'nothing'],
])('%s', (_, told, asked) => {
  expect(askedBySilence({ ...silence, ...told }, on('2026-11-30'))).toBe(asked)
})

test.each([
  [{ mail: 'open', email: 'a@b.be', failedBefore: 'no' }, 'email'],
  [{ mail: 'open', email: 'a@b.be', failedBefore: 'yes' }, 'call'],
  [{ mail: 'closed', email: 'a@b.be', failedBefore: 'no' }, 'call'],
  [{ mail: 'open', email: null, failedBefore: 'no' }, 'call'],
] as const)('%o goes by %s', (asked, way) => {
  expect(reminderWay(asked)).toBe(way)
})

import { expect, test } from 'vitest'
import {
  bool,
  euros,
  isoDate,
  listOf,
  nullable,
  oneOf,
  optional,
  readJson,
  record,
  text,
  whole,
} from '#kernel/reading.ts'

const shape = record({
  day: isoDate,
  size: oneOf(['s', 'm']),
  amounts: listOf(euros(10_000), 3),
  note: optional(nullable(text(5)), null),
  open: optional(bool, false),
  count: optional(whole(0, 9), 0),
})

test('a well-formed document is read, absent keys get their meaning', () => {
  expect(readJson({ day: '2026-03-01', size: 's', amounts: ['1.5'] }, shape)).toEqual({
    ok: true,
    value: { day: '2026-03-01', size: 's', amounts: [150], note: null, open: false, count: 0 },
  })
})

test('every fault is listed, with its place', () => {
  const document = JSON.parse(
    '{"size":"xl","amounts":["1","-1",2,"100.01"],"note":"  ","open":1,"count":1.5,"a/b~c":0,"__proto__":{}}',
  )
  const read = readJson(document, shape)
  expect(!read.ok && read.refusal.map(fault => fault.pointer)).toEqual([
    '/day',
    '/size',
    '/amounts',
    '/note',
    '/open',
    '/count',
    '/a~1b~0c',
    '/__proto__',
  ])
})

test('faults inside a list name the item', () => {
  const read = readJson({ day: '2026-02-30', size: 's', amounts: ['1', '-1', '100.01'] }, shape)
  expect(!read.ok && read.refusal.map(fault => fault.pointer)).toEqual(['/day', '/amounts/1', '/amounts/2'])
})

test.each([null, [], 'text', 3])('%j is no object', json => {
  expect(readJson(json, shape)).toEqual({ ok: false, refusal: [{ pointer: '', expected: 'an object' }] })
})

test('control characters are refused', () => {
  expect(readJson('a\u0000b', text(10)).ok).toBe(false)
  expect(readJson('a\nb', text(10)).ok).toBe(true)
})

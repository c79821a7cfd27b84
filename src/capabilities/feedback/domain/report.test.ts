import { expect, test } from 'vitest'
import { pageOf, requestOf } from './report.ts'

test.each([
  ['/dossiers/0198', '/dossiers/0198'],
  ['/search?q=Peeters', '/search'],
  ['/fr/file#main', '/fr/file'],
  ['/nl/o/AbCdEfGhIjKlMnOpQrStUv', '/nl/o'],
  ['//elsewhere', '/'],
  ['https://elsewhere', '/'],
  ['/<script>', '/'],
  ['', '/'],
  [`/${'x'.repeat(300)}`, '/'],
])('the page of %s is %s', (from, page) => expect(pageOf(from)).toBe(page))

test('only what looks like the id of a request is one', () => {
  expect(requestOf('0198f2aa-7d1c-7000-8000-000000000000')).toBe('0198f2aa-7d1c-7000-8000-000000000000')
  expect(requestOf("'; drop table")).toBeNull()
})

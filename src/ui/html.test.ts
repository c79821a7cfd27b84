import { expect, test } from 'vitest'
import { cx, safeHref, withQuery } from './html.ts'

test('cx keeps the names that hold and prints nothing when none does', () => {
  expect(cx('tag', false, undefined, 'tag--late')).toBe('tag tag--late')
  expect(cx(undefined, null, '')).toBeUndefined()
})

test.each([
  '/people/1',
  '?page=2',
  '#main',
  'https://example.org/',
  'mailto:a@example.org',
  'tel:+3225550100',
])('the safe address %s passes', address => expect(safeHref(address)).toBe(address))

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'people/1',
])('the address %j is refused', address => expect(safeHref(address)).toBeUndefined())

test('withQuery changes, adds and removes without losing the rest', () => {
  expect(withQuery('/work?team=a&page=3', { sort: 'due', page: undefined })).toBe('/work?team=a&sort=due')
  expect(withQuery('/work?page=3#top', { page: undefined })).toBe('/work')
})

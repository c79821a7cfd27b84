import { expect, test } from 'vitest'
import { type Measure, measure } from './support/measure.ts'
import { projectFiles } from './support/project.ts'

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const isGenerated = (path: string) => path === 'src/platform/database/schema.ts'

const all = projectFiles(/^(src|test|bench|scripts)\/.*\.tsx?$/)
  .filter(({ path }) => !isGenerated(path))
  .map(measure)
const code = all.filter(({ path }) => !isTest(path))
const product = code.filter(({ path }) => path.startsWith('src/'))
const m = (text: string, path = 'src/x.tsx'): Measure => measure({ path, text })

const places = (measures: readonly Measure[], of: (m: Measure) => readonly string[]) => measures.flatMap(of)
const sum = (measures: readonly Measure[], of: (m: Measure) => number) =>
  measures.reduce((total, each) => total + of(each), 0)
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

test('the measures look at our files', () => {
  expect(all.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/kernel/result.ts', 'test/architecture/support/measure.ts']),
  )
})

test('no file is longer than 200 lines', () => {
  expect(m('\n'.repeat(201)).lines).toBe(201)
  expect(all.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test('no function is longer than 40 lines', () => {
  expect(m(`const f = () => {${'\n'.repeat(40)}}`).longFunctions).toEqual(['src/x.tsx:1'])
  expect(m(`const f = () => {${'\n'.repeat(39)}}`).longFunctions).toEqual([])
  expect(places(code, ({ longFunctions }) => longFunctions)).toEqual([])
})

test('no function takes more than three positional parameters', () => {
  expect(m('function f(a: A, b: B, c: C, d: D) {}').manyParameters).toEqual(['src/x.tsx:1'])
  expect(m('function f(this: It, a: A, b: B, { c, d, e }: C) {}').manyParameters).toEqual([])
  expect(places(code, ({ manyParameters }) => manyParameters)).toEqual([])
})

test('no parameter is a bare yes or no', () => {
  for (const breach of ['(on: boolean) => 1', '(on = false) => 1', '(on?: boolean | undefined) => 1'])
    expect(m(`const f = ${breach}`).booleanParameters).toEqual(['src/x.tsx:1'])
  expect(m('const f = ({ on }: { on: boolean }) => 1').booleanParameters).toEqual([])
  expect(places(code, ({ booleanParameters }) => booleanParameters)).toEqual([])
})

test('at most one cast in a thousand lines, outside the kernel', () => {
  expect(m('const a = b as C\nconst d = [1] as const').casts).toEqual(['src/x.tsx:1'])
  const outside = product.filter(({ path }) => !path.startsWith('src/kernel/'))
  const casts = places(outside, each => each.casts)
  const allowed = Math.ceil(sum(outside, ({ lines }) => lines) / 1000)
  expect(casts.length > allowed ? casts : []).toEqual([])
})

test('nothing is any', () => {
  expect(m('let a: any').anys).toEqual(['src/x.tsx:1'])
  expect(places(all, ({ anys }) => anys)).toEqual([])
})

test('no check is switched off', () => {
  const off = ['// @ts-', 'ignore'].join('')
  const expected = ['// @ts-', 'expect-error'].join('')
  expect(m(`${off}\nlet a = 1`).suppressions).toEqual(['src/x.tsx:1'])
  expect(m(`let a = f() /* biome-${'ignore'} lint: no */`).suppressions).toEqual(['src/x.tsx:1'])
  expect(m(`${expected} a missing sentence\nf()`).suppressions).toEqual(['src/x.tsx:1'])
  expect(m(`${expected} a missing sentence\nf()`, 'src/x.test.ts').suppressions).toEqual([])
  expect(m(`${expected}\nf()`, 'src/x.test.ts').suppressions).toEqual(['src/x.test.ts:1'])
  expect(places(all, ({ suppressions }) => suppressions)).toEqual([])
})

test('only a store, a query and the platform write a statement', () => {
  expect(m('db.selectFrom(x)\nsql`select 1`\nsql<A>`select 1`').sql).toHaveLength(3)
  const mayNot = product.filter(
    ({ path }) => !/^src\/(platform|capabilities\/[^/]+\/(store|queries|testing))\//.test(path),
  )
  expect(places(mayNot, ({ sql }) => sql)).toEqual([])
})

test.for(['kernel', 'law', 'platform'])('nine public functions in ten of %s say why they are there', room => {
  const of = product.filter(({ path }) => path.startsWith(`src/${room}/`))
  const undocumented = places(of, each => each.undocumented)
  const share =
    undocumented.length /
    Math.max(
      1,
      sum(of, each => each.publicFunctions.length),
    )
  expect(share > 0.1 ? undocumented : []).toEqual([])
})

test('a docstring is seen where there is one', () => {
  expect(m('/** Why. */\nexport const f = () => 1\nexport function g() {}').undocumented).toEqual([
    'src/x.tsx:3',
  ])
  expect(m('export const a = 1\nconst f = () => 1').publicFunctions).toEqual([])
})

test('the median file is told, not judged', ({ annotate }) => {
  const lines = median(product.map(each => each.lines))
  expect(lines).toBeGreaterThan(0)
  return annotate(`median file: ${lines} lines (aim: 50) in ${product.length} files`)
})

import { expect, test } from 'vitest'
import { git, isCheckout, projectFiles, type SourceFile } from './support/project.ts'

/** What may stand in no file, and why. Spelled so that this file does not name itself. */
const forbidden: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'a path of one machine',
    /(?<![\w.)}\]])\/(home|Users)\/[a-z]\w*\/|(?<![\w.)}\]])\/(root|farm)\/|\/work\/(main|shared)\b|\b[A-Z]:\\Users\\/,
  ],
  [
    'a registry by its host',
    /\bregistry\.(npm\w*|yarnpkg)\.\w+|\bnpm\.pkg\.github\b|\bdeb\.debian\.org\b|\b(localhost|127\.0\.0\.1):4873\b/,
  ],
  ['work left undone', /\b(TO[D]O|FIX[M]E|XX[X])\b/],
  ['a text of nobody', /lorem[ ]ipsum/i],
]

const breaches = (files: readonly SourceFile[]) =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        forbidden.flatMap(([why, pattern]) => (pattern.test(line) ? [`${path}:${index + 1} ${why}`] : [])),
      ),
  )

test('what may not be written is named where it is', () => {
  const home = ['', 'home', 'someone', 'reliance'].join('/')
  const registry = ['registry', 'npmjs', 'org'].join('.')
  const later = ['TO', 'DO'].join('')
  const text = `see ${home}\nhttps://${registry}/pg\n// ${later} later\nLorem${' '}ipsum dolor\nfine`
  expect(breaches([{ path: 'x.md', text }])).toEqual([
    'x.md:1 a path of one machine',
    'x.md:2 a registry by its host',
    'x.md:3 work left undone',
    'x.md:4 a text of nobody',
  ])
  expect(breaches([{ path: 'x.ts', text: "'/people/home/page', base)/root/, TODOS" }])).toEqual([])
})

test('no file names a machine, a registry or work left undone', () => {
  const files = projectFiles(
    /\.(tsx?|mjs|jsx?|json|md|ya?ml|sql|scss|css|html|typ|csv|txt|sh)$|^\.|^[A-Z]+$|\.ci\/run$/,
  )
  expect(files.map(({ path }) => path)).toContain('package-lock.json')
  expect(breaches(files)).toEqual([])
})

const tooLong = (subjects: readonly string[]) => subjects.filter(subject => subject.length > 60)

test('a subject line too long is named', () => {
  expect(tooLong(['Add money', 'x'.repeat(61)])).toEqual(['x'.repeat(61)])
})

/** An archive has no history, and a shallow clone only the end of one. */
const hasHistory = isCheckout && git('rev-parse', '--is-shallow-repository') === 'false'

test.runIf(hasHistory)('every commit says in sixty characters what it does', () => {
  const subjects = git('log', '--no-merges', '--format=%s').split('\n')
  expect(subjects.length).toBeGreaterThan(1)
  expect(tooLong(subjects)).toEqual([])
})

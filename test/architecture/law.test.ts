import { expect, test } from 'vitest'
import { projectFiles, type SourceFile } from './support/project.ts'

/** An article, a paragraph, a dated text, a stated source or a link to one. */
const source =
  /\bart(icle)?s?\b\.? *(L\. *)?\d|§ *\d|@source \S|https?:\/\/|\b(law|decree|circular|loi|arrêté|wet|besluit)\b[^\n]{0,60}\b(19|20)\d\d\b/i
const docstrings = /\/\*\*[\s\S]*?\*\//g

/** Doors and machinery compute no right; sentences are tested as sentences. */
const computes = ({ path }: SourceFile) =>
  !/(\.test\.tsx?|\/index\.ts)$|\/(messages|sentences|testing)\//.test(path) &&
  !/^src\/law\/[^/]+$/.test(path)

const unsourced = (files: readonly SourceFile[]) =>
  files
    .filter(computes)
    .filter(({ text }) => !(text.match(docstrings) ?? []).some(docstring => source.test(docstring)))
    .map(({ path }) => path)

test('a file of the law without its article is named', () => {
  const file = (text: string) => [{ path: 'src/law/income/x.ts', text }]
  const bare = 'export const x = 1 // art. 14'
  expect(unsourced(file(bare))).toEqual(['src/law/income/x.ts'])
  expect(unsourced(file(`/** Rounds to the cent. */\n${bare}`))).toEqual(['src/law/income/x.ts'])
  for (const named of [
    'Law of 26.05.2002, art. 14 §1.',
    '@source AR 11.07.2002',
    'Circular of 27 March 2024',
  ])
    expect(unsourced(file(`/** ${named} */\n${bare}`))).toEqual([])
})

test('each article that is computed has its row in the papers of the law', () => {
  const [paper] = projectFiles(/^docs\/law\/integration-income\.md$/)
  const articles = projectFiles(/^src\/law\/integration-income\/(ar|l)-\d[^/]*\.ts$/)
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    .filter(name => !name.endsWith('.test.ts'))
  expect(articles).toContain('ar-34-2-relatives.ts')
  expect(articles.filter(name => !paper?.text.includes(name))).toEqual([])
})

test('every file of the law names its article or its source', () => {
  expect(unsourced(projectFiles(/^src\/law\/.*\.ts$/))).toEqual([])
})

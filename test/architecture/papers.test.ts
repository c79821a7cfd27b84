import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, root } from './support/project.ts'

const paper = (path: string) =>
  projectFiles(/\.(md|yml|json)$|^LICENSE$/).find(file => file.path === path)?.text ?? ''
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
const duplicates = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

/** Rules that nothing checks: a line without a check, or with one that is not there. */
const unchecked = (text: string) =>
  text
    .split('\n')
    .filter(line => /^\| [A-Z]\d+ /.test(line))
    .filter(line => {
      const checks = all(line, /`(test\/[^`]+)`/g)
      return checks.length === 0 || checks.some(check => !existsSync(join(root, check)))
    })

test('every rule of the house has its own name and a check that exists', () => {
  expect(unchecked('| D1 | Be good. | |\n| D2 | Be kind. | `test/kind.test.ts` |')).toHaveLength(2)
  expect(unchecked('| D1 | Test. | `test/architecture/papers.test.ts` |')).toEqual([])
  const rules = all(paper('CONTRIBUTING.md'), /^\| ([A-Z]\d+) /gm)
  expect(rules.length).toBeGreaterThan(20)
  expect(duplicates([...rules, 'D1'])).toEqual(['D1'])
  expect(duplicates(rules)).toEqual([])
  expect(unchecked(paper('CONTRIBUTING.md'))).toEqual([])
})

const records = projectFiles(/^docs\/adr\/\d{4}-[a-z0-9-]+\.md$/)
const headings = ['Status:', '## Context', '## Decision', '## Consequences']
const incomplete = (text: string) => headings.filter(heading => !text.includes(`\n${heading}`))

test('every decision is listed, numbered in order, and complete', () => {
  expect(incomplete('# A\n\nStatus: accepted\n\n## Decision\n')).toEqual(['## Context', '## Consequences'])
  const files = records.map(({ path }) => path.replace('docs/adr/', '')).toSorted()
  expect(files.map(name => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index))
  expect(all(paper('docs/adr/README.md'), /^\| \[\d{4}\]\(([^)]+)\)/gm)).toEqual(files.slice(1))
  expect(records.flatMap(({ path, text }) => incomplete(text).map(heading => `${path} ${heading}`))).toEqual(
    [],
  )
})

test('the papers agree on the licence and the version', () => {
  const manifest = paper('package.json')
  const version = all(manifest, /^ {2}"version": "(.+)"/gm)
  expect(version).toHaveLength(1)
  expect(all(paper('publiccode.yml'), /^softwareVersion: "?([^"\n]+)/gm)).toEqual(version)
  expect(all(paper('publiccode.yml'), /^ {2}license: (.+)$/gm)).toEqual(all(manifest, /"license": "(.+)"/g))
  expect(paper('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
  expect(all(paper('LICENSE'), /^(\d+)\./gm).map(Number)).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  )
})

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { directDependencies, projectLock, strangeLicences } from './support/packages.ts'
import { plantedTree, projectFiles, root, type SourceFile } from './support/project.ts'

const papers = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
const explained = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)` +\|/gm)].flatMap(([, name]) => name ?? [])
const difference = (some: readonly string[], others: readonly string[]) =>
  some.filter(name => !others.includes(name))

test('every package we ask for is explained, and no line is stale', () => {
  expect(explained('| `pg` | a |\n| name | b |')).toEqual(['pg'])
  expect(difference(['a', 'b'], ['b'])).toEqual(['a'])
  expect(difference(directDependencies(), explained(papers))).toEqual([])
  expect(difference(explained(papers), directDependencies())).toEqual([])
})

test('every line says what for, what else, who and how to replace it', () => {
  const short = (text: string) =>
    text
      .split('\n')
      .filter(line => /^\| `/.test(line) && line.split('|').filter(cell => cell.trim()).length < 5)
  expect(short('| `pg` | the database | | Brian Carlson | kysely |')).toHaveLength(1)
  expect(short(papers)).toEqual([])
})

test('what runs in production is free to be given on', () => {
  const planted = { packages: { 'node_modules/x': { dev: false, license: 'SSPL-1.0' } } }
  expect(strangeLicences(planted, () => undefined)).toEqual(['node_modules/x: SSPL-1.0'])
  expect(strangeLicences(planted, () => '(GPL-3.0 OR MIT)')).toEqual([])
  const lock = projectLock()
  expect(Object.keys(lock.packages)).toContain('node_modules/hono')
  expect(strangeLicences(lock)).toEqual([])
})

/** A package that is read as a file, or started by path, leaves its name (its scope may stand apart) in something we wrote. */
const idle = (names: readonly string[], files: readonly SourceFile[]) =>
  names.filter(name => {
    const mention = new RegExp(`['"\`/ ]${name.replace(/^@.*\//, '')}['"\`/]`)
    return !files.some(({ text }) => mention.test(text))
  })

test('every package we ask for is named where it is used', () => {
  expect(idle(['pg', 'left-pad'], [{ path: 'x.ts', text: "import pg from 'pg'" }])).toEqual(['left-pad'])
  const ours = projectFiles(/^(src|scripts|test|bench|\.ci)\/|^(tsconfig|vitest\.config|biome)\b/)
  const scripts = {
    path: 'package.json',
    text: readFileSync(join(root, 'package.json'), 'utf8').split('"dependencies"')[0] ?? '',
  }
  expect(
    idle(
      directDependencies().filter(name => !name.startsWith('@types/')),
      [...ours, scripts],
    ),
  ).toEqual([])
})

const lockCheck = (tree: string) =>
  execFileSync(process.execPath, ['scripts/complete-lockfile.mjs', '--check'], { cwd: tree, stdio: 'pipe' })

test('the lockfile holds the builds of every platform', () => {
  const lock = {
    packages: { 'node_modules/x': { version: '1.0.0', optionalDependencies: { 'x-darwin-arm64': '1.0.0' } } },
  }
  const tree = plantedTree({ 'package-lock.json': JSON.stringify(lock) })
  mkdirSync(join(tree, 'scripts'))
  copyFileSync(join(root, 'scripts/complete-lockfile.mjs'), join(tree, 'scripts/complete-lockfile.mjs'))
  expect(() => lockCheck(tree)).toThrow('missing from the lockfile: x-darwin-arm64@1.0.0')
  lockCheck(root)
})

test('the lockfile names no host, so that any registry will do', () => {
  const hosts = ({ packages }: ReturnType<typeof projectLock>) =>
    Object.entries(packages).flatMap(([path, { resolved }]) => (resolved?.includes('://') ? [path] : []))
  expect(hosts({ packages: { x: { dev: false, resolved: 'https://r/x.tgz' } } })).toEqual(['x'])
  expect(hosts(projectLock())).toEqual([])
})

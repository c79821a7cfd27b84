import { expect, test } from 'vitest'
import { plantedTree, root } from './support/project.ts'
import { clonesIn, unusedIn } from './support/tools.ts'

const paragraph = (name: string) =>
  `export function ${name}(total: number, income: number): number {\n${Array.from({ length: 12 }, (_, i) => `  if (total + ${i} > income * ${i}) return total - ${i}\n`).join('')}  return 0\n}\n`

const plantedWaste = {
  'package.json': '{ "name": "planted", "type": "module" }',
  'src/main.ts': "import { used } from './used.ts'\nused()\n",
  'src/used.ts': 'export const used = () => 1\nexport const dead = () => 2\nexport type Dead = 3\n',
  'src/orphan.ts': 'export const orphan = 1\n',
  'src/rehearsed.ts': 'export const rehearsed = 1\n',
  'src/rehearsed.test.ts': "import { rehearsed } from './rehearsed.ts'\nrehearsed.toFixed()\n",
}

test('an export, a type or a file that nobody uses is named', async () => {
  const unused = await unusedIn(plantedTree(plantedWaste), ['--no-gitignore'])
  expect(unused).toEqual(
    expect.arrayContaining(['exports: src/used.ts dead', 'types: src/used.ts Dead', 'files: src/orphan.ts']),
  )
})

test('a file that only its test uses is named', async () => {
  const unused = await unusedIn(plantedTree(plantedWaste), [
    '--no-gitignore',
    '--production',
    '--include',
    'files',
  ])
  expect(unused.toSorted()).toEqual(['files: src/orphan.ts', 'files: src/rehearsed.ts'])
})

test('nothing of ours is unused, and no package is missing or idle', async () => {
  expect(await unusedIn(root)).toEqual([])
})

test('no file of ours is there for its test only', async () => {
  expect(await unusedIn(root, ['--production', '--include', 'files'])).toEqual([])
})

test('a copied function is named', async () => {
  const tree = plantedTree({ 'src/a.ts': paragraph('a'), 'src/b.ts': paragraph('a') })
  const clones = await clonesIn(tree, ['--no-gitignore'])
  expect(clones.percentage).toBeGreaterThan(1)
  expect(clones.pairs).toContainEqual(expect.stringMatching(/^[ab]\.ts:1-15 = [ab]\.ts:1-15$/))
})

test('less than one line in a hundred is a copy', async () => {
  const clones = await clonesIn(root)
  expect(clones.sources).toBeGreaterThan(0)
  expect(clones.percentage < 1 ? [] : clones.pairs).toEqual([])
})

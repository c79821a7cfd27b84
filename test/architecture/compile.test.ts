import { expect, test } from 'vitest'
import { plantedTree, projectFiles, root } from './support/project.ts'
import { runTool } from './support/tools.ts'

const options = { strict: true, noEmit: true, types: [] }
const plantedProject = (source: string) => ({
  'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['x.ts'] }),
  'x.ts': source,
})

/** Each part of the project that is compiled on its own: the server, and the scripts of its pages. */
const projects = projectFiles(/(^|\/)tsconfig[\w.-]*\.json$/).map(({ path }) => path)

test('a wrong type is named', async () => {
  const { code, printed } = await runTool(plantedTree(plantedProject("export const x: number = 'x'\n")), [
    'ts7/bin/tsc',
    '-p',
    '.',
  ])
  expect(code).not.toBe(0)
  expect(printed).toContain('x.ts')
})

// Each checker works out the same library types anew: one takes half of the work that four take.
test.for(projects)('%s compiles', { timeout: 180_000 }, async project => {
  const outcome = await runTool(root, ['ts7/bin/tsc', '-p', project, '--checkers', '1'])
  expect(outcome).toEqual({ code: 0, printed: '' })
})

const lint = '@biomejs/biome/bin/biome'

test('a lint fault is named', async () => {
  const rules =
    projectFiles(/^biome\.json$/)[0]?.text.replace('"useIgnoreFile": true', '"useIgnoreFile": false') ?? ''
  const tree = plantedTree({ 'biome.json': rules, 'x.ts': 'export const x: any = 1\n' })
  const { code, printed } = await runTool(tree, [lint, 'check', '.'])
  expect(code).not.toBe(0)
  expect(printed).toContain('noExplicitAny')
})

test('every file is formatted and free of lint faults', async () => {
  const { code, printed } = await runTool(root, [lint, 'check', '.'])
  expect(printed).toMatch(/Checked \d+ files/)
  expect(code, printed).toBe(0)
})

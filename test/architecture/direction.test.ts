import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cruiseProject, cruiseTree } from './support/cruise.ts'
import { plantedTree, root } from './support/project.ts'

const uses = (...paths: readonly string[]) => paths.map(path => `import '${path}'\n`).join('')
const names = (path: string) => `import type { It } from '${path}'\nexport type Mine = It\n`

/** A house in order: every import in it is allowed, and stands close to one that is not. */
const lawful = {
  'src/main.ts': uses('#compose.ts'),
  'src/compose.ts': uses('#capabilities/a/index.ts', '#integrations/mail.ts', '#platform/database/pool.ts'),
  'src/kernel/money.ts': uses('zod'),
  'src/kernel/money.test.ts': uses('vitest', 'node:fs'),
  'src/law/index.ts': uses('./income/article.ts'),
  'src/law/income/article.ts': uses('#kernel/money.ts', 'zod'),
  'src/law/messages/fr.ts': '',
  'src/law/messages/nl.ts': names('#platform/i18n/sentences.ts') + uses('./fr.ts'),
  'src/capabilities/a/index.ts': uses('./web/page.ts'),
  'src/capabilities/a/domain/state.ts': uses('#kernel/money.ts', '#law/index.ts', './other.ts'),
  'src/capabilities/a/domain/other.ts': '',
  'src/capabilities/a/domain/state.test.ts': uses('./state.ts', '#capabilities/b/testing/a-person.ts'),
  'src/capabilities/a/web/page.ts':
    uses('#capabilities/b/index.ts', '#ui/layout.ts') + names('../store/save.ts'),
  'src/capabilities/a/store/save.ts': uses('kysely', '#platform/database/pool.ts'),
  'src/capabilities/a/commands/act.ts': names('#platform/database/pool.ts'),
  'src/capabilities/b/index.ts': '',
  'src/capabilities/b/inside.ts': '',
  'src/capabilities/b/testing/a-person.ts': uses('../inside.ts'),
  'src/integrations/mail.ts': uses('#capabilities/b/index.ts'),
  'src/platform/database/pool.ts': uses('pg'),
  'src/platform/i18n/sentences.ts': '',
  'src/platform/http/server.ts': uses('#ui/layout.ts'),
  'src/ui/layout.ts': uses('#platform/i18n/sentences.ts'),
}

/** One wrong import a file, and the rule that must name it. */
const breaches: readonly [rule: string, from: string, imported: string][] = [
  ['kernel-is-a-leaf', 'src/kernel/x.ts', '#law/index.ts'],
  ['law-is-pure', 'src/law/income/x.ts', '#platform/i18n/sentences.ts'],
  ['law-is-pure', 'src/law/income/messages/x.ts', '#ui/layout.ts'],
  ['domain-is-pure', 'src/capabilities/a/domain/x.ts', '#capabilities/a/web/page.ts'],
  ['domain-is-pure', 'src/capabilities/a/domain/y.ts', '#capabilities/b/index.ts'],
  ['pure-code-takes-no-package', 'src/law/income/y.ts', 'node:fs'],
  ['pure-code-takes-no-package', 'src/law/income/z.ts', 'hono'],
  ['rooms-meet-at-the-front-door', 'src/capabilities/a/web/x.ts', '#capabilities/b/inside.ts'],
  ['rooms-meet-at-the-front-door', 'src/capabilities/a/web/x.test.ts', '#capabilities/b/inside.ts'],
  ['rooms-meet-at-the-front-door', 'src/integrations/x.ts', '#capabilities/b/inside.ts'],
  ['rooms-meet-at-the-front-door', 'src/capabilities/a/web/y.ts', '#law/income/article.ts'],
  ['only-a-store-speaks-sql', 'src/capabilities/a/commands/x.ts', 'kysely'],
  ['only-a-store-speaks-sql', 'src/capabilities/a/commands/y.ts', '#platform/database/pool.ts'],
  ['platform-and-ui-know-no-capability', 'src/platform/jobs/x.ts', '#capabilities/b/index.ts'],
  ['platform-and-ui-know-no-capability', 'src/ui/x.ts', '#capabilities/b/index.ts'],
  ['platform-and-ui-know-no-capability', 'src/platform/jobs/y.ts', '#ui/layout.ts'],
  ['only-compose-wires-integrations', 'src/capabilities/a/jobs/x.ts', '#integrations/mail.ts'],
  ['only-compose-wires-integrations', 'src/capabilities/a/jobs/y.ts', '#compose.ts'],
  ['builders-serve-tests-only', 'src/capabilities/b/x.ts', './testing/a-person.ts'],
  ['every-import-resolves', 'src/ui/y.ts', '#ui/nowhere.ts'],
  ['what-runs-is-a-dependency', 'src/ui/z.ts', 'fast-check'],
]

const manifest = { 'package.json': readFileSync(join(root, 'package.json'), 'utf8') }

test('a house in order breaks no rule of direction', async () => {
  const cruise = await cruiseTree(plantedTree({ ...manifest, ...lawful }))
  expect(cruise.breaches).toEqual([])
  expect(cruise.modules).toEqual(expect.arrayContaining(Object.keys(lawful)))
})

test('each rule of direction names the breach planted for it', async () => {
  const planted = Object.fromEntries(breaches.map(([, from, imported]) => [from, uses(imported)]))
  const cruise = await cruiseTree(plantedTree({ ...manifest, ...lawful, ...planted }))
  for (const [rule, from] of breaches) {
    expect(cruise.breaches, `${rule} in ${from}`).toContainEqual(
      expect.stringContaining(`${rule}: ${from} → `),
    )
  }
  expect(
    cruise.breaches.filter(breach => !breaches.some(([, from]) => breach.includes(`: ${from} → `))),
  ).toEqual([])
})

test('a cycle is named, even one made of types', async () => {
  const tree = plantedTree({ 'src/a.ts': names('./b.ts'), 'src/b.ts': names('./a.ts') })
  const { breaches } = await cruiseTree(tree)
  expect(breaches).toContainEqual(expect.stringMatching(/^no-cycles: src\/[ab]\.ts → src\/[ab]\.ts$/))
})

test('our own imports follow the rules of direction', async () => {
  const { modules, breaches } = await cruiseProject()
  expect(modules).toContain('src/kernel/result.ts')
  expect(modules).toContain('src/platform/i18n/sentences.ts')
  expect(breaches).toEqual([])
})

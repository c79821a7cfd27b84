import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type AccessRule, roles } from '#platform/access/rules.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '../../src/rooms.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const all = routes({ development: false })

/** A route that only staff may call, with the rule that says who. */
type Guarded = Route & { readonly access: AccessRule }

const isGuarded = (route: Route): route is Guarded => typeof route.access !== 'string'

/** What a rule says to one role: nothing, or the relations that are enough. */
const cell = (rule: AccessRule, role: (typeof roles)[number]) => [rule[role] ?? []].flat().join(' or ') || '·'

function tableOf(list: readonly Guarded[]): string {
  const rules = new Map(list.map(({ action, access }) => [action, access]))
  const lines = [...rules]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([action, rule]) => [action, ...roles.map(role => cell(rule, role))])
  return [['act', ...roles], ['act', ...roles].map(() => '---'), ...lines]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** The same table, however its columns are padded. */
const unpadded = (table: string) => table.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')

test('who may do what is what docs/access.md says, act by act', () => {
  const written = readFileSync('docs/access.md', 'utf8').match(/^\|.*\|$/gm) ?? []
  expect(unpadded(tableOf(all.filter(isGuarded)))).toBe(unpadded(written.join('\n')))
})

test('one act has one rule, wherever it is called from', () => {
  const rules = Map.groupBy(all.filter(isGuarded), ({ action }) => action)
  const torn = [...rules].filter(
    ([, list]) => new Set(list.map(({ access }) => JSON.stringify(access))).size > 1,
  )
  expect(torn.map(([action]) => action)).toEqual([])
})

test('what is open without sign-in is a short list of doors', () => {
  const open = all.filter(({ access }) => access === 'public').map(({ method, path }) => `${method} ${path}`)
  expect(open.sort()).toMatchInlineSnapshot(`
    [
      "get /",
      "get /:language{(?:fr|nl|de|en)}",
      "get /:language{(?:fr|nl|de|en)}/ask",
      "get /:language{(?:fr|nl|de|en)}/emergency",
      "get /:language{(?:fr|nl|de|en)}/file",
      "get /:language{(?:fr|nl|de|en)}/news",
      "get /:language{(?:fr|nl|de|en)}/o/:token",
      "get /:language{(?:fr|nl|de|en)}/people",
      "get /:language{(?:fr|nl|de|en)}/places",
      "get /:language{(?:fr|nl|de|en)}/rights",
      "get /:language{(?:fr|nl|de|en)}/rights/:slug",
      "get /:language{(?:fr|nl|de|en)}/rights/:slug/leaflet.pdf",
      "get /:language{(?:fr|nl|de|en)}/rules",
      "get /:language{(?:fr|nl|de|en)}/screen",
      "get /:language{(?:fr|nl|de|en)}/search",
      "get /:language{(?:fr|nl|de|en)}/stuck",
      "get /:language{(?:fr|nl|de|en)}/told",
      "get /:language{(?:fr|nl|de|en)}/welcome",
      "get /:language{(?:fr|nl|de|en)}/welcome/:code",
      "get /reception/screen",
      "get /reception/screen/live",
      "get /sign-in",
      "post /:language{(?:fr|nl|de|en)}/file",
      "post /:language{(?:fr|nl|de|en)}/file/leave",
      "post /:language{(?:fr|nl|de|en)}/o/:token",
      "post /:language{(?:fr|nl|de|en)}/stuck",
      "post /sign-in",
      "post /sign-in/code",
      "post /sign-in/demo",
      "post /sign-out",
      "post /sign-out/everywhere",
    ]
  `)
})

const ids = (path: string, file: { personId: string; dossierId: string; requestId: string }) =>
  path
    .replace('/people/:id', `/people/${file.personId}`)
    .replace('/dossiers/:id', `/dossiers/${file.dossierId}`)
    .replace('/requests/:id', `/requests/${file.requestId}`)
    .replace(/:\w+/g, uuidv7())

const call = async (
  { method, path }: Route,
  role: (typeof roles)[number],
  file: Parameters<typeof ids>[1],
) => {
  const browser = await house().browse(role)
  return method === 'get' ? browser.get(ids(path, file)) : browser.post(ids(path, file), {})
}

test('a role that a rule does not name is refused, page by page and form by form', async () => {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const let_in: string[] = []
  for (const route of all.filter(isGuarded))
    for (const role of roles.filter(each => route.access[each] === undefined)) {
      const { status } = await call(route, role, file)
      if (status !== 403) let_in.push(`${role} got ${status} from ${route.method} ${route.path}`)
    }
  expect(let_in).toEqual([])
})

test('a role that needs a relation is refused on a file it has nothing to do with', async () => {
  const { otherCaseworker } = house().centre.workers
  const file = await givenRequest(house(), {
    state: 'enquiry',
    pilotId: otherCaseworker,
    serviceId: house().centre.services.housing,
  })
  const let_in: string[] = []
  for (const route of all
    .filter(isGuarded)
    .filter(({ path }) => /\/(people|dossiers|requests)\/:id/.test(path)))
    for (const role of roles) {
      const needed = [route.access[role] ?? []].flat()
      if (needed.length === 0 || needed.includes('any')) continue
      const { status } = await call(route, role, file)
      if (status !== 403) let_in.push(`${role} got ${status} from ${route.method} ${route.path}`)
    }
  expect(let_in).toEqual([])
})

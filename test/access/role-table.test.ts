import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type AccessRule, roles } from '#platform/access/rules.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '../../src/rooms.ts'
import { type Client, useHouse } from '../support/house.ts'

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
      "get /:language{(?:fr|nl|de|en)}/asking",
      "get /:language{(?:fr|nl|de|en)}/asking/:number{[1-9]}",
      "get /:language{(?:fr|nl|de|en)}/asking/again",
      "get /:language{(?:fr|nl|de|en)}/asking/away",
      "get /:language{(?:fr|nl|de|en)}/asking/call-back",
      "get /:language{(?:fr|nl|de|en)}/asking/check",
      "get /:language{(?:fr|nl|de|en)}/asking/form.pdf",
      "get /:language{(?:fr|nl|de|en)}/asking/papers",
      "get /:language{(?:fr|nl|de|en)}/asking/pause",
      "get /:language{(?:fr|nl|de|en)}/asking/pin",
      "get /:language{(?:fr|nl|de|en)}/asking/receipt.pdf",
      "get /:language{(?:fr|nl|de|en)}/asking/send",
      "get /:language{(?:fr|nl|de|en)}/asking/sent",
      "get /:language{(?:fr|nl|de|en)}/asking/urgent",
      "get /:language{(?:fr|nl|de|en)}/doors",
      "get /:language{(?:fr|nl|de|en)}/emergency",
      "get /:language{(?:fr|nl|de|en)}/file",
      "get /:language{(?:fr|nl|de|en)}/file/not-found",
      "get /:language{(?:fr|nl|de|en)}/file/not-online",
      "get /:language{(?:fr|nl|de|en)}/file/with/:provider",
      "get /:language{(?:fr|nl|de|en)}/leave",
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
      "get /:language{(?:fr|nl|de|en)}/verify",
      "get /:language{(?:fr|nl|de|en)}/welcome",
      "get /:language{(?:fr|nl|de|en)}/welcome/:code",
      "get /file/back/:provider",
      "get /file/keys/:provider",
      "get /reception/screen",
      "get /reception/screen/live",
      "get /sign-in",
      "post /:language{(?:fr|nl|de|en)}/asking",
      "post /:language{(?:fr|nl|de|en)}/asking/:number{[1-9]}",
      "post /:language{(?:fr|nl|de|en)}/asking/again",
      "post /:language{(?:fr|nl|de|en)}/asking/call-back",
      "post /:language{(?:fr|nl|de|en)}/asking/leave",
      "post /:language{(?:fr|nl|de|en)}/asking/papers",
      "post /:language{(?:fr|nl|de|en)}/asking/papers/without",
      "post /:language{(?:fr|nl|de|en)}/asking/pin",
      "post /:language{(?:fr|nl|de|en)}/asking/send",
      "post /:language{(?:fr|nl|de|en)}/file",
      "post /:language{(?:fr|nl|de|en)}/file/leave",
      "post /:language{(?:fr|nl|de|en)}/file/telephone",
      "post /:language{(?:fr|nl|de|en)}/file/telephone/options",
      "post /:language{(?:fr|nl|de|en)}/o/:token",
      "post /:language{(?:fr|nl|de|en)}/stuck",
      "post /:language{(?:fr|nl|de|en)}/verify",
      "post /machines/sms/:attempt/:sign",
      "post /sign-in",
      "post /sign-in/code",
      "post /sign-in/demo",
      "post /sign-in/passkey",
      "post /sign-in/passkey/options",
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

const browsers = new Map<string, Promise<Client>>()

const call = async (
  { method, path }: Route,
  role: (typeof roles)[number],
  file: Parameters<typeof ids>[1],
) => {
  const signedIn = browsers.get(role) ?? house().browse(role)
  browsers.set(role, signedIn)
  const browser = await signedIn
  return method === 'get' ? browser.get(ids(path, file)) : browser.post(ids(path, file), {})
}

// Every page for every role: some thousand, so that a busy machine needs minutes.
test('a role that a rule does not name is refused, page by page and form by form', async () => {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const let_in: string[] = []
  for (const route of all.filter(isGuarded))
    for (const role of roles.filter(each => route.access[each] === undefined)) {
      const { status } = await call(route, role, file)
      if (status !== 403) let_in.push(`${role} got ${status} from ${route.method} ${route.path}`)
    }
  expect(let_in).toEqual([])
}, 240_000)

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

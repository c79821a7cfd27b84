import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { Role } from '#platform/access/rules.ts'
import { routes } from '../../src/rooms.ts'
import { projectFiles } from '../architecture/support/project.ts'
import { type Client, useHouse } from '../support/house.ts'

const house = useHouse()

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  )

const bare = /^\d+([.,]\d+)?( ?%)?$/
const counted = (name: string) =>
  new RegExp(
    `${name}\\s*(?:[:(–·-]\\s*)?\\(?\\d+\\)?\\s*(?:$|\\)|%|demande|dossier|tâche|personne|aanvra|taak|taken)`,
    'i',
  )

/** Where a page counts a colleague's work: a bare number in the row that their name leads, or right beside the name. */
function countsIn(html: string, names: readonly string[]): readonly string[] {
  const rows = rowsOf(html).filter(
    ([head = '', ...cells]) => names.includes(head) && cells.some(cell => bare.test(cell)),
  )
  const beside = [...html.matchAll(/<(li|p|option|td|th|dt|dd|label|a|span)\b[^>]*>([^<]*)</g)]
    .map(([, , text = '']) => textOf(text))
    .filter(text => names.some(name => counted(name).test(text)))
  return [...rows.map(row => row.join(' | ')), ...beside]
}

test('a count beside a name is found where it is planted', () => {
  const names = ['Test lead']
  expect(countsIn('<table><tr><th>Test lead</th><td>12</td></tr></table>', names)).toEqual(['Test lead | 12'])
  expect(countsIn('<ul><li>Test lead (12)</li><li>Test lead : 12 demandes</li></ul>', names)).toHaveLength(2)
  expect(
    countsIn(
      '<table><tr><th>Test lead</th><td>02 000 00 02</td></tr></table><li>Test lead, 12 mars</li>',
      names,
    ),
  ).toEqual([])
  expect(saidOfOthers('Agent;Dossiers\r\nTest lead;12\r\n', names)).toEqual(['Test lead | 12'])
  expect(saidOfOthers('<h1>Classement</h1>', names)).toEqual(['a ranking'])
})

const lists = routes({ development: false })
  .filter(({ method, path, access }) => method === 'get' && !path.includes(':') && typeof access !== 'string')
  .map(({ path }) => path)
  .filter(path => !/listen|live/.test(path))

const ranking = /classement|palmarès|rangschikking|ranglijst/i

/** What a page of the staff, or a table to take along, says of others that it must not say. */
function saidOfOthers(text: string, others: readonly string[]): readonly string[] {
  const ranked = ranking.test(textOf(text).replace(/Personne n’est classé/g, '')) ? ['a ranking'] : []
  const lines = text.startsWith('<')
    ? []
    : text
        .split(/\r?\n/)
        .map(line => line.split(/[;,\t]/))
        .filter(([head = '', ...cells]) => others.includes(head) && cells.some(cell => bare.test(cell)))
        .map(cells => cells.join(' | '))
  return [...countsIn(text, others), ...lines, ...ranked]
}

/** An address without what is particular in it: of each kind one page is looked at. */
const kindOf = (path: string) =>
  path
    .replace(/\?.*/, '')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/\d{4}-\d{2}(?:-\d{2})?/g, ':day')
    .replace(/\/[A-Z0-9-]*\d[A-Z0-9-]*(?=\/|$)/g, '/:number')

const linksOf = (html: string) =>
  [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

const walked = (path: string) => !/listen|live|\/assets\/|^\/(?:fr|nl|de|en)(?:\/|$)/.test(path)

/** Every kind of page and export that one can come to by its links, from the lists. */
async function walk(browser: Client, look: (path: string, text: string) => void): Promise<Set<string>> {
  const [waiting, seen] = [[...lists], new Set<string>()]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (seen.has(kind) || !walked(path)) continue
    const response = await browser.get(path)
    if (response.status !== 200 || !/^text\//.test(response.headers.get('content-type') ?? '')) continue
    seen.add(kind)
    const text = await response.text()
    look(path, text)
    waiting.push(...linksOf(text))
  }
  return seen
}

test('no page of the staff, and no export, counts or ranks a colleague, whoever looks', async () => {
  const { pool } = house().engine
  for (let made = 0; made < 3; made++) await givenRequest(house(), { state: 'enquiry' })
  const { rows } = await pool.query<{ name: string }>(
    "select given_name || ' ' || family_name as name from worker",
  )
  const found: string[] = []
  const reached = new Set<string>()
  for (const role of ['lead', 'director', 'reception'] as const satisfies readonly Role[]) {
    const others = rows.map(({ name }) => name).filter(name => name !== `Test ${role}`)
    const kinds = await walk(await house().browse(role), (path, text) =>
      found.push(...saidOfOthers(text, others).map(line => `${role} ${path}: ${line}`)),
    )
    for (const kind of kinds) reached.add(kind)
  }
  const known = [
    '/today',
    '/requests',
    '/calendar',
    '/directory',
    '/sharing',
    '/requests/:id/pilot',
    '/dossiers/:id',
  ]
  expect([...reached]).toEqual(expect.arrayContaining([...known, '/people/:id/messages']))
  expect(reached.size).toBeGreaterThan(120)
  expect(found).toEqual([])
})

/** Statements that add up by worker. The load behind the choice of a pilot is the only one, and is told in words. */
const byWorker =
  /group by[^`;]*\b(?:pilot_id|worker_id|owner_id|actor_id|recorded_by|decided_by|changed_by|done_by)\b/is
const addsUp = (text: string) =>
  [...text.matchAll(/`[^`]*`/gs)].some(
    ([statement]) => /\b(?:count|sum|avg)\s*\(/i.test(statement) && byWorker.test(statement),
  )

test('no list, page or export adds up the work of each worker', () => {
  expect(addsUp('`select count(*) from task group by owner_id`')).toBe(true)
  const found = projectFiles(/^src\/.*\.tsx?$/).filter(({ text }) => addsUp(text))
  expect(found.map(({ path }) => path)).toEqual(['src/capabilities/requests/queries/pilot-candidates.ts'])
})

import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { Role } from '#platform/access/rules.ts'
import { routes } from '../../src/rooms.ts'
import { projectFiles } from '../architecture/support/project.ts'
import { useHouse } from '../support/house.ts'

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
})

const lists = routes({ development: false })
  .filter(({ method, path, access }) => method === 'get' && !path.includes(':') && typeof access !== 'string')
  .map(({ path }) => path)
  .filter(path => !/listen|live/.test(path))

test('no page of the staff counts or ranks a colleague, whoever looks', async () => {
  const { pool } = house().engine
  for (let made = 0; made < 3; made++) await givenRequest(house(), { state: 'enquiry' })
  const { rows } = await pool.query<{ name: string }>(
    "select given_name || ' ' || family_name as name from worker",
  )
  const names = rows.map(({ name }) => name)
  const found: string[] = []
  for (const role of ['lead', 'director', 'reception'] as const satisfies readonly Role[]) {
    const browser = await house().browse(role)
    for (const path of lists) {
      const response = await browser.get(path)
      if (response.status !== 200) continue
      const others = names.filter(name => name !== `Test ${role}`)
      const text = await response.text()
      found.push(...countsIn(text, others).map(line => `${role} ${path}: ${line}`))
      if (
        /classement|palmarès|rangschikking|ranglijst/i.test(
          textOf(text).replace(/Personne n’est classé/g, ''),
        )
      )
        found.push(`${role} ${path}: a ranking`)
    }
  }
  expect(lists).toEqual(
    expect.arrayContaining(['/today', '/requests', '/calendar', '/directory', '/sharing']),
  )
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

import { expect, test } from 'vitest'
import { plantedTree } from './support/project.ts'
import { runTool } from './support/tools.ts'

const planted = (body: string) =>
  plantedTree({ 'vitest.config.mjs': 'export default {}', 'x.test.mjs': body })
const withVitest = (body: string) => `import { beforeAll, describe, expect, test } from 'vitest'\n${body}`

/** The last thing the runner of the tests says of a planted test file, and its exit code. */
async function runPlanted(body: string): Promise<{ code: number; last: string; printed: string }> {
  const { code, printed } = await runTool(planted(withVitest(body)), ['../scripts/test.mjs'])
  const last = printed.split('\n').findLast(line => / passed, \d+ failed/.test(line)) ?? ''
  return { code, last, printed }
}

const passing = "test('a', () => expect(1).toBe(1))\n"

test.for<[what: string, body: string, code: number, last: string]>([
  ['a test that passes', passing, 0, '1 passed, 0 failed'],
  ['a test that fails', `${passing}test('b', () => expect(1).toBe(2))`, 1, '1 passed, 1 failed'],
  ['a file that does not load', `${passing}throw new Error('no')`, 1, '0 passed, 1 failed'],
  [
    'an error nobody caught',
    `${passing}setTimeout(() => { throw new Error('late') })\nawait 0`,
    1,
    '1 passed, 1 failed',
  ],
  [
    'a hook that fails',
    `describe('s', () => { beforeAll(() => { throw new Error('no') })\n${passing}})`,
    1,
    '0 passed, 1 failed, 1 skipped',
  ],
])('the runner counts %s', async ([, body, code, last]) => {
  expect(await runPlanted(body)).toMatchObject({ code, last })
})

test('a skipped test is told with its reason', async () => {
  const skipped = `${passing}test('two sessions', ({ skip }) => skip('PostgreSQL only'))`
  const { code, last, printed } = await runPlanted(skipped)
  expect({ code, last }).toEqual({ code: 0, last: '1 passed, 0 failed, 1 skipped' })
  expect(printed).toContain('SKIPPED: 1 (PostgreSQL only)\n  x.test.mjs > two sessions')
})

test('a run without a test is a failure', async () => {
  const { code, printed } = await runTool(plantedTree({ 'vitest.config.mjs': 'export default {}' }), [
    '../scripts/test.mjs',
  ])
  expect(code).toBe(1)
  expect(printed).toContain('No test ran')
  expect(printed).toContain('0 passed, 0 failed')
})

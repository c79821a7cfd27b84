import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommandLine } from './command-line.ts'
import { commands } from './command-table.ts'

function document(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'case.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('without a word, every command is listed', async () => {
  const { code, out } = await runCommandLine([])
  expect(code).toBe(0)
  for (const name of Object.keys(commands)) expect(out.join('\n')).toContain(`  ${name} `)
})

test.each(Object.entries(commands))(
  '%s --help says how it is used, without doing it',
  async (name, { usage }) => {
    const { code, out } = await runCommandLine([name, '--help'])
    expect(code).toBe(0)
    expect(out[0]).toContain(usage)
  },
)

test('an unknown command is answered with the nearest one', async () => {
  expect(await runCommandLine(['docter'])).toEqual({
    code: 2,
    out: [],
    err: ['There is no command `docter`. Did you mean `doctor`?'],
  })
  expect((await runCommandLine(['constructor'])).code).toBe(2)
})

const alone = { on: '2025-02-01', applicant: { resources: [] }, household: [] }

test('the law answers a case as JSON, several as an array, and in words', async () => {
  const one = await runCommandLine(['integration-income', document(alone)])
  expect(JSON.parse(one.out.join(''))).toMatchObject({
    category: 2,
    integrationIncome: { monthly: '1314.20' },
  })
  const two = await runCommandLine(['integration-income', document([alone, alone])])
  expect(JSON.parse(two.out.join(''))).toHaveLength(2)
  const words = await runCommandLine(['integration-income', document(alone), '--text', 'nl'])
  expect(words.out.join('')).toContain('1.314,20')
})

test('a case that is not well formed gets its faults and no answer', async () => {
  const answer = await runCommandLine(['integration-income', document({ ...alone, colour: 'blue' })])
  expect(answer).toMatchObject({ code: 2, out: [] })
  expect(answer.err.join('')).toContain('/colour')
})

test('options that nobody knows, languages that are none and files that are not there are said', async () => {
  const file = document(alone)
  const sentence = async (...words: string[]) => (await runCommandLine(['integration-income', ...words])).err
  expect(await sentence(file, '--colour')).toEqual([expect.stringContaining('--colour')])
  expect(await sentence(file, '--text', 'it')).toEqual(['--text must be one of fr, nl, de, en.'])
  expect(await sentence('/nowhere.json')).toEqual(['/nowhere.json cannot be read.'])
  expect(await sentence()).toEqual(['Say `integration-income CASE.json`.'])
})

test('deadlines and subsidy rates are answered too', async () => {
  const clock = await runCommandLine(['deadlines', document({ kind: 'decision', from: '2026-03-02' })])
  expect(JSON.parse(clock.out.join(''))).toMatchObject({ dueOn: '2026-04-01' })
  const facts = { on: '2026-01-01', average: 400, averageBefore: 390 }
  const rate = await runCommandLine(['subsidy-rate', document(facts)])
  expect(JSON.parse(rate.out.join(''))).toMatchObject({ percent: 55 })
})

test('a number of persons that is none is refused before anything is opened', async () => {
  const { code, err } = await runCommandLine(['seed', '--persons', 'many'])
  expect(code).toBe(2)
  expect(err).toEqual([expect.stringContaining('--persons')])
})

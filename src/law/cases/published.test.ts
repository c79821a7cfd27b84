import { describe, expect, test } from 'vitest'
import { assess, parseCase, rulesRegister, toContractJson } from '#law/index.ts'

const at = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => Object(value)[step], json)

const publishedCases = rulesRegister.flatMap(set => set.publishedCases)

describe('published cases of the integration income', () => {
  test.each(publishedCases.map(one => [one.id, one] as const))('%s', (_, published) => {
    const read = parseCase(published.file)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const json = toContractJson(assess(read.value))
    const found = Object.fromEntries(Object.keys(published.expected).map(path => [path, at(json, path)]))
    expect(found).toEqual(published.expected)
  })
})

test('the steps of the official started month are those it prints', () => {
  const official = publishedCases.at(-1)
  const read = parseCase(official?.file)
  if (!read.ok) throw new Error('the official example is not well formed')
  const json = toContractJson(assess(read.value))
  const steps = 'reasons' in json ? json.reasons.slice(-3).map(({ rule, value }) => [rule, value]) : []
  expect(steps).toEqual([
    ['started-month-resources', '5287.08'],
    ['started-month-monthly', '794.38'],
    ['started-month', '688.46'],
  ])
})

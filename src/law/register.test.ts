import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesRegister } from '#law/index.ts'

test('every rule set says what it is for, from when, how it is tested and what it cannot do', () => {
  expect(rulesRegister.map(set => set.id)).toEqual(['deadlines', 'integration-income', 'subsidies'])
  for (const set of rulesRegister) {
    expect(Object.values(set.purpose).every(Boolean)).toBe(true)
    expect(set.articles.length).toBeGreaterThan(0)
    expect(set.versions).toEqual(set.versions.toSorted())
    expect(set.limits.length).toBeGreaterThan(0)
    expect(set.tests.filter(path => !existsSync(path))).toEqual([])
  }
})

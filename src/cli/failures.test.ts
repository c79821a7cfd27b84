import { expect, test } from 'vitest'
import { FolderInUse } from '#platform/database/folder-lock.ts'
import { CannotStart, exitCodes, explain } from './failures.ts'

const withCode = (code: string) => Object.assign(new Error('connect to 10.0.0.7 as secret'), { code })

test.each([
  ['EADDRINUSE', exitCodes.portInUse],
  ['ECONNREFUSED', exitCodes.databaseAway],
  ['28P01', exitCodes.databaseAway],
  ['3D000', exitCodes.databaseAway],
  ['57P01', exitCodes.databaseAway],
  ['42501', exitCodes.databaseNotReady],
])('%s ends with %i and one sentence that names no machine', (code, exit) => {
  const explained = explain(withCode(code))
  expect(explained.code).toBe(exit)
  expect(explained.sentence).not.toMatch(/secret|10\.0\.0\.7|\n/)
})

test('a folder in use and a faulty setting keep their own words', () => {
  expect(explain(new FolderInUse('In use by 7.'))).toEqual({ sentence: 'In use by 7.', code: 3 })
  expect(explain(new CannotStart('configuration', 'PORT must be a port.'))).toEqual({
    sentence: 'PORT must be a port.',
    code: 2,
  })
})

test('a failure that another one caused is explained by it; a bug keeps its stack', () => {
  const caused = new Error('Migration 0003 failed.', { cause: withCode('ECONNREFUSED') })
  expect(explain(caused)).toEqual({
    sentence: 'Migration 0003 failed. The database does not answer at DATABASE_URL. Nothing was changed.',
    code: 5,
  })
  const bug = explain(new TypeError('x is undefined'))
  expect(bug.code).toBe(1)
  expect(bug.sentence).toContain('failures.test.ts')
})

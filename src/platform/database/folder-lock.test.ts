import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FolderInUse, lockFolder } from './folder-lock.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'reliance-lock-'))

test('a second holder is refused by name, until the first lets go', () => {
  const where = folder()
  const unlock = lockFolder(where)
  expect(() => lockFolder(where)).toThrow(FolderInUse)
  expect(() => lockFolder(where)).toThrow(`process ${process.pid}`)
  unlock()
  lockFolder(where)()
})

test('a lock whose process died, or of an earlier start of the machine, is taken over', () => {
  const where = folder()
  const file = join(where, 'reliance.lock')
  lockFolder(where)()
  writeFileSync(file, '999999999 some-boot')
  lockFolder(where)()
  writeFileSync(file, `${process.pid} another-boot`)
  const unlock = lockFolder(where)
  expect(readFileSync(file, 'utf8')).toContain(String(process.pid))
  unlock()
})

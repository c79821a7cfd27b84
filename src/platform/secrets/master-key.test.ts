import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findMasterKey, keyFileOf } from './master-key.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const embedded = (dataDir: string) => ({ dataDir, key: undefined, databaseUrl: undefined })

test('the key of the environment comes first', () => {
  const key = randomBytes(32)
  expect(findMasterKey({ ...embedded(emptyFolder()), key: key.toString('base64') })).toEqual({
    ok: true,
    value: key,
  })
})

test('an empty embedded folder gets a key of its own, for its owner alone, and keeps it', () => {
  const folder = emptyFolder()
  const first = findMasterKey(embedded(folder))
  expect(first.ok && first.value.byteLength).toBe(32)
  expect(statSync(keyFileOf(folder)).mode & 0o777).toBe(0o600)
  expect(findMasterKey(embedded(folder))).toEqual(first)
  expect(readFileSync(keyFileOf(folder), 'utf8')).toMatch(/^[\w+/]{43}=\n$/)
})

test('on PostgreSQL no key is invented', () => {
  const where = { ...embedded(emptyFolder()), databaseUrl: 'postgres://localhost/reliance' }
  expect(findMasterKey(where)).toEqual({ ok: false, refusal: { kind: 'KeyNeeded' } })
})

test('data without its key is said, never locked under a new one', () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'database'))
  expect(findMasterKey(embedded(folder))).toEqual({
    ok: false,
    refusal: { kind: 'KeyLost', file: keyFileOf(folder) },
  })
})

test('a key that others can read, or that was cut, is refused', () => {
  const folder = emptyFolder()
  findMasterKey(embedded(folder))
  chmodSync(keyFileOf(folder), 0o644)
  expect(findMasterKey(embedded(folder))).toMatchObject({ refusal: { kind: 'KeyExposed' } })
  chmodSync(keyFileOf(folder), 0o600)
  writeFileSync(keyFileOf(folder), 'c2hvcnQ=\n')
  expect(findMasterKey(embedded(folder))).toMatchObject({ refusal: { kind: 'KeyDamaged' } })
})

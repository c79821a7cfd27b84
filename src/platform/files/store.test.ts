import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { FileKeyMissing } from './keyring.ts'
import { createFileStore, FileDamaged } from './store.ts'

const tenant = uuidv7()
const letter = Buffer.from('%PDF-1.7 A letter to Nora Haddad')

function given(folder = mkdtempSync(join(tmpdir(), 'reliance-files-')), masterKey = Buffer.alloc(32, 1)) {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const files = (of = tenant) =>
    readdirSync(join(folder, of), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  return { folder, files, store: createFileStore({ folder, masterKey }) }
}

const age = (path: string) => utimesSync(path, new Date(0), new Date(0))
const onlyFile = (paths: readonly string[]): string => {
  expect(paths).toHaveLength(1)
  return paths[0] ?? ''
}

test('what is kept comes back, is kept once, and cannot be read on the disk', async () => {
  const { store, files, folder } = given()
  const { hash, size } = await store.put(tenant, letter)
  expect(size).toBe(letter.byteLength)
  expect(await store.put(tenant, letter)).toEqual({ hash, size })
  const path = onlyFile(files())
  expect(readFileSync(path, 'latin1')).not.toContain('Nora')
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'keys', `${tenant}.json`)).mode & 0o077).toBe(0)
  expect(Buffer.from(await store.get(tenant, hash))).toEqual(letter)
})

test('a store opened again reads what the first one kept', async () => {
  const { store, folder } = given()
  const { hash } = await store.put(tenant, letter)
  expect(Buffer.from(await given(folder).store.get(tenant, hash))).toEqual(letter)
})

test('many letters kept at the same time are all there, under one key', async () => {
  const { store, folder } = given()
  const other = given(folder).store
  const bytes = Array.from({ length: 20 }, (_, index) => Buffer.from(`letter ${index}`))
  const kept = await Promise.all(bytes.map((each, index) => (index % 2 ? store : other).put(tenant, each)))
  const reader = given(folder).store
  for (const [index, { hash }] of kept.entries())
    expect(Buffer.from(await reader.get(tenant, hash))).toEqual(bytes[index])
})

describe('a file that is not what was kept does not open', () => {
  test('changed in any byte, cut, or empty', async () => {
    const { store, files } = given()
    const { hash } = await store.put(tenant, letter)
    const path = onlyFile(files())
    const sealed = readFileSync(path)
    const flipped = Array.from(sealed, (byte, at) => Buffer.from(sealed).fill(byte ^ 1, at, at + 1))
    for (const wrong of [...flipped, sealed.subarray(0, -1), sealed.subarray(0, 20), Buffer.alloc(0)]) {
      writeFileSync(path, wrong)
      await expect(store.get(tenant, hash)).rejects.toThrow(FileDamaged)
    }
  })

  test('taken from another centre, even with its key', async () => {
    const { store, files, folder } = given()
    const other = uuidv7()
    const { hash } = await store.put(tenant, letter)
    await store.put(other, letter)
    writeFileSync(onlyFile(files()), readFileSync(onlyFile(files(other))))
    await expect(store.get(tenant, hash)).rejects.toThrow(FileDamaged)
    writeFileSync(join(folder, 'keys', `${tenant}.json`), readFileSync(join(folder, 'keys', `${other}.json`)))
    await expect(given(folder).store.get(tenant, hash)).rejects.toThrow(FileKeyMissing)
  })

  test('put under another name', async () => {
    const { store, files } = given()
    const first = await store.put(tenant, letter)
    const second = await store.put(tenant, Buffer.from('another'))
    const pathOf = (hash: string) => files().find(path => path.endsWith(hash.slice(2))) ?? ''
    writeFileSync(pathOf(first.hash), readFileSync(pathOf(second.hash)))
    await expect(store.get(tenant, first.hash)).rejects.toThrow(FileDamaged)
  })

  test('gone', async () => {
    const { store } = given()
    await expect(store.get(tenant, 'a'.repeat(64))).rejects.toThrow(FileDamaged)
  })
})

describe('keys', () => {
  test('another master key opens nothing, and adds nothing', async () => {
    const { store, folder, files } = given()
    const { hash } = await store.put(tenant, letter)
    const stranger = given(folder, Buffer.alloc(32, 2)).store
    await expect(stranger.get(tenant, hash)).rejects.toThrow(FileKeyMissing)
    await expect(stranger.put(tenant, Buffer.from('more'))).rejects.toThrow(FileKeyMissing)
    expect(files()).toHaveLength(1)
  })

  test('a lost or damaged key is named, and never replaced by a new one', async () => {
    const { store, folder } = given()
    const { hash } = await store.put(tenant, letter)
    const path = join(folder, 'keys', `${tenant}.json`)
    writeFileSync(path, '{"version":1')
    await expect(given(folder).store.get(tenant, hash)).rejects.toThrow(`${tenant}.json is damaged`)
    rmSync(path)
    await expect(given(folder).store.put(tenant, letter)).rejects.toThrow(`${tenant}.json is missing`)
  })
})

test('a name that is not the id of a centre and a hash never becomes a path', async () => {
  const { store } = given()
  await expect(store.get('..', 'a'.repeat(64))).rejects.toThrow(RangeError)
  await expect(store.get(tenant, '../../keys/master.key')).rejects.toThrow(RangeError)
  await expect(store.put('../other', letter)).rejects.toThrow(RangeError)
})

describe('sweeping', () => {
  test('old files without a row go, known and young ones stay', async () => {
    const { store, files } = given()
    const kept = await store.put(tenant, letter)
    const orphan = await store.put(tenant, Buffer.from('orphan'))
    files().forEach(age)
    await store.put(tenant, Buffer.from('young'))
    expect(await store.sweepOrphans(tenant, hash => hash === kept.hash)).toBe(1)
    expect(files()).toHaveLength(2)
    await expect(store.get(tenant, orphan.hash)).rejects.toThrow(FileDamaged)
    expect(Buffer.from(await store.get(tenant, kept.hash))).toEqual(letter)
  })

  test('an old file that is kept again is young again', async () => {
    const { store, files } = given()
    await store.put(tenant, letter)
    files().forEach(age)
    await store.put(tenant, letter)
    expect(await store.sweepOrphans(tenant, () => false)).toBe(0)
  })

  test('a write that was cut off leaves no letter, and its draft goes', async () => {
    const { store, files } = given()
    const { hash } = await store.put(tenant, letter)
    const path = onlyFile(files())
    rmSync(path)
    const draft = `${path}.0a1b2c3d4e5f.draft`
    writeFileSync(draft, 'half of a let')
    await expect(store.get(tenant, hash)).rejects.toThrow(FileDamaged)
    age(draft)
    expect(await store.sweepOrphans(tenant, () => true)).toBe(1)
    await store.put(tenant, letter)
    expect(Buffer.from(await store.get(tenant, hash))).toEqual(letter)
  })

  test('a centre without files, and what is not ours, are left alone', async () => {
    const { store, folder } = given()
    expect(await store.sweepOrphans(tenant, () => false)).toBe(0)
    const note = join(folder, tenant, 'ab', 'README')
    mkdirSync(dirname(note), { recursive: true })
    writeFileSync(note, 'not ours')
    age(note)
    expect(await store.sweepOrphans(tenant, () => false)).toBe(0)
  })
})

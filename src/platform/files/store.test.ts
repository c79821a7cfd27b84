import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { createFileStore, FileDamaged } from './store.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'reliance-files-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const files = (where: string) =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const letter = Buffer.from('%PDF-1.7 A letter to Nora Haddad')

test('what is kept comes back, is kept once, and cannot be read on the disk', async () => {
  const where = folder()
  const store = createFileStore({ folder: where, masterKey: Buffer.alloc(32, 1) })
  const tenant = uuidv7()
  const { hash, size } = await store.put(tenant, letter)
  expect(size).toBe(letter.byteLength)
  expect(await store.put(tenant, letter)).toEqual({ hash, size })
  expect(files(where)).toHaveLength(1)
  expect(readFileSync(files(where)[0] ?? '', 'latin1')).not.toContain('Nora')
  expect(Buffer.from(await store.get(tenant, hash))).toEqual(letter)
})

test('a file that was changed, cut or moved to another centre does not open', async () => {
  const where = folder()
  const store = createFileStore({ folder: where, masterKey: Buffer.alloc(32, 1) })
  const [tenant, other] = [uuidv7(), uuidv7()]
  const { hash } = await store.put(tenant, letter)
  await store.put(other, letter)
  const mine = files(where).find(path => path.includes(tenant)) ?? ''
  const theirs = files(where).find(path => path.includes(other)) ?? ''
  const sealed = readFileSync(mine)
  for (const wrong of [readFileSync(theirs), sealed.subarray(0, 20), Buffer.alloc(sealed.length)]) {
    writeFileSync(mine, wrong)
    await expect(store.get(tenant, hash)).rejects.toThrow(FileDamaged)
  }
})

test('another master key opens nothing', async () => {
  const where = folder()
  const tenant = uuidv7()
  const { hash } = await createFileStore({ folder: where, masterKey: Buffer.alloc(32, 1) }).put(
    tenant,
    letter,
  )
  const stranger = createFileStore({ folder: where, masterKey: Buffer.alloc(32, 2) })
  await expect(stranger.get(tenant, hash)).rejects.toThrow(FileDamaged)
})

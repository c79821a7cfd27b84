import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { createSealedChain } from './sealed-chain.ts'

const tenantId = uuidv7()
const at = Temporal.Instant.from('2026-11-23T10:00:00Z')
const masterKey = Buffer.alloc(32, 2)

function given() {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-chain-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const folders = [join(folder, 'a'), join(folder, 'b')]
  const chain = createSealedChain({ folders, masterKey, purpose: 'test' })
  const file = (place: 0 | 1, seq: number) => join(folders[place] ?? '', tenantId, `0000000${seq}.json`)
  const add = (content: unknown, after = 0) => chain.append({ tenantId, content, at, after })
  return { folder, folders, chain, file, add }
}

const contents = (reading: { entries: readonly { content: unknown }[] }) =>
  reading.entries.map(({ content }) => content)

test('what was added comes back in order, from two places, and cannot be read on the disk', async () => {
  const { chain, add, file } = given()
  for (const name of ['Nora', 'Yanis', 'Ana']) expect((await add({ name })).folders).toBe(2)
  expect(contents(await chain.read(tenantId))).toEqual([{ name: 'Nora' }, { name: 'Yanis' }, { name: 'Ana' }])
  expect(readFileSync(file(0, 1), 'utf8')).not.toContain('Nora')
})

test('one place lost, cut or changed: the other tells; both: the fault is named', async () => {
  const { chain, add, file } = given()
  for (const name of ['Nora', 'Yanis', 'Ana']) await add({ name })
  rmSync(file(0, 1))
  writeFileSync(file(0, 2), readFileSync(file(0, 2), 'utf8').slice(0, 40))
  expect((await chain.read(tenantId)).faults).toEqual([])
  rmSync(file(1, 1))
  writeFileSync(file(1, 2), readFileSync(file(1, 3)))
  expect(await chain.read(tenantId)).toMatchObject({
    entries: [{ seq: 3 }],
    faults: [
      { seq: 1, kind: 'missing' },
      { seq: 2, kind: 'damaged' },
    ],
  })
})

test('an entry put there by another key, or of another chain, is no entry', async () => {
  const { chain, folders, add } = given()
  await add(1)
  const stranger = createSealedChain({ folders, masterKey: Buffer.alloc(32, 9), purpose: 'test' })
  await stranger.append({ tenantId, content: 2, at, after: 0 })
  expect((await chain.read(tenantId)).faults).toEqual([{ seq: 2, kind: 'damaged' }])
})

test('one place that cannot be written does not stop payments; none does', async () => {
  const { folder, folders } = given()
  const file = join(folder, 'full')
  writeFileSync(file, '')
  const half = createSealedChain({ folders: [join(file, 'x'), folders[1] ?? ''], masterKey, purpose: 'test' })
  expect(await half.append({ tenantId, content: 1, at, after: 0 })).toMatchObject({ seq: 1, folders: 1 })
  const none = createSealedChain({ folders: [join(file, 'x')], masterKey, purpose: 'test' })
  await expect(none.append({ tenantId, content: 1, at, after: 0 })).rejects.toThrow()
})

test('numbers go on behind what the database knows, and no clock decides the order', async () => {
  const { chain, add, folders } = given()
  await add('a')
  await chain.append({ tenantId, content: 'b', at: at.subtract({ hours: 48 }), after: 0 })
  expect((await add('c', 7)).seq).toBe(8)
  expect(contents(await chain.read(tenantId))).toEqual(['a', 'b', 'c'])
  expect(readdirSync(join(folders[0] ?? '', tenantId))).toHaveLength(3)
})

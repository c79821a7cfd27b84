import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type * as real from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeOnce, writeWhole } from './durable.ts'

/** When set, a disk with room for this many bytes, and not one more. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))

vi.mock('node:fs/promises', async importOriginal => {
  const actual = await importOriginal<typeof real>()
  const open: typeof actual.open = async (...words) => {
    const file = await actual.open(...words)
    const write = file.writeFile.bind(file)
    file.writeFile = async data => {
      const bytes = Buffer.from(data as Uint8Array)
      await write(bytes.subarray(0, disk.room))
      if (bytes.byteLength > disk.room)
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    return file
  }
  return { ...actual, open }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliance-durable-'))
})
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY
  rmSync(folder, { recursive: true, force: true })
})

const paymentFile = Buffer.from('<Document>nine thousand payments</Document>')

test.for([
  ['writeWhole', writeWhole],
  ['writeOnce', writeOnce],
] as const)('%s on a disk that fills up leaves no half file, no draft, and says so', async ([, write]) => {
  const path = join(folder, 'run.xml')
  disk.room = 10
  await expect(write(path, paymentFile)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(folder)).toEqual([])
  disk.room = Number.POSITIVE_INFINITY
  await write(path, paymentFile)
  expect(readFileSync(path)).toEqual(paymentFile)
})

test('a disk that fills up leaves the file of before as it was', async () => {
  const path = join(folder, 'run.xml')
  await writeWhole(path, Buffer.from('before'))
  disk.room = 3
  await expect(writeWhole(path, paymentFile)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(readdirSync(folder)).toEqual(['run.xml'])
})

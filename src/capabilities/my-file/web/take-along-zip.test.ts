import { expect, test } from 'vitest'
import { readZip, textIn } from '../testing/read-zip.ts'
import { packAll } from './take-along-zip.ts'

const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const kept = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paper' as const,
    id: `${index}`,
    hash: `${index}`,
    path: `papiers/${index}.jpg`,
  }))

test('whatever is packed, no file is read before the ones before it have gone', async () => {
  const megabyte = 1_000_000
  let [loaded, gone, ahead] = [0, 0, 0]
  const load = async () => {
    loaded += megabyte
    ahead = Math.max(ahead, loaded - gone)
    return new Uint8Array(megabyte)
  }
  const stream = packAll({ written: [], kept: kept(60), load, damaged: '', now })
  for await (const chunk of stream) gone += chunk.byteLength
  expect(loaded).toBe(60 * megabyte)
  expect(ahead).toBeLessThanOrEqual(3 * megabyte)
})

test('a file that cannot be read leaves a sentence, and the others come along', async () => {
  const load = async (hash: string) => {
    if (hash === '0') throw new Error('cut')
    return new TextEncoder().encode('bytes')
  }
  const stream = packAll({
    written: [{ name: 'page.html', text: 'é' }],
    kept: kept(2),
    load,
    damaged: 'Demandez-le-nous.',
    now,
  })
  const files = readZip(new Uint8Array(await new Response(stream).arrayBuffer()))
  expect([...files.keys()]).toEqual(['page.html', 'papiers/0.jpg.txt', 'papiers/1.jpg'])
  expect(textIn(files, 'page.html')).toBe('é')
  expect(textIn(files, 'papiers/0.jpg.txt')).toBe('Demandez-le-nous.')
  expect(textIn(files, 'papiers/1.jpg')).toBe('bytes')
})

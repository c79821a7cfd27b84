// The post: how long 10,000 letters that wait take to become batches of one PDF each, and what memory that takes; beside it
// the same bytes read and copied to one file, without being joined.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { printLetter } from '#capabilities/letters/compose/document.ts'
import { writtenLetter } from '#capabilities/letters/index.ts'
import { mostInBatch } from '#capabilities/posting/domain/batch.ts'
import { joinItems } from '#capabilities/posting/jobs/join.ts'
import { itemsOf, takeWaiting } from '#capabilities/posting/queries/batches.ts'
import { insertBatch } from '#capabilities/posting/store/batches.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { createFileStore } from '#platform/files/store.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { openBigCentre } from './support/big-centre.ts'
import { givenWaitingLetters } from './support/given-letters.ts'

const limits = { seconds: 120, memory: 500 }
const letters = 10_000
const printed = 100

const centre = await openBigCentre({ persons: 300 })
const { engine, tenantId, masterKey } = centre
const database = createDatabase(engine.pool)
const folder = mkdtempSync(join(tmpdir(), 'reliance-bench-post-'))
const files = createFileStore({ folder, masterKey })
const late: string[] = []

const hold = (what: string, value: number, limit: number) => {
  console.log(`${what}: ${value.toFixed(1)} (limit ${limit})`)
  if (value > limit) late.push(what)
}

/** One letter of the house to somebody of that name. */
function letterTo(pdf: ReturnType<typeof createPdfRenderer>, name: string): Promise<Uint8Array> {
  const organisation = {
    name: 'CPAS',
    addressLines: ['Rue 1', '1030 Schaerbeek'],
    phone: '02 000 00 00',
  } as const
  const contact = { name: 'Nora Test', service: 'Accueil', phone: '02 000 00 00', hours: '9 h – 12 h' }
  const text = 'Nous travaillons à votre demande. Vous aurez une réponse au plus tard le 4 janvier.'
  const letter = writtenLetter({
    language: 'fr',
    organisation,
    recipient: [name, 'Rue des Palais 10', '1030 Schaerbeek'],
    personName: name,
    place: 'Schaerbeek',
    date: '2026-11-24',
    requestNumber: 'D-2026-00001',
    subject: 'Nous travaillons à votre demande',
    parts: Array.from({ length: 6 }, () => ({ kind: 'paragraph', text }) as const),
    contact,
  })
  return printLetter(pdf, { acts: [letter] })
}

/** Keeps the letters: each is another file, as each is another letter. */
async function keepLetters(): Promise<readonly string[]> {
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  const own = await Promise.all(Array.from({ length: printed }, (_, at) => letterTo(pdf, `Personne ${at}`)))
  await pdf.close()
  const hashes: string[] = []
  for (let at = 0; at < letters; at++) {
    const bytes = Buffer.concat([Buffer.from(own[at % printed] ?? []), Buffer.from(`%${at}\n`)])
    hashes.push((await files.put(tenantId, bytes)).hash)
  }
  return hashes
}

const workers = await engine.pool.query<{ id: string }>('select id from worker order by id limit 1')
const actorId = workers.rows[0]?.id ?? ''
const hashes = await keepLetters()
await givenWaitingLetters(engine.pool, { tenantId, actorId, hashes })
await engine.pool.query('vacuum analyze')

let [most, made, bytes] = [0, 0, 0]
const begun = performance.now()
for (let nth = 1; ; nth++) {
  const batch = await database.transact({ tenantId }, async db => {
    const waiting = await takeWaiting(db, mostInBatch)
    if (waiting.length === 0) return undefined
    const number = `P-2026-${String(nth).padStart(5, '0')}`
    const writing = { db, tenantId, actorId, now: Temporal.Now.instant() }
    const id = await insertBatch(writing, { number, sides: 'two', letters: waiting })
    return itemsOf(db, id)
  })
  if (batch === undefined) break
  const joined = await joinItems({ tools: { files } }, tenantId, { sides: 'two', items: batch })
  if (!('contentHash' in joined)) throw new Error(`Letter ${joined.stuckOn} of batch ${nth} is stuck.`)
  bytes += (await files.get(tenantId, joined.contentHash)).byteLength
  made += batch.length
  most = Math.max(most, process.memoryUsage().rss)
}
const seconds = (performance.now() - begun) / 1_000
if (made !== letters) throw new Error(`${made} letters in batches`)
hold(`${letters} letters in batches, s`, seconds, limits.seconds)
hold('  most memory of the program, MB', most / 1_048_576, limits.memory)
console.log(`  the batches hold ${(bytes / 1_048_576).toFixed(0)} MB`)

const copying = performance.now()
const copy = createWriteStream(join(folder, 'copy'))
for (const hash of hashes) copy.write(await files.get(tenantId, hash))
copy.end()
await finished(copy)
console.log(`  the same letters read and copied: ${((performance.now() - copying) / 1_000).toFixed(1)} s`)

rmSync(folder, { recursive: true, force: true })
await centre.close()
if (late.length > 0) throw new Error(`Too much: ${late.join(', ')}`)

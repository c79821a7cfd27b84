// The one search box in a centre of 200,000 persons among five, 1,000,000 in all: a fragment, a misspelt name, two
// words, a number; through row level security, a transaction each. Beside it an equality on the same index, bare.
import type pg from 'pg'
import { findByName, findByNumber, readQuestion } from '#capabilities/people/index.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { openCentre } from '../test/support/centre.ts'
import { givenNamed } from './support/given-named.ts'
import { inventNames, pick, slip } from './support/many-names.ts'
import { openOwnDatabase } from './support/own-database.ts'

const asked = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const [perCentre, centres, samples, limit] = [asked('PERSONS', 200_000), asked('CENTRES', 5), 300, 30]
const late: string[] = []

const numberOf = (nth: number) => `0470${String(nth).padStart(6, '0')}`

const { engine, drop } = await openOwnDatabase()
const { pool } = engine
const database = createDatabase(pool)

async function inOne<Value>(work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } finally {
    client.release()
  }
}

async function measure(what: string, one: (nth: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let nth = 0; nth < samples; nth += 1) {
    const begun = performance.now()
    await one(nth)
    times.push(performance.now() - begun)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(samples * share)] ?? 0
  console.log(`${what}: half within ${at(0.5).toFixed(1)} ms, 95 in 100 within ${at(0.95).toFixed(1)} ms`)
  return at(0.95)
}

async function hold(what: string, tenantId: string, typed: () => string): Promise<void> {
  let found = 0
  const p95 = await measure(what, async () => {
    const question = readQuestion(typed())
    if (question === undefined) return
    await database.transact({ tenantId }, async db => {
      if (question.kind === 'name') {
        const result = await findByName(db, question.words)
        found += result.found.length + result.near.length > 0 ? 1 : 0
      } else if (question.kind !== 'number') found += (await findByNumber(db, question)).length
    })
  })
  console.log(`  found somebody ${found} times in ${samples} (limit ${limit} ms)`)
  if (p95 > limit) late.push(what)
}

try {
  const names = inventNames(perCentre)
  const tenants: string[] = []
  for (let nth = 0; nth < centres; nth += 1) {
    const { tenantId } = await openCentre(engine)
    await inOne(client => givenNamed(client, tenantId, nth === 0 ? names : inventNames(perCentre)))
    tenants.push(tenantId)
  }
  await pool.query('vacuum analyze')
  const [tenantId = ''] = tenants
  const someone = () => pick(names)
  await hold('A fragment of three letters', tenantId, () => someone().family.slice(0, 3))
  await hold('A fragment of five letters', tenantId, () => someone().family.slice(0, 5))
  await hold('A name', tenantId, () => someone().family)
  await hold('A name and a given name', tenantId, () => Object.values(someone()).join(' '))
  await hold('A misspelt name', tenantId, () => slip(someone().family))
  await hold('A misspelt name and a given name', tenantId, () => {
    const { family, given } = someone()
    return `${slip(family)} ${given}`
  })
  await hold('A telephone number', tenantId, () => numberOf(1 + Math.floor(perCentre / 2)))
  await measure('Bare, without row level security: the words equal to one', () =>
    pool.query('select person_id from person_word where tenant_id = $1 and word = $2 limit 21', [
      tenantId,
      someone().family,
    ]),
  )
} finally {
  await drop()
}
if (late.length > 0) {
  console.error(`Over the limit: ${late.join(', ')}`)
  process.exitCode = 1
}

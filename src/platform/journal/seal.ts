import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { hashTreeRoot } from './hash-tree.ts'

/** How many events one seal covers at most: a seal is checked whole, in memory. */
const largestSeal = 5_000

/** A seal as it is kept, in the database and elsewhere; hashes in hexadecimal. */
export type Seal = {
  /** 1, 2, 3 … in each centre. */
  readonly id: number
  /** ISO instant, to the microsecond. */
  readonly sealedAt: string
  readonly events: number
  readonly root: string
  readonly previous: string
  readonly mark: string
}

/** What comes before the first seal. */
export const noSealBefore = '0'.repeat(64)

/** Whose journal, under which key. */
export type SealScope = { readonly tenantId: string; readonly secrets: Secrets }

/** The keyed hash over everything a seal says: without the master key nobody makes another that passes. */
export const markOf = ({ tenantId, secrets }: SealScope, seal: Omit<Seal, 'mark'>): string =>
  secrets
    .hash('journal-seal', tenantId, [seal.id, seal.sealedAt, seal.events, seal.root, seal.previous].join('|'))
    .toString('hex')

/** An event as one line of text: every column, in a fixed order, the same on both engines. */
const eventLine = sql<string>`json_build_array(id, (extract(epoch from happened_at) * 1000000)::bigint, kind, action,
  actor_kind, actor_id, actor_role, service_id, purpose, dossier_id, person_id, request_id, subject_ids, detail,
  correlation)::text`

const sealColumns = [
  'id',
  sql<string>`to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('sealedAt'),
  'event_count as events',
  sql<string>`encode(root, 'hex')`.as('root'),
  sql<string>`encode(previous, 'hex')`.as('previous'),
  sql<string>`encode(mark, 'hex')`.as('mark'),
] as const

/** The seals after this one, in order, `limit` at most. */
export const sealsAfter = (db: Db, id: number, limit: number): Promise<readonly Seal[]> =>
  db.selectFrom('journal_seal').select(sealColumns).where('id', '>', id).orderBy('id').limit(limit).execute()

/** The last seal, or undefined when nothing is sealed yet. */
export const lastSeal = (db: Db): Promise<Seal | undefined> =>
  db.selectFrom('journal_seal').select(sealColumns).orderBy('id', 'desc').limit(1).executeTakeFirst()

/** The lines of the events under a seal, in the order in which they were sealed. */
export async function linesUnder(db: Db, seal: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('journal_event')
    .select(eventLine.as('line'))
    .where('seal_id', '=', seal)
    .orderBy('id')
    .execute()
  return rows.map(({ line }) => line)
}

/** How many events wait for a seal. */
export async function countUnsealed(db: Db): Promise<number> {
  const row = await db
    .selectFrom('journal_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('seal_id', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** One at a time in a centre: two sealers would give the same number to two seals. */
export const lockSeals = (db: Db, tenantId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`journal-seal ${tenantId}`}, 0))`.execute(db)

const micros = (instant: Temporal.Instant) =>
  `${instant.toString({ smallestUnit: 'microsecond' }).slice(0, -1)}Z`

/** The moment of a seal never goes back, even when the clock of the machine does. */
const momentAfter = (now: Temporal.Instant, last: Seal | undefined): string =>
  last !== undefined && last.sealedAt > micros(now) ? last.sealedAt : micros(now)

/** Seals the oldest events that have no seal. Returns the seal, or undefined when none waits. */
export async function sealNext(
  db: Db,
  scope: SealScope & { readonly now: Temporal.Instant },
): Promise<Seal | undefined> {
  const { tenantId, now } = scope
  await lockSeals(db, tenantId)
  const rows = await db
    .selectFrom('journal_event')
    .select(['id', eventLine.as('line')])
    .where('seal_id', 'is', null)
    .orderBy('id')
    .limit(largestSeal)
    .execute()
  if (rows.length === 0) return undefined
  const last = await lastSeal(db)
  const content = {
    id: (last?.id ?? 0) + 1,
    sealedAt: momentAfter(now, last),
    events: rows.length,
    root: hashTreeRoot(rows.map(({ line }) => line)).toString('hex'),
    previous: last?.mark ?? noSealBefore,
  }
  const seal = { ...content, mark: markOf(scope, content) }
  await keepSeal(db, tenantId, seal)
  const ids = rows.map(({ id }) => id)
  await db
    .updateTable('journal_event')
    .set({ seal_id: seal.id })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return seal
}

async function keepSeal(db: Db, tenantId: string, seal: Seal): Promise<void> {
  await db
    .insertInto('journal_seal')
    .values({
      tenant_id: tenantId,
      id: seal.id,
      sealed_at: Temporal.Instant.from(seal.sealedAt),
      event_count: seal.events,
      root: Buffer.from(seal.root, 'hex'),
      previous: Buffer.from(seal.previous, 'hex'),
      mark: Buffer.from(seal.mark, 'hex'),
    })
    .execute()
}

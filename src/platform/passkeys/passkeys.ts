import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '../database/transaction.ts'
import { type Owner, ownerColumns, ownerOf } from './challenges.ts'

/** How many keys one has at most. */
export const mostPasskeys = 10

/** A key as its owner sees it. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly rpId: string
  readonly credentialId: string
  readonly transports: readonly string[]
  readonly addedAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** The rows of an owner; of two persons who turned out to be one, those of both. */
const isOf = ({ kind, id }: Owner) =>
  kind === 'worker'
    ? sql<boolean>`worker_id = ${id}`
    : sql<boolean>`person_id = any((select one_person(${id}))::uuid[])`

/** The keys of one worker or person, the oldest first. */
export async function passkeysOf(db: Db, owner: Owner): Promise<readonly Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'rp_id', 'credential_id', 'transports', 'added_at', 'used_at'])
    .where(isOf(owner))
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    rpId: row.rp_id,
    credentialId: row.credential_id,
    transports: row.transports,
    addedAt: row.added_at,
    usedAt: row.used_at,
  }))
}

/** What a key proved when it was made. */
export type NewPasskey = {
  readonly owner: Owner
  readonly name: string
  readonly rpId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

/** Keeps a key and gives its id. */
export async function keepPasskey(
  db: Db,
  { tenantId, now }: { readonly tenantId: string; readonly now: Temporal.Instant },
  key: NewPasskey,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('passkey')
    .values({
      tenant_id: tenantId,
      id,
      credential_id: key.credentialId,
      ...ownerColumns(key.owner),
      rp_id: key.rpId,
      name: key.name,
      public_key: Buffer.from(key.publicKey),
      transports: [...key.transports],
      counter: key.counter,
      added_at: now,
    })
    .execute()
  return id
}

/** Removes one key of its owner; false when it is not theirs, or gone. */
export async function removePasskey(db: Db, owner: Owner, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('passkey')
    .where(isOf(owner))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Removes all keys of an owner and says how many there were. */
export async function removePasskeys(db: Db, owner: Owner): Promise<number> {
  const rows = await db.deleteFrom('passkey').where(isOf(owner)).returning('id').execute()
  return rows.length
}

/** A key as it is checked. */
export type KeptPasskey = {
  readonly id: string
  readonly owner: Owner
  readonly rpId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
}

/** Finds the key that an answer names. Locks its row, so that one answer sent twice at once is taken once. */
export async function findPasskey(db: Db, credentialId: string): Promise<KeptPasskey | undefined> {
  const row = await db
    .selectFrom('passkey')
    .select(['id', 'worker_id', 'person_id', 'rp_id', 'public_key', 'counter'])
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
  const owner = row && ownerOf(row)
  if (row === undefined || owner === undefined) return undefined
  const publicKey = new Uint8Array(row.public_key)
  return { id: row.id, owner, rpId: row.rp_id, credentialId, publicKey, counter: row.counter }
}

/** Notes that a key was used; the database refuses a counter that does not grow. */
export const notePasskeyUse = (db: Db, id: string, use: { counter: number; now: Temporal.Instant }) =>
  db.updateTable('passkey').set({ counter: use.counter, used_at: use.now }).where('id', '=', id).execute()

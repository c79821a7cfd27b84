import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import {
  type AttestationKind,
  type AttestedFacts,
  attestationKinds,
  type ShownField,
  type Standing,
  shownFields,
  standingOf,
} from '../domain/attestation.ts'
import { attestable } from './facts.ts'

const base = (db: Db) =>
  db
    .selectFrom('attestation')
    .select([
      'id',
      'number',
      'kind',
      'person_id as personId',
      'dossier_id as dossierId',
      'fields',
      'language',
    ])
    .select(['issued_on as issuedOn', 'expires_on as expiresOn', 'document_id as documentId'])
    .select(['revoked_at as revokedAt'])
    .select(({ ref }) => ref('facts').$castTo<AttestedFacts>().as('facts'))

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

/** A paper that was given, and how it stands today. */
export type Attestation = Omit<Row, 'kind' | 'fields'> & {
  readonly kind: AttestationKind
  readonly fields: readonly ShownField[]
  readonly standing: Standing
}

async function judged(db: Db, row: Row, today: string): Promise<Attestation> {
  const { facts, dossierId, issuedOn } = row
  const asked = { dossierId, today, from: facts.from, until: facts.until ?? issuedOn }
  const now = await attestable(db, asked)
  return {
    ...row,
    kind: attestationKinds.find(kind => kind === row.kind) ?? 'aid',
    fields: shownFields.filter(field => row.fields.includes(field)),
    standing: standingOf(row, now ?? { ...facts, rights: [], months: [] }, today),
  }
}

/** The papers given to a person, the newest first; thirty at most. */
export async function attestationsOf(
  db: Db,
  personId: string,
  today: string,
): Promise<readonly Attestation[]> {
  const rows = await base(db)
    .where('person_id', '=', personId)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .limit(30)
    .execute()
  const all: Attestation[] = []
  for (const row of rows) all.push(await judged(db, row, today))
  return all
}

/** The paper of a code; undefined when there is none. */
export async function attestationByCode(
  db: Db,
  codeHash: Buffer,
  today: string,
): Promise<Attestation | undefined> {
  const row = await base(db).where('code_hash', '=', codeHash).executeTakeFirst()
  return row && judged(db, row, today)
}

/** Whose paper it is; undefined when there is none. */
export const ownerOf = async (db: Db, id: string): Promise<string | undefined> =>
  isUuid(id)
    ? (await db.selectFrom('attestation').select('person_id').where('id', '=', id).executeTakeFirst())
        ?.person_id
    : undefined

/** How many papers were given to a person on a day. */
export async function givenOn(db: Db, personId: string, day: string): Promise<number> {
  const { count } = await db
    .selectFrom('attestation')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('issued_on', '=', day)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many codes were tried in this hour and not found. */
export async function missesIn(db: Db, hour: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('attestation_miss')
    .select('misses')
    .where('hour', '=', hour)
    .executeTakeFirst()
  return row?.misses ?? 0
}

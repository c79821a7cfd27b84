import { sql } from 'kysely'
import type { Target } from '#platform/access/relation-lookup.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A file that was opened by somebody it was not entrusted to. */
export type Opening = {
  readonly id: string
  readonly dossierId: string
  readonly number: string
  readonly worker: string
  readonly reason: string
  readonly openedAt: Temporal.Instant
  readonly verdict: string | null
  readonly remark: string | null
  readonly reviewer: string | null
}

export const openingsPerPage = 30

const fullName = (alias: 'opener' | 'reviewer') =>
  sql<string>`${sql.ref(`${alias}.given_name`)} || ' ' || ${sql.ref(`${alias}.family_name`)}`

/** The openings, those not reviewed yet first, newest first; one more than a page. */
export const openings = (db: Db, page: number): Promise<readonly Opening[]> =>
  db
    .selectFrom('break_glass as glass')
    .innerJoin('dossier', join =>
      join.onRef('dossier.tenant_id', '=', 'glass.tenant_id').onRef('dossier.id', '=', 'glass.dossier_id'),
    )
    .innerJoin('worker as opener', join =>
      join.onRef('opener.tenant_id', '=', 'glass.tenant_id').onRef('opener.id', '=', 'glass.worker_id'),
    )
    .leftJoin('worker as reviewer', join =>
      join.onRef('reviewer.tenant_id', '=', 'glass.tenant_id').onRef('reviewer.id', '=', 'glass.reviewed_by'),
    )
    .select(['glass.id', 'dossier.id as dossierId', 'dossier.number', 'glass.reason'])
    .select(['glass.opened_at as openedAt', 'glass.verdict', 'glass.remark'])
    .select([fullName('opener').as('worker'), fullName('reviewer').as('reviewer')])
    .orderBy(sql`glass.reviewed_at is not null`)
    .orderBy('glass.opened_at', 'desc')
    .limit(openingsPerPage + 1)
    .offset((page - 1) * openingsPerPage)
    .execute()

/** Why a file was opened outside its service, one line an opening: the person reads it. */
export const openingReasons = (
  db: Db,
  dossierId: string,
): Promise<readonly { readonly openedAt: Temporal.Instant; readonly reason: string }[]> =>
  db
    .selectFrom('break_glass')
    .select(['opened_at as openedAt', 'reason'])
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .orderBy('opened_at', 'desc')
    .execute()

/** The file that a target is about, whatever it names. */
export async function dossierOf(db: Db, target: Target): Promise<string | undefined> {
  const { dossierId, personId, requestId } = target
  if (dossierId !== undefined) return dossierId
  const row =
    personId === undefined
      ? await db
          .selectFrom('request')
          .select('dossier_id as id')
          .where('id', '=', requestId ?? null)
          .executeTakeFirst()
      : await db
          .selectFrom('dossier')
          .select('id')
          .where('person_id', '=', personId)
          .orderBy(sql`first_person_id <> person_id`)
          .orderBy('id')
          .executeTakeFirst()
  return row?.id
}

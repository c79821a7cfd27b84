import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { AskState, PaperKind } from '../domain/paper.ts'

/** An asked paper, with what its pages say of it. Days are ISO. */
export type Ask = {
  readonly id: string
  readonly version: number
  readonly dossierId: string
  readonly requestId: string
  readonly requestNumber: string
  readonly requestEnded: string | null
  readonly personId: string
  readonly code: string
  readonly kind: PaperKind
  readonly words: string | null
  readonly why: string
  readonly untilOn: string
  readonly state: AskState
  readonly withoutWords: string | null
  readonly withoutId: string | null
  readonly lateId: string | null
  readonly reply: string | null
  readonly endReason: string | null
  readonly askedAt: Temporal.Instant
}

const asks = (db: Db) =>
  db
    .selectFrom('paper_ask as a')
    .innerJoin('request as r', join =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.id', '=', 'a.request_id'),
    )
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'a.tenant_id').onRef('d.id', '=', 'a.dossier_id'),
    )
    .select([
      'a.id',
      'a.version',
      'a.dossier_id as dossierId',
      'a.request_id as requestId',
      'r.number as requestNumber',
      'r.ended_on as requestEnded',
      'd.person_id as personId',
      'a.code',
      'a.kind',
      'a.words',
      'a.why',
      'a.until_on as untilOn',
      'a.state',
      'a.without_words as withoutWords',
      'a.without_id as withoutId',
      'a.late_id as lateId',
      'a.reply',
      'a.end_reason as endReason',
      'a.asked_at as askedAt',
    ])
    .$narrowType<{ kind: PaperKind; state: AskState }>()

/** In this file, or in another one of the same person. */
const ofFile = (dossierId: string) => sql<boolean>`a.dossier_id = any(${oneFile(dossierId)})`

/** What was ever asked in a file, the nearest day first. */
export const asksOf = (db: Db, dossierId: string): Promise<readonly Ask[]> =>
  asks(db).where(ofFile(dossierId)).orderBy('a.until_on').orderBy('a.id').execute()

/** What a file still lacks: asked, for a request that goes on, and not settled. */
export const openAsksOf = (db: Db, dossierId: string): Promise<readonly Ask[]> =>
  asks(db)
    .where(ofFile(dossierId))
    .where('a.state', 'in', ['open', 'sent', 'without'])
    .where('r.ended_on', 'is', null)
    .orderBy('a.until_on')
    .orderBy('a.id')
    .execute()

/** One asked paper; undefined when there is none. */
export const oneAsk = (db: Db, id: string): Promise<Ask | undefined> =>
  asks(db).where('a.id', '=', id).executeTakeFirst()

/** The asked paper of a code; undefined when there is none. */
export const askOfCode = (db: Db, code: string): Promise<Ask | undefined> =>
  asks(db).where('a.code', '=', code).executeTakeFirst()

import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type KeptDetail, keptDetail } from '../domain/change.ts'
import { type VoiceKind, voiceKinds } from '../domain/kinds.ts'

/** Everything said, with who answers or answered; the pilot of the newest request when no other human was named. */
const voices = (db: Db) =>
  db
    .selectFrom('voice as v')
    .innerJoin('person as p', join =>
      join.onRef('p.tenant_id', '=', 'v.tenant_id').onRef('p.id', '=', 'v.person_id'),
    )
    .leftJoin('worker as a', join =>
      join.onRef('a.tenant_id', '=', 'v.tenant_id').onRef('a.id', '=', 'v.asked_id'),
    )
    .leftJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'v.tenant_id').onRef('w.id', '=', 'v.answered_by'),
    )
    .select([
      'v.id',
      'v.number',
      'v.kind',
      'v.topic',
      'v.words',
      'v.detail',
      'v.channel',
      'v.version',
      'v.outcome',
    ])
    .select(['v.answer', 'v.told', 'person_id as personId', 'dossier_id as dossierId', 'about_id as aboutId'])
    .select([
      'about_table as aboutTable',
      'asked_id as askedId',
      'overseer_id as overseerId',
      'taken_by as takenBy',
    ])
    .select([
      'said_at as saidAt',
      'due_on as dueOn',
      'answered_at as answeredAt',
      'document_id as documentId',
    ])
    .select(['corrected_by_id as correctedById', 'about_worker_id as aboutWorkerId'])
    .select(['p.given_name as givenName', 'p.family_name as familyName', 'p.language as language'])
    .select(['a.given_name as askedGiven', 'a.family_name as askedFamily', 'a.phone as askedPhone'])
    .select(['w.given_name as byGiven', 'w.family_name as byFamily', 'w.phone as byPhone'])

type Row = Awaited<ReturnType<ReturnType<typeof voices>['executeTakeFirstOrThrow']>>

/** A human as a person may call them. */
export type Named = { readonly name: string; readonly phone: string }

/** One thing said, as its pages show it. */
export type Voice = Omit<
  Row,
  'kind' | 'detail' | 'askedGiven' | 'askedFamily' | 'askedPhone' | 'byGiven' | 'byFamily' | 'byPhone'
> & {
  readonly kind: VoiceKind
  readonly detail: KeptDetail
  readonly asked: Named | null
  readonly by: Named | null
}

const named = (given: string | null, family: string | null, phone: string | null): Named | null =>
  given === null ? null : { name: `${given} ${family}`, phone: phone ?? '' }

function toVoice(row: Row): Voice {
  const { askedGiven, askedFamily, askedPhone, byGiven, byFamily, byPhone, ...rest } = row
  return {
    ...rest,
    kind: voiceKinds.find(kind => kind === row.kind) ?? 'change',
    detail: keptDetail.parse(row.detail),
    asked: named(askedGiven, askedFamily, askedPhone),
    by: named(byGiven, byFamily, byPhone),
  }
}

/** One thing said; undefined when there is none, or when it is not for whoever asks. */
export async function oneVoice(db: Db, id: string): Promise<Voice | undefined> {
  if (!isUuid(id)) return undefined
  const row = await voices(db).where('v.id', '=', id).executeTakeFirst()
  return row && toVoice(row)
}

/** Said by this person, or under another name that turned out to be theirs. */
const saidBy = (personId: string) => sql<boolean>`v.person_id = any((select one_person(${personId}))::uuid[])`

/** What a person said, the newest first; a hundred at most, or all of it. */
export async function voicesOf(
  db: Db,
  personId: string,
  most: number | 'all' = 100,
): Promise<readonly Voice[]> {
  const rows = await voices(db)
    .where(saidBy(personId))
    .orderBy('v.said_at', 'desc')
    .limit(most === 'all' ? null : most)
    .execute()
  return rows.map(toVoice)
}

/** The same one, when it is this person's own. */
export async function ownVoice(db: Db, personId: string, id: string): Promise<Voice | undefined> {
  if (!isUuid(id)) return undefined
  const row = await voices(db).where('v.id', '=', id).where(saidBy(personId)).executeTakeFirst()
  return row && toVoice(row)
}

/** What has no answer and whose day has passed: whose team it is, and who watches over it. */
export const lateVoices = (db: Db, today: Temporal.PlainDate) =>
  db
    .selectFrom('voice as v')
    .select([
      'v.id',
      'v.kind',
      'v.overseer_id as overseerId',
      'v.asked_id as askedId',
      'v.dossier_id as dossierId',
    ])
    .where('v.outcome', 'is', null)
    .where('v.due_on', '<', today.toString())
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('task as t')
            .select('t.id')
            .whereRef('t.tenant_id', '=', 'v.tenant_id')
            .whereRef('t.cause_id', '=', 'v.id')
            .where('t.kind', '=', 'voice:late'),
        ),
      ),
    )
    .limit(500)
    .execute()

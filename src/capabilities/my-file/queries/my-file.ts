import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** A decision in figures. */
export type MyDecision = {
  readonly requestId: string
  readonly outcome: string
  readonly amountCents: number | null
  readonly per: string | null
  readonly fromOn: string | null
  readonly decidedOn: string
}

/** A letter that can be read again. */
export type MyLetter = {
  readonly id: string
  readonly kind: string
  readonly on: string
  readonly language: string
}

/** What the person's first page shows beside the requests. */
export type MyFile = {
  readonly personId: string
  readonly givenName: string
  readonly noOnlineView: boolean
  readonly dossierId: string | null
  /** Decisions whose letter was sent: a person never learns one from a screen before the letter. */
  readonly decisions: readonly MyDecision[]
  readonly letters: readonly MyLetter[]
}

const decisions = sql`(
  select jsonb_agg(jsonb_build_object('requestId', d.request_id, 'outcome', d.outcome, 'amountCents', d.amount_cents,
    'per', d.per, 'fromOn', d.from_on, 'decidedOn', d.decided_on) order by d.decided_on desc)
  from decision d
  where d.tenant_id = f.tenant_id and d.dossier_id = f.id and d.published_at is not null and d.superseded_by is null
    and exists (select from document l where l.tenant_id = d.tenant_id and l.decision_id = d.id and l.sent_on is not null))`

const letters = sql`(
  select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'language', l.language,
    'on', coalesce(l.sent_on, (l.created_at at time zone 'Europe/Brussels')::date)) order by l.created_at desc)
  from document l
  where l.tenant_id = f.tenant_id and l.dossier_id = f.id and (l.kind = 'receipt' or l.sent_on is not null))`

/** A person's file in one round trip; undefined when the person is not in this centre. */
export async function myFile(db: Db, personId: string): Promise<MyFile | undefined> {
  const { rows } = await sql<MyFile>`
    select p.id as "personId", p.given_name as "givenName", p.no_online_view as "noOnlineView", f.id as "dossierId",
      coalesce(${decisions}, '[]') as decisions, coalesce(${letters}, '[]') as letters
    from person p left join dossier f on f.tenant_id = p.tenant_id and f.person_id = p.id
    where p.id = ${personId}`.execute(db)
  return rows[0]
}

/** Where the bytes of a letter of this person are kept; undefined when it is not theirs or was not sent yet. */
export async function myLetter(
  db: Db,
  personId: string,
  documentId: string,
): Promise<{ hash: string } | undefined> {
  const row = await db
    .selectFrom('document')
    .innerJoin('dossier', join =>
      join
        .onRef('dossier.tenant_id', '=', 'document.tenant_id')
        .onRef('dossier.id', '=', 'document.dossier_id'),
    )
    .select('content_hash')
    .where('document.id', '=', documentId)
    .where('dossier.person_id', '=', personId)
    .where(eb => eb.or([eb('document.kind', '=', 'receipt'), eb('document.sent_on', 'is not', null)]))
    .executeTakeFirst()
  return row === undefined ? undefined : { hash: row.content_hash }
}

import { sql } from 'kysely'
import type { UsualByKind } from '#capabilities/parity/index.ts'
import { builtOnce } from '#platform/database/built-once.ts'
import { oneFile } from '#platform/database/one-file.ts'
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
  /** Under which its bytes are kept. */
  readonly hash: string
  /** Its words can be read on a page too. */
  readonly inWords: boolean
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
  /** What each kind of request usually waits for here, counted in the night. */
  readonly usual: UsualByKind
  /** What there is besides; what there is not, the page does not ask for. */
  readonly has: {
    /** Somebody written down a second time, who is this person. */
    readonly merges: boolean
    readonly sendings: boolean
    /** Papers that were asked for. */
    readonly papers: boolean
    /** A request that changed its pilot. */
    readonly passedOn: boolean
  }
}

const merged = sql`exists (select from person_merge m
  where m.tenant_id = p.tenant_id and m.kept_id = p.id and m.state = 'merged')`

const files = sql`any(one.ids)`

const has = sql`jsonb_build_object('merges', ${merged},
  'sendings', ${merged} or exists (select from sending s where s.tenant_id = p.tenant_id and s.person_id = p.id),
  'papers', exists (select from paper_ask a where a.tenant_id = p.tenant_id and a.dossier_id = ${files}),
  'passedOn', exists (select from request r join request_pilot c on c.tenant_id = r.tenant_id and c.request_id = r.id
    where r.tenant_id = p.tenant_id and r.dossier_id = ${files} and r.ended_on is null
      and c.until is null and c.id is not null))`

const decisions = sql`(
  select jsonb_agg(jsonb_build_object('requestId', d.request_id, 'outcome', d.outcome, 'amountCents', d.amount_cents,
    'per', d.per, 'fromOn', d.from_on, 'decidedOn', d.decided_on) order by d.decided_on desc)
  from decision d
  where d.tenant_id = f.tenant_id and d.dossier_id = ${files}
    and d.published_at is not null and d.superseded_by is null
    and exists (select from document l where l.tenant_id = d.tenant_id and l.decision_id = d.id and l.sent_on is not null))`

const letters = sql`(
  select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'language', l.language, 'hash', l.content_hash,
    'on', coalesce(l.sent_on, (l.created_at at time zone 'Europe/Brussels')::date), 'inWords', exists (select
      from written_letter w where w.tenant_id = l.tenant_id and w.document_id = l.id)) order by l.created_at desc)
  from document l
  where l.tenant_id = f.tenant_id and l.dossier_id = ${files}
    and (l.kind = 'receipt' or l.sent_on is not null))`

/** Closed by the person or by somebody who turned out to be them; or this is only how they were once written down. */
const noOnlineView = sql`(p.no_online_view
  or exists (select from person_merge m where m.tenant_id = p.tenant_id and m.merged_id = p.id and m.state = 'merged')
  or (${merged}
    and exists (select from person o where o.tenant_id = p.tenant_id and o.id = any((select one_person(p.id))::uuid[])
      and o.no_online_view)))`

const wholeFile = builtOnce(
  (_, { personId }: { readonly personId: string }) => sql<MyFile>`
    select p.id as "personId", p.given_name as "givenName", ${noOnlineView} as "noOnlineView", f.id as "dossierId",
      coalesce(${decisions}, '[]') as decisions, coalesce(${letters}, '[]') as letters,
      coalesce((select jsonb_object_agg(u.kind, u.delays) from usual_delay u), '{}') as usual,
      ${has} as has
    from person p left join dossier f on f.tenant_id = p.tenant_id and f.person_id = p.id
    cross join lateral (select ${oneFile(sql.ref('f.id'))} as ids offset 0) one
    where p.id = ${personId} order by f.first_person_id <> p.id, f.id limit 1`,
)

/** A person's file in one round trip; undefined when the person is not in this centre. */
export async function myFile(db: Db, personId: string): Promise<MyFile | undefined> {
  const [file] = await wholeFile(db, { personId })
  return file
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

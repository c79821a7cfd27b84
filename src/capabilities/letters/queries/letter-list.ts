import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

export const shelves = ['to-send', 'kept', 'sent'] as const
/** `to-send`: decisions without their letter. `kept`: receipts that wait at the counter. `sent`: what left. */
export type Shelf = (typeof shelves)[number]

export const letterSorts = ['on', 'person', 'due'] as const
export type LetterSort = (typeof letterSorts)[number]

/** Which letters, in which order, and which page (from 1). */
export type LettersAsked = {
  readonly shelf: Shelf
  readonly sort: LetterSort
  readonly direction: 'asc' | 'desc'
  readonly page: number
  /** Only requests of these services; undefined: of all. */
  readonly serviceIds: readonly string[] | undefined
}

/** A letter, or a decision that still has none. Days are ISO. */
export type LetterRow = {
  readonly documentId: string | null
  readonly decisionId: string | null
  readonly kind:
    | 'receipt'
    | 'notification'
    | 'code-letter'
    | 'pilot-letter'
    | 'answer-letter'
    | 'complaint-letter'
    | 'free-letter'
    | 'attestation'
  readonly personId: string
  readonly personName: string
  readonly requestNumber: string
  readonly decisionNumber: string | null
  /** The day of the decision, or of the letter. */
  readonly on: string
  readonly dueOn: string | null
  readonly warnOn: string | null
  readonly sentHow: string | null
  readonly proof: string | null
  /** Nowhere to send it to: it is handed over. */
  readonly withoutAddress: boolean
}

export const lettersPerPage = 30

const people = sql`
  join dossier f on f.tenant_id = r.tenant_id and f.id = r.dossier_id
  join person p on p.tenant_id = f.tenant_id and p.id = f.person_id`

const shown = sql`p.id as "personId", p.given_name || ' ' || p.family_name as "personName", p.sort_key,
  r.number as "requestNumber", (p.no_address or p.street is null) as "withoutAddress", r.service_id`

/**
 * A decision brought from another program may have been notified there: its delay was stopped, and no letter is here. The
 * delay of a correction runs anew. What the presidency decides is told beside the line of its request.
 */
const decisionsToSend = sql`
  select null::uuid as "documentId", e.id as "decisionId", 'notification' as kind, ${shown},
    e.number as "decisionNumber", e.decided_on as "on", c.due_on as "dueOn", c.warn_on as "warnOn",
    null::text as "sentHow", null::text as proof
  from decision e
  join request r on r.tenant_id = e.tenant_id and r.id = e.request_id ${people}
  left join clock c on c.tenant_id = r.tenant_id and c.request_id = r.id and c.kind = 'notification' and c.stopped_on is null
  where e.published_at is not null and e.outcome <> 'adjourn' and e.superseded_by is null
    and not exists (select from document l where l.tenant_id = e.tenant_id and l.decision_id = e.id and l.kind = 'notification')
    and (e.authority = 'president' or c.due_on is not null or not exists (select from clock k where k.tenant_id = r.tenant_id
      and k.request_id = r.id and k.kind = 'notification' and k.stopped_on >= e.decided_on))`

const documents = sql`
  select l.id as "documentId", l.decision_id as "decisionId", l.kind, ${shown}, e.number as "decisionNumber",
    coalesce(l.sent_on, (l.created_at at time zone 'Europe/Brussels')::date) as "on", null::date as "dueOn",
    null::date as "warnOn", l.sent_how as "sentHow", l.proof
  from document l
  join request r on r.tenant_id = l.tenant_id and r.id = l.request_id ${people}
  left join decision e on e.tenant_id = l.tenant_id and e.id = l.decision_id`

const kept = sql`${documents} where (l.kind = 'receipt' and l.sent_on is null) or l.sent_how = 'kept-at-counter'`
const sent = sql`${documents} where l.sent_on is not null and l.sent_how <> 'kept-at-counter'`
const shelfOf = { 'to-send': decisionsToSend, kept, sent }

const orders = {
  on: {
    asc: sql`"on", "documentId", "decisionId"`,
    desc: sql`"on" desc, "documentId" desc, "decisionId" desc`,
  },
  person: { asc: sql`sort_key, "on"`, desc: sql`sort_key desc, "on"` },
  due: { asc: sql`"dueOn" nulls last, "on"`, desc: sql`"dueOn" desc nulls last, "on"` },
}

const within = (serviceIds: readonly string[] | undefined) =>
  sql<SqlBool>`(${serviceIds === undefined} or service_id = any(${serviceIds ?? []}))`

/** One page of letters; the second value is how many there are in all. */
export async function lettersPage(
  db: Db,
  { shelf, sort, direction, page, serviceIds }: LettersAsked,
): Promise<{ readonly rows: readonly LetterRow[]; readonly total: number }> {
  const { rows } = await sql<LetterRow & { total: number }>`
    select *, count(*) over ()::int as total from (${shelfOf[shelf]}) letters
    where ${within(serviceIds)} order by ${orders[sort][direction]}
    limit ${lettersPerPage} offset ${(page - 1) * lettersPerPage}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

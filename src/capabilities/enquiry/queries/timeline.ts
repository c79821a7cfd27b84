import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Happening, HappeningSource } from '../domain/happening.ts'

/** How many lines a page of the timeline shows. */
export const happeningsPerPage = 30

/** What is asked of the timeline: which lines, and from which page on (1 = the first). */
export type TimelineQuestion = {
  readonly dossierId: string
  readonly source: HappeningSource | null
  readonly page: number
}

type Row = Happening & { readonly total: number }

const acts = (dossierId: string) => sql`
  select v.id, v.happened_at as moment, v.happened_at::text as day, 'act' as source, v.action as code, false as planned,
    v.actor_kind, w.given_name || ' ' || w.family_name as who, v.dossier_id
  from journal_event v left join worker w on w.tenant_id = v.tenant_id and w.id = v.actor_id
  where v.dossier_id = any(${oneFile(dossierId)}) and v.kind = 'write'`

const meetings = (dossierId: string) => sql`
  select e.id, coalesce(e.happened_on::timestamptz, e.planned_at),
    coalesce(e.happened_on::text, e.planned_at::text), 'meeting', e.kind, e.happened_on is null, 'worker',
    w.given_name || ' ' || w.family_name, e.dossier_id
  from encounter e join worker w on w.tenant_id = e.tenant_id and w.id = e.worker_id
  where e.dossier_id = any(${oneFile(dossierId)})`

const letters = (dossierId: string) => sql`
  select o.id, o.created_at, o.created_at::text, 'letter', o.kind, o.sent_on is null, 'worker',
    w.given_name || ' ' || w.family_name, o.dossier_id
  from document o left join worker w on w.tenant_id = o.tenant_id and w.id = o.created_by
  where o.dossier_id = any(${oneFile(dossierId)}) and o.kind <> 'complaint-letter'`

/** One page of what happened in a file, the newest first, and how many lines there are. */
export async function timelineOf(
  db: Db,
  { dossierId, source, page }: TimelineQuestion,
): Promise<{ readonly happenings: readonly Happening[]; readonly total: number }> {
  const { rows } = await sql<Row>`
    select id, replace(day, ' ', 'T') as at, source, code, planned, actor_kind as "actorKind", who,
      count(*) over ()::int as total, (select f.number from dossier f where f.id = lines.dossier_id
        and f.id <> ${dossierId}) as file
    from (${acts(dossierId)} union all ${meetings(dossierId)} union all ${letters(dossierId)}) lines
    where ${source}::text is null or source = ${source}
    order by moment desc, id desc
    limit ${happeningsPerPage} offset ${(page - 1) * happeningsPerPage}`.execute(db)
  return { happenings: rows, total: rows[0]?.total ?? 0 }
}

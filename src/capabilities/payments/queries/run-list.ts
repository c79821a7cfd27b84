import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { cardColumns, cardPeople, type RunCard, type RunKind } from './runs.ts'

export const runsPerPage = 20

/** A run in the list. Urgent money is for one person: who; null once it was withdrawn, and for a list of many. */
export type ListedRun = RunCard & {
  readonly person: { readonly id: string; readonly name: string; readonly dossierId: string } | null
}

const paidPerson = sql`(select jsonb_build_object('id', n.id, 'name', n.given_name || ' ' || n.family_name, 'dossierId', y.dossier_id)
  from payment y join dossier d on d.tenant_id = y.tenant_id and d.id = y.dossier_id
  join person n on n.tenant_id = d.tenant_id and n.id = d.person_id
  where r.kind = 'urgent' and y.tenant_id = r.tenant_id and y.run_id = r.id and y.state <> 'withdrawn' limit 1)`

/** One page of runs, of one kind or of all, the last to be carried out first. */
export async function runsPage(
  db: Db,
  { page, kind }: { readonly page: number; readonly kind: RunKind | undefined },
): Promise<{ readonly rows: readonly ListedRun[]; readonly total: number }> {
  const { rows } = await sql<ListedRun & { all: number }>`
    select ${cardColumns}, ${paidPerson} as person, count(*) over ()::int as all from payment_run r ${cardPeople}
    where ${kind ?? null}::text is null or r.kind = ${kind ?? null}
    order by r.execute_on desc, r.prepared_at desc limit ${runsPerPage} offset ${(page - 1) * runsPerPage}`.execute(
    db,
  )
  return { rows, total: rows[0]?.all ?? 0 }
}

import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** The report that another one starts from: its texts and its day (ISO); undefined when it is not of this file. */
export async function formerTexts(db: Db, { reportId, dossierId }: { reportId: string; dossierId: string }) {
  return db
    .selectFrom('report')
    .select(['facts', 'motives_fact as motivesFact'])
    .select(sql<string>`(submitted_at at time zone 'Europe/Brussels')::date::text`.as('writtenOn'))
    .where('id', '=', reportId)
    .where('submitted_at', 'is not', null)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .executeTakeFirst()
}

/** A paragraph that nobody confirmed yet. `writtenOn`: ISO day. */
export type Unconfirmed = { readonly id: string; readonly words: string; readonly writtenOn: string }

/** What of the draft of a request was taken over and not confirmed, in the order it was marked. */
export async function unconfirmedOf(db: Db, requestId: string): Promise<readonly Unconfirmed[]> {
  return db
    .selectFrom('report_paragraph as p')
    .innerJoin('report as r', join =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.report_id'),
    )
    .select(['p.id', 'p.words', 'p.written_on as writtenOn'])
    .where('r.request_id', '=', requestId)
    .where('r.submitted_at', 'is', null)
    .where('p.confirmed_at', 'is', null)
    .orderBy('p.id')
    .execute()
}

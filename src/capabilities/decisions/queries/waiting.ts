import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type AgendaItem, fullName, withPeople } from './agenda.ts'

/** A proposal that no planned meeting has yet. */
export type WaitingProposal = Pick<
  AgendaItem,
  | 'requestId'
  | 'reportId'
  | 'requestNumber'
  | 'kind'
  | 'urgent'
  | 'dueOn'
  | 'personId'
  | 'personName'
  | 'dossierId'
>

const onPlannedAgenda = sql<SqlBool>`exists (select from agenda_item a join meeting m
  on m.tenant_id = a.tenant_id and m.id = a.meeting_id
  where a.tenant_id = r.tenant_id and a.request_id = r.id and a.removed_at is null and m.state = 'planned')`

/** The last report handed to the committee for a request. */
const submitted = sql<string>`(select o.id from report o where o.tenant_id = r.tenant_id and o.request_id = r.id
  and o.submitted_at is not null order by o.submitted_at desc limit 1)`

/** The most proposals that one agenda takes at once. */
export const mostWaiting = 500

/** Proposals that wait for an agenda, the most urgent first, with the report each rests on; at most `mostWaiting`. */
export async function waitingProposals(db: Db): Promise<readonly WaitingProposal[]> {
  return withPeople(db)
    .select(submitted.as('reportId'))
    .where('r.state', '=', 'proposed')
    .where(sql<SqlBool>`${submitted} is not null`)
    .where(eb => eb.not(onPlannedAgenda))
    .orderBy('r.urgent', 'desc')
    .orderBy(sql`"dueOn" nulls last`)
    .orderBy('r.id')
    .limit(mostWaiting)
    .execute()
}

/** A request without its report whose delay is running out. */
export type LateRequest = Omit<WaitingProposal, 'reportId'> & { readonly pilotName: string }

/** Requests that are not proposed yet and whose delay to decide ends by a day (ISO), the first to end first; at most fifty. */
export async function lateRequests(db: Db, until: string): Promise<readonly LateRequest[]> {
  return withPeople(db)
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'r.tenant_id').onRef('w.id', '=', 'r.pilot_id'),
    )
    .innerJoin('clock as c', join =>
      join
        .onRef('c.tenant_id', '=', 'r.tenant_id')
        .onRef('c.request_id', '=', 'r.id')
        .on('c.kind', '=', 'decision')
        .on('c.stopped_on', 'is', null),
    )
    .select(fullName('w').as('pilotName'))
    .where('r.state', 'in', ['received', 'acknowledged', 'enquiry'])
    .where('c.due_on', '<=', until)
    .orderBy('c.due_on')
    .orderBy('r.id')
    .limit(50)
    .execute()
}

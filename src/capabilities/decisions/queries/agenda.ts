import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type Outcome, outcomes } from '../domain/decision.ts'

/** One item of an agenda, as the list shows it. Amounts are integer cents, days ISO. */
export type AgendaItem = {
  readonly id: string
  readonly requestId: string
  readonly reportId: string
  readonly position: number
  readonly requestNumber: string
  readonly kind: string
  readonly urgent: boolean
  readonly requestState: string
  readonly dossierId: string
  readonly dossierNumber: string
  readonly personId: string
  readonly personName: string
  readonly proposal: string
  readonly proposedCents: number | null
  readonly authorName: string
  /** When the decision is due; null when its clock no longer runs. */
  readonly dueOn: string | null
  readonly decided: boolean
  readonly decisionId: string | null
  readonly decisionNumber: string | null
  readonly outcome: Outcome | null
  readonly decidedCents: number | null
  readonly nature: 'proposal' | 'correction'
  /** The published decision that this item corrects, and the error in it. */
  readonly correctsId: string | null
  readonly correctionReason: string | null
  /** What the law computes a month, for what was proposed. */
  readonly computedCents: number | null
}

const dueOn = sql<string | null>`(select c.due_on from clock c where c.tenant_id = r.tenant_id
  and c.request_id = r.id and c.kind = 'decision' and c.stopped_on is null)`
/** A name as it is said. */
export const fullName = (alias: string) =>
  sql<string>`${sql.ref(`${alias}.given_name`)} || ' ' || ${sql.ref(`${alias}.family_name`)}`

/** Requests with whose they are, and when their decision is due. */
export const withPeople = (db: Db) =>
  db
    .selectFrom('request as r')
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.id', '=', 'r.dossier_id'),
    )
    .innerJoin('person as p', join =>
      join.onRef('p.tenant_id', '=', 'd.tenant_id').onRef('p.id', '=', 'd.person_id'),
    )
    .select(dueOn.as('dueOn'))
    .select([
      'r.id as requestId',
      'r.number as requestNumber',
      'r.kind',
      'r.urgent',
      'r.state as requestState',
    ])
    .select([
      'd.id as dossierId',
      'd.number as dossierNumber',
      'p.id as personId',
      fullName('p').as('personName'),
    ])

const itemRows = (db: Db, meetingId: string) =>
  withPeople(db)
    .innerJoin('agenda_item as a', join =>
      join.onRef('a.tenant_id', '=', 'r.tenant_id').onRef('a.request_id', '=', 'r.id'),
    )
    .innerJoin('report as o', join =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.report_id'),
    )
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'o.tenant_id').onRef('w.id', '=', 'o.author_id'),
    )
    .leftJoin('decision as e', join =>
      join.onRef('e.tenant_id', '=', 'a.tenant_id').onRef('e.agenda_item_id', '=', 'a.id'),
    )
    .leftJoin('computation as k', join =>
      join.onRef('k.tenant_id', '=', 'o.tenant_id').onRef('k.id', '=', 'o.computation_id'),
    )
    .select('k.monthly_cents as computedCents')
    .select(['a.id', 'a.position', 'o.id as reportId', 'o.proposal', 'o.amount_cents as proposedCents'])
    .select(['a.nature', 'a.corrects_decision_id as correctsId'])
    .select('a.correction_reason as correctionReason')
    .select(fullName('w').as('authorName'))
    .select(['e.id as decisionId', 'e.number', 'e.published_at', 'e.outcome'])
    .select('e.amount_cents as decidedCents')
    .where('a.meeting_id', '=', meetingId)
    .where('a.removed_at', 'is', null)

/** The items of a meeting in their order, with what was proposed and what is decided so far. */
export async function agendaOf(db: Db, meetingId: string): Promise<readonly AgendaItem[]> {
  const rows = await itemRows(db, meetingId).orderBy('a.position').orderBy('a.id').execute()
  return rows.map(({ number, published_at, ...row }) => ({
    ...row,
    proposal: row.proposal ?? '',
    nature: row.nature === 'correction' ? 'correction' : 'proposal',
    decided: row.decisionId !== null,
    decisionNumber: published_at === null ? null : number,
    outcome: outcomes.find(outcome => outcome === row.outcome) ?? null,
  }))
}

/** What left an agenda, and why. */
export type RemovedItem = {
  readonly requestNumber: string
  readonly personName: string
  readonly reason: string
}

/** The items that were taken off a meeting's agenda, in the order they left. */
export async function removedFrom(db: Db, meetingId: string): Promise<readonly RemovedItem[]> {
  const rows = await withPeople(db)
    .innerJoin('agenda_item as a', join =>
      join.onRef('a.tenant_id', '=', 'r.tenant_id').onRef('a.request_id', '=', 'r.id'),
    )
    .select('a.removed_reason')
    .where('a.meeting_id', '=', meetingId)
    .where('a.removed_at', 'is not', null)
    .orderBy('a.removed_at')
    .execute()
  return rows.map(({ requestNumber, personName, removed_reason }) => ({
    requestNumber,
    personName,
    reason: removed_reason ?? '',
  }))
}

/** The planned meeting whose agenda has this request, if any. */
export async function plannedMeetingOf(
  db: Db,
  requestId: string,
): Promise<{ meetingId: string; heldOn: string } | undefined> {
  return db
    .selectFrom('agenda_item as a')
    .innerJoin('meeting as m', join =>
      join.onRef('m.tenant_id', '=', 'a.tenant_id').onRef('m.id', '=', 'a.meeting_id'),
    )
    .select(['m.id as meetingId', 'held_on as heldOn'])
    .where('a.request_id', '=', requestId)
    .where('a.removed_at', 'is', null)
    .where('m.state', '=', 'planned')
    .executeTakeFirst()
}

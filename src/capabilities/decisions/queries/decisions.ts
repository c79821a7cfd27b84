import type { Db } from '#platform/database/transaction.ts'
import {
  authorities,
  conditions,
  type DecisionCard,
  factKinds,
  outcomes,
  payments,
  periods,
  rhythms,
} from '../domain/decision.ts'

const base = (db: Db) =>
  db
    .selectFrom('decision as e')
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'e.tenant_id').onRef('d.id', '=', 'e.dossier_id'),
    )
    .leftJoin('agenda_item as a', join =>
      join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.agenda_item_id'),
    )
    .selectAll('e')
    .select(['d.person_id', 'a.report_id as item_report_id'])

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const find = <Code extends string>(codes: readonly Code[], text: string | null): Code | null =>
  codes.find(code => code === text) ?? null

const contentOf = (row: Row) => ({
  outcome: find(outcomes, row.outcome) ?? 'adjourn',
  amountCents: row.amount_cents,
  per: find(periods, row.per),
  paidEvery: find(rhythms, row.paid_every),
  paidHow: find(payments, row.paid_how),
  fromOn: row.from_on,
  untilOn: row.until_on,
  motivesFact: row.motives_fact,
  motivesLaw: row.motives_law,
  amendMotive: row.amend_motive,
  unmetCondition: find(conditions, row.unmet_condition),
  missing: row.missing,
})

function factOf(row: Row): DecisionCard['fact'] {
  const kind = find(factKinds, row.fact_kind)
  const { fact_id: id, fact_text: text, fact_source: source, fact_on: on } = row
  return kind === null || id === null || text === null || source === null || on === null
    ? null
    : { kind, id, text, source, on }
}

const tallyOf = ({ vote_for, vote_against, vote_abstain, casting_vote }: Row): DecisionCard['tally'] =>
  vote_for === null || vote_against === null || vote_abstain === null
    ? null
    : { for: vote_for, against: vote_against, abstain: vote_abstain, casting: casting_vote }

const cardOf = (row: Row): DecisionCard => ({
  ...contentOf(row),
  id: row.id,
  version: row.version,
  number: row.published_at === null ? null : row.number,
  requestId: row.request_id,
  dossierId: row.dossier_id,
  personId: row.person_id,
  authority: find(authorities, row.authority) ?? 'committee',
  meetingId: row.meeting_id,
  reportId: row.report_id ?? row.item_report_id,
  fact: factOf(row),
  tally: tallyOf(row),
  computationId: row.computation_id,
  decidedOn: row.decided_on,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  publishedAt: row.published_at,
  supersededBy: row.superseded_by,
  supersedesId: row.supersedes_id,
})

/** One decision, published or not. */
export async function decisionCard(db: Db, decisionId: string): Promise<DecisionCard | undefined> {
  const row = await base(db).where('e.id', '=', decisionId).executeTakeFirst()
  return row && cardOf(row)
}

/** The decisions of a file whose meeting is closed, newest first; adjournments too, which say what is missing. */
export async function decisionsOf(db: Db, dossierId: string): Promise<readonly DecisionCard[]> {
  const rows = await base(db)
    .where('e.dossier_id', '=', dossierId)
    .where('e.published_at', 'is not', null)
    .orderBy('e.decided_on', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
  return rows.map(cardOf)
}

/** Everything recorded in a meeting, published or not; items that left the agenda too. */
export async function decisionsIn(db: Db, meetingId: string): Promise<readonly DecisionCard[]> {
  const rows = await base(db).where('e.meeting_id', '=', meetingId).execute()
  return rows.map(cardOf)
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { Authority, DecisionContent, PointedFact } from '../domain/decision.ts'
import type { NamedVote, Tally, Vote } from '../domain/voting.ts'
import { touchMeeting, type Writing } from './meetings.ts'

/** What a decision says and rests on, whoever takes it. */
type Basis = {
  readonly requestId: string
  readonly dossierId: string
  readonly reportId: string | null
  readonly computationId: string | null
  /** What a refusal points at. */
  readonly fact: PointedFact | null
  /** ISO day. */
  readonly decidedOn: string
  readonly content: DecisionContent
}

/** What the committee decides about one item, and how it voted. */
export type Recording = Basis & {
  readonly meetingId: string
  readonly itemId: string
  /** The decision it corrects. */
  readonly supersedesId: string | null
  readonly voteHow: Vote['how']
  readonly tally: Tally | null
  readonly votes: readonly NamedVote[]
}

/** What is decided outside a meeting, by who may do so alone. It is published at once, under its number. */
export type LoneDecision = Basis & {
  readonly authority: Exclude<Authority, 'committee'>
  readonly delegationId: string | null
  readonly number: string
}

const columnsOf = ({ content, fact }: Basis) => ({
  fact_kind: fact?.kind ?? null,
  fact_id: fact?.id ?? null,
  fact_text: fact?.text ?? null,
  fact_source: fact?.source ?? null,
  fact_on: fact?.on ?? null,
  outcome: content.outcome,
  amount_cents: content.amountCents,
  per: content.per,
  paid_every: content.paidEvery,
  paid_how: content.paidHow,
  from_on: content.fromOn,
  until_on: content.untilOn,
  motives_fact: content.motivesFact,
  motives_law: content.motivesLaw,
  amend_motive: content.amendMotive,
  unmet_condition: content.unmetCondition,
  missing: content.missing,
})

const voteColumns = ({ voteHow, tally }: Recording) => ({
  vote_how: voteHow,
  vote_for: tally?.for ?? null,
  vote_against: tally?.against ?? null,
  vote_abstain: tally?.abstain ?? null,
  casting_vote: tally?.casting ?? false,
})

const basisColumns = ({ tenantId, actorId, now }: Writing, id: string, basis: Basis) => ({
  ...columnsOf(basis),
  tenant_id: tenantId,
  id,
  request_id: basis.requestId,
  dossier_id: basis.dossierId,
  report_id: basis.reportId,
  computation_id: basis.computationId,
  decided_on: basis.decidedOn,
  recorded_by: actorId,
  recorded_at: now,
})

async function insertDecision(writing: Writing, recording: Recording): Promise<string> {
  const id = uuidv7()
  await writing.db
    .insertInto('decision')
    .values({
      ...basisColumns(writing, id, recording),
      ...voteColumns(recording),
      number: `~${id}`, // its own number comes when the meeting closes, in the order of the agenda
      agenda_item_id: recording.itemId,
      meeting_id: recording.meetingId,
      supersedes_id: recording.supersedesId,
    })
    .execute()
  return id
}

async function replaceVotes(
  { db, tenantId }: Writing,
  decisionId: string,
  votes: readonly NamedVote[],
): Promise<void> {
  await db.deleteFrom('decision_vote').where('decision_id', '=', decisionId).execute()
  if (votes.length === 0) return
  const rows = votes.map(({ workerId, vote }) => ({
    tenant_id: tenantId,
    decision_id: decisionId,
    worker_id: workerId,
    vote,
  }))
  await db.insertInto('decision_vote').values(rows).execute()
}

/** Records a decision of a meeting that is still open, or records it otherwise; gives its id. The meeting is locked. */
export async function saveDecision(writing: Writing, recording: Recording): Promise<string> {
  const { db, actorId, now } = writing
  const known = await db
    .updateTable('decision')
    .set({ ...columnsOf(recording), ...voteColumns(recording), recorded_by: actorId, recorded_at: now })
    .set({ computation_id: recording.computationId, report_id: recording.reportId })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('agenda_item_id', '=', recording.itemId)
    .returning('id')
    .executeTakeFirst()
  const id = known?.id ?? (await insertDecision(writing, recording))
  if (known !== undefined || recording.votes.length > 0) await replaceVotes(writing, id, recording.votes)
  await touchMeeting(writing, recording.meetingId)
  return id
}

/** Records and publishes what was decided outside a meeting; gives its id. The database refuses what a delegation does not reach. */
export async function insertLoneDecision(writing: Writing, decision: LoneDecision): Promise<string> {
  const id = uuidv7()
  await writing.db
    .insertInto('decision')
    .values({
      ...basisColumns(writing, id, decision),
      number: decision.number,
      authority: decision.authority,
      delegation_id: decision.delegationId,
      published_at: writing.now,
    })
    .execute()
  return id
}

/** Says of a published decision which one replaces it: once, and for good. */
export async function supersede(
  { db }: Pick<Writing, 'db'>,
  { decisionId, byId }: { readonly decisionId: string; readonly byId: string },
): Promise<void> {
  await db.updateTable('decision').set({ superseded_by: byId }).where('id', '=', decisionId).execute()
}

/** Gives a decision its number and publishes it; from now on it is only ever superseded. */
export async function publishDecision(
  { db, now }: Writing,
  { decisionId, number }: { readonly decisionId: string; readonly number: string },
): Promise<void> {
  await db.updateTable('decision').set({ number, published_at: now }).where('id', '=', decisionId).execute()
}

/** The decision's row, held until the end of the transaction: it is sent once. */
export const lockDecision = ({ db }: Pick<Writing, 'db'>, decisionId: string) =>
  db.selectFrom('decision').select('id').where('id', '=', decisionId).forUpdate().executeTakeFirst()

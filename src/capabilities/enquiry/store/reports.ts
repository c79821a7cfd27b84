import { uuidv7 } from '#kernel/uuid.ts'
import type { ReportDraft } from '../domain/report-ready.ts'
import type { Recording } from './facts.ts'

/** A draft and what it rests on. */
export type DraftRow = ReportDraft & {
  readonly computationId: string | null
  /** The report it starts from; looked at when the draft is begun, and kept. */
  readonly carriedFrom: string | null
}

const columns = (draft: DraftRow) => ({
  facts: draft.facts,
  hearing: draft.hearing,
  hearing_on: draft.hearingOn,
  proposal: draft.proposal,
  computation_id: draft.computationId,
  amount_cents: draft.amountCents,
  from_on: draft.fromOn,
  motives_fact: draft.motivesFact,
  motives_law: draft.motivesLaw,
})

/** The draft that was written, and the report it started from. */
type SavedDraft = { readonly id: string; readonly carriedFrom: string | null }

type Seen = { readonly requestId: string; readonly version: number }

async function createDraft(
  { db, tenantId, actorId, now, dossierId }: Recording,
  { requestId }: Seen,
  draft: DraftRow,
): Promise<SavedDraft | undefined> {
  return db
    .insertInto('report')
    .values({
      ...columns(draft),
      carried_from: draft.carriedFrom,
      tenant_id: tenantId,
      id: uuidv7(),
      request_id: requestId,
      dossier_id: dossierId,
      author_id: actorId,
      updated_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'request_id']).where('submitted_at', 'is', null).doNothing(),
    )
    .returning(['id', 'carried_from as carriedFrom'])
    .executeTakeFirst()
}

/** Writes the draft that was seen at `version` (0: there was none); undefined when it was written since. */
export async function saveDraft(
  recording: Recording,
  seen: Seen,
  draft: DraftRow,
): Promise<SavedDraft | undefined> {
  if (seen.version === 0) return createDraft(recording, seen, draft)
  return recording.db
    .updateTable('report')
    .set({
      ...columns(draft),
      version: seen.version + 1,
      author_id: recording.actorId,
      updated_at: recording.now,
    })
    .where('request_id', '=', seen.requestId)
    .where('version', '=', seen.version)
    .where('submitted_at', 'is', null)
    .returning(['id', 'carried_from as carriedFrom'])
    .executeTakeFirst()
}

/** Hands the draft over: from now on it never changes. False when it was written since. */
export async function sealReport({ db, now }: Recording, seen: Seen): Promise<boolean> {
  const row = await db
    .updateTable('report')
    .set({ submitted_at: now, updated_at: now, version: seen.version + 1 })
    .where('request_id', '=', seen.requestId)
    .where('version', '=', seen.version)
    .where('submitted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

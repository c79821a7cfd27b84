import { uuidv7 } from '#kernel/uuid.ts'
import type { Answer, Refused } from '#law/integration-income/index.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { toStored } from '../domain/computation.ts'
import type { Supposition } from '../domain/supposition.ts'
import type { Recording } from './facts.ts'

/** What is kept of a comparison; days are ISO. */
export type NewComparison = {
  readonly requestId: string
  readonly on: string
  readonly knownOn: string
  readonly supposed: Supposition
  /** The facts with the supposition in them. */
  readonly caseFile: CaseFile
  readonly before: Answer | Refused
  readonly after: Answer | Refused
}

/** Keeps a comparison; nothing ever changes or removes it. */
export async function insertComparison(
  { db, tenantId, actorId, now, dossierId }: Recording,
  { requestId, on, knownOn, supposed, caseFile, before, after }: NewComparison,
): Promise<void> {
  await db
    .insertInto('comparison')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      dossier_id: dossierId,
      request_id: requestId,
      assessed_on: on,
      known_on: knownOn,
      supposed: JSON.stringify(supposed),
      case_file: JSON.stringify(caseFile),
      before_answer: JSON.stringify(toStored(before)),
      after_answer: JSON.stringify(toStored(after)),
      kept_by: actorId,
      kept_at: now,
    })
    .execute()
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { Answer, Refused } from '#law/integration-income/index.ts'
import { isRefused } from '#law/integration-income/index.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { toStored } from '../domain/computation.ts'
import type { Recording } from './facts.ts'

/** What is kept: the facts, the answer or the refusal of the law, and what was known when. */
export type NewComputation = {
  readonly requestId: string
  readonly caseFile: CaseFile
  readonly answer: Answer | Refused
  /** ISO day. */
  readonly knownOn: string
}

/** Keeps a computation; nothing ever changes or removes it. */
export async function insertComputation(
  { db, tenantId, actorId, now, dossierId }: Recording,
  { requestId, caseFile, answer, knownOn }: NewComputation,
): Promise<string> {
  const id = uuidv7()
  const refused = isRefused(answer)
  await db
    .insertInto('computation')
    .values({
      tenant_id: tenantId,
      id,
      dossier_id: dossierId,
      request_id: requestId,
      rule_set: 'integration-income',
      assessed_on: caseFile.on,
      case_file: JSON.stringify(caseFile),
      answer: JSON.stringify(toStored(answer)),
      refused: refused ? answer.refused.code : null,
      category: refused ? null : answer.category,
      monthly_cents: refused ? null : answer.integrationIncome.monthly,
      known_on: knownOn,
      computed_by: actorId,
      computed_at: now,
    })
    .execute()
  return id
}

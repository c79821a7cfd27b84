import type { RequestCard } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Assessment, assessment, isComputed } from '../domain/assessment.ts'
import { type CaseFile, caseFileOf } from '../domain/case-file.ts'
import { type StoredAnswer, toStored } from '../domain/computation.ts'
import { factsOf } from '../queries/facts.ts'
import { insertComputation } from '../store/computations.ts'
import { recordingOf } from './recording.ts'

/** What the law answers on another day, not kept yet. */
export type Reassessed = {
  /** The day the right is assessed for, ISO. */
  readonly assessedOn: string
  readonly knownOn: string
  /** Integer cents a month. */
  readonly monthlyCents: number
  readonly answer: StoredAnswer
  readonly caseFile: CaseFile
  readonly raw: Extract<Assessment, { kind: 'answered' }>['answer']
}

/** The days of a reassessment, ISO: the one it is for, and the one the law is read on. */
export type AssessDays = { readonly on: string; readonly knownOn: string }

/** Puts the facts of a file to the law for another day; undefined when the law does not answer. Keeps nothing. */
export async function reassess(
  db: Db,
  request: Pick<RequestCard, 'dossierId' | 'kind' | 'requestedOn'>,
  { on, knownOn }: AssessDays,
): Promise<Reassessed | undefined> {
  const known = isComputed(request.kind) ? await factsOf(db, request.dossierId) : undefined
  if (known === undefined) return undefined
  const caseFile = caseFileOf(known.facts, { on, requestedOn: request.requestedOn })
  const result = assessment(caseFile, knownOn)
  if (result.kind !== 'answered') return undefined
  return {
    assessedOn: on,
    knownOn,
    monthlyCents: result.answer.integrationIncome.monthly,
    answer: toStored(result.answer),
    caseFile,
    raw: result.answer,
  }
}

/** Keeps a reassessment as a computation of its request: what a decision that changed the day rests on. */
export const keepReassessed = (
  context: CommandContext,
  request: Pick<RequestCard, 'id' | 'dossierId'>,
  { caseFile, raw, knownOn }: Reassessed,
): Promise<string> =>
  insertComputation(recordingOf(context, request.dossierId), {
    requestId: request.id,
    caseFile,
    answer: raw,
    knownOn,
  })

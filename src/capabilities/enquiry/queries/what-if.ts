import type { RequestCard } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { assessment, isComputed } from '../domain/assessment.ts'
import { type CaseFile, caseFileOf } from '../domain/case-file.ts'
import { type Facts, livingHere } from '../domain/facts.ts'
import { type Supposition, supposedCase } from '../domain/supposition.ts'
import { factsOf } from './facts.ts'

/** What is supposed of a file, for which day. `without`: facts that would no longer be there. Days ISO. */
export type WhatIfAsked = {
  readonly on: string
  readonly knownOn: string
  readonly supposed: Supposition
  readonly without: readonly string[]
}

const monthlyOf = (file: CaseFile, knownOn: string): number | undefined => {
  const result = assessment(file, knownOn)
  return result.kind === 'answered' ? result.answer.integrationIncome.monthly : undefined
}

/** Places in the household of those who would no longer live here. */
const placesOf = ({ members }: Facts, { on, without }: WhatIfAsked): readonly number[] =>
  livingHere(members, on).flatMap(({ id }, at) => (without.includes(id) ? [at] : []))

/** What the law gives for a month now and with the supposition, in cents; undefined when it does not answer both. */
export async function whatIf(
  db: Db,
  request: Pick<RequestCard, 'dossierId' | 'kind' | 'requestedOn'>,
  asked: WhatIfAsked,
): Promise<{ readonly nowCents: number; readonly thenCents: number } | undefined> {
  const known = isComputed(request.kind) ? await factsOf(db, request.dossierId) : undefined
  if (known === undefined) return undefined
  const { facts } = known
  const day = { on: asked.on, requestedOn: request.requestedOn }
  const staying = facts.resources.filter(({ id }) => !asked.without.includes(id))
  const then = supposedCase(caseFileOf({ ...facts, resources: staying }, day), {
    ...asked.supposed,
    leaving: [...placesOf(facts, asked)],
  })
  const nowCents = monthlyOf(caseFileOf(facts, day), asked.knownOn)
  const thenCents = monthlyOf(then, asked.knownOn)
  return nowCents === undefined || thenCents === undefined ? undefined : { nowCents, thenCents }
}

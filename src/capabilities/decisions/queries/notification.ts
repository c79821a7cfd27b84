import { type Computation, computationById } from '#capabilities/enquiry/index.ts'
import { type DocumentCard, documentCard } from '#capabilities/letters/index.ts'
import { type PersonCard, personCard } from '#capabilities/people/index.ts'
import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { SendingFacts } from '../domain/sending.ts'
import { decisionCard } from './decisions.ts'

/** A decision with everybody and everything its letter speaks of. */
export type DecisionView = {
  readonly decision: DecisionCard
  readonly request: RequestCard
  readonly person: PersonCard
  readonly computation: Computation | undefined
  /** The letter as it was sent; undefined while none was. */
  readonly letter: DocumentCard | undefined
}

async function letterOf(db: Db, decisionId: string): Promise<DocumentCard | undefined> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where('kind', '=', 'notification')
    .executeTakeFirst()
  return row && documentCard(db, row.id)
}

/** Loads a decision and what stands around it. */
export async function decisionView(db: Db, decisionId: string): Promise<DecisionView | undefined> {
  const decision = await decisionCard(db, decisionId)
  if (decision === undefined) return undefined
  const request = await requestCard(db, decision.requestId)
  const person = await personCard(db, decision.personId)
  if (request === undefined || person === undefined) return undefined
  const { computationId } = decision
  const computation = computationId === null ? undefined : await computationById(db, computationId)
  return { decision, request, person, computation, letter: await letterOf(db, decisionId) }
}

/** What the rules of sending ask about. */
export const sendingFacts = (
  { decision, person }: DecisionView,
  { court, today }: { readonly court: boolean; readonly today: Temporal.PlainDate },
): SendingFacts => ({
  outcome: decision.outcome,
  published: decision.publishedAt !== null,
  superseded: decision.supersededBy !== null,
  decidedOn: decision.decidedOn,
  address: person.addressLines.length > 1 && !person.noAddress,
  court,
  today,
})

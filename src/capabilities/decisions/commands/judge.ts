import { keepReassessed, pointableFacts } from '#capabilities/enquiry/index.ts'
import type { RequestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { type ContentRefusal, faultIn } from '../domain/deciding.ts'
import { type DecisionContent, factKinds, grants, type PointedFact } from '../domain/decision.ts'
import { groundsOn } from './grounds.ts'

/** What is decided about a request. `fact`: `kind:id` of what a refusal rests on. */
export type Judged = {
  readonly request: RequestCard
  readonly content: DecisionContent
  readonly fact: string | null
}

/** Why a decision does not hold: its content, or a refusal that points at nothing. */
export type JudgeRefusal = ContentRefusal | { readonly kind: 'NoFact' }

/** What a decision rests on once it holds. */
export type Judgement = {
  readonly reportId: string | null
  readonly computationId: string | null
  readonly fact: PointedFact | null
}

/** The fact a refusal points at, as the file has it now, in the language of the house. */
async function pointed(context: CommandContext, { request, fact }: Judged): Promise<PointedFact | undefined> {
  const [kind, id] = (fact ?? '').split(':')
  const known = await pointableFacts(context.db, request.dossierId, 'fr')
  const found = known.find(one => one.kind === kind && one.id === id)
  return found !== undefined && factKinds.includes(found.kind) ? found : undefined
}

/**
 * Holds a decision against its grounds: the law for the day it takes effect, the right to be heard, the fact of a refusal. Keeps
 * the new computation when the committee chose another day.
 */
export async function judge(
  context: CommandContext,
  judged: Judged,
): Promise<Result<Judgement, JudgeRefusal>> {
  const { request, content } = judged
  const grounds = await groundsOn(context, request, grants(content.outcome) ? content.fromOn : null)
  const fault = faultIn(content, grounds.facts)
  if (fault !== undefined) return refuse(fault)
  const fact = content.outcome === 'refuse' ? await pointed(context, judged) : null
  if (fact === undefined) return refuse({ kind: 'NoFact' })
  const { reassessed, computation, report } = grounds
  const computationId =
    reassessed === undefined ? (computation?.id ?? null) : await keepReassessed(context, request, reassessed)
  return ok({ reportId: report?.id ?? null, computationId, fact })
}

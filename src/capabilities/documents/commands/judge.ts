import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { judgePapers } from '../domain/access.ts'
import { bounds } from '../domain/paper.ts'
import { oneAsk } from '../queries/asks.ts'
import { onePaper, type Paper, unreadOf } from '../queries/papers.ts'
import { type OpenRequest, requestOfNumber } from '../queries/request-of-number.ts'
import { samePaper } from '../queries/same-paper.ts'
import { askHasPaper } from '../store/arrivals.ts'
import { changeAsk } from '../store/asks.ts'
import { keepReading, type Reading } from '../store/papers.ts'
import { settleArrival, settleAsk, tellPilot } from './tasks.ts'

const judging = z.strictObject({
  paperId: z.uuid(),
  dossierId: z.uuid(),
  version: z.int().min(1),
  outcome: z.enum(['accepted', 'unreadable', 'elsewhere']),
  askId: z.uuid().nullable(),
  again: z.string().min(1).max(bounds.reason).nullable(),
  number: z.string().min(1).max(30).nullable(),
})

/**
 * What a worker says of a paper: it serves (`askId`: for this asked one), it cannot be read (`again`: what to send
 * again), or it is of another file (`number`: of a request there).
 */
export type JudgePaper = z.infer<typeof judging>

export type JudgeRefusal =
  | CommonRefusal
  | { readonly kind: 'AlreadyRead' }
  | { readonly kind: 'NoWords' }
  /** No open request has this number, or it is of this very file. */
  | { readonly kind: 'NoSuchRequest' }

/** What is next: another paper of the file that waits, or none. */
type Judgement = { readonly dossierId: string; readonly nextId: string | null }
type Judged = Result<{ dossierId: string }, JudgeRefusal>

/** An asked paper for which nothing is left that waits or serves is open again; the person reads what to send. */
async function reopenAsk(context: CommandContext, askId: string | null, reply: string | null): Promise<void> {
  if (askId === null || (await askHasPaper(context.db, askId))) return
  await changeAsk(context, { id: askId, from: ['sent', 'accepted'] }, { state: 'open', reply })
}

async function accept(context: CommandContext, paper: Paper, askId: string | null): Promise<Judged> {
  const ask = askId === null ? undefined : await oneAsk(context.db, askId)
  if (askId !== null && ask?.dossierId !== paper.dossierId) return refuse({ kind: 'NotFound' })
  if (!(await keepReading(context, paper, { state: 'accepted', askId })))
    return refuse({ kind: 'StaleVersion', current: paper.version })
  if (ask !== undefined) {
    await changeAsk(context, { id: ask.id, from: ['open', 'sent', 'without'] }, { state: 'accepted' })
    await settleAsk(context, ask, 'accepted')
  }
  if (paper.askId !== askId) await reopenAsk(context, paper.askId, null)
  return ok({ dossierId: paper.dossierId })
}

async function sendAgain(context: CommandContext, paper: Paper, again: string): Promise<Judged> {
  if (!(await keepReading(context, paper, { state: 'unreadable', sayAgain: again })))
    return refuse({ kind: 'StaleVersion', current: paper.version })
  await reopenAsk(context, paper.askId, again)
  return ok({ dossierId: paper.dossierId })
}

/** Moves a paper to the file it is of, where it is read again; when it is there already, here it is only let go. */
async function moveTo(context: CommandContext, paper: Paper, to: OpenRequest): Promise<Judged> {
  const { dossierId, requestId, personId } = to
  const there = paper.hash === null ? undefined : await samePaper(context.db, { dossierId }, paper.hash)
  const reading: Reading =
    there === undefined ? { state: 'unread', dossierId, requestId } : { state: 'elsewhere' }
  if (!(await keepReading(context, paper, reading)))
    return refuse({ kind: 'StaleVersion', current: paper.version })
  await reopenAsk(context, paper.askId, null)
  if (there === undefined) await tellPilot(context, to)
  context.journal({ dossierId, requestId, personId, detail: { paperId: paper.id, moved: 'here' } })
  return ok({ dossierId: paper.dossierId })
}

async function judge(context: CommandContext, paper: Paper, input: JudgePaper): Promise<Judged> {
  const { outcome, askId, again, number } = input
  if (paper.state !== 'unread' && outcome !== 'elsewhere') return refuse({ kind: 'AlreadyRead' })
  if (outcome === 'accepted') return accept(context, paper, askId)
  if (outcome === 'unreadable')
    return again === null ? refuse({ kind: 'NoWords' }) : sendAgain(context, paper, again)
  const to = number === null ? undefined : await requestOfNumber(context.db, number)
  if (to === undefined || to.dossierId === paper.dossierId) return refuse({ kind: 'NoSuchRequest' })
  return moveTo(context, paper, to)
}

/** Says what a paper is worth; the person reads it in their own file. */
export const judgePaper = command<JudgePaper, Judgement, JudgeRefusal>({
  name: 'documents:judge',
  access: judgePapers,
  input: judging,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, input) {
    const paper = await onePaper(context.db, input.paperId)
    if (paper === undefined || paper.dossierId !== input.dossierId) return refuse({ kind: 'NotFound' })
    if (paper.version !== input.version) return refuse({ kind: 'StaleVersion', current: paper.version })
    const done = await judge(context, paper, input)
    if (!done.ok) return done
    await settleArrival(context, paper, input.outcome)
    const { dossierId, personId, requestId } = paper
    const detail = { paperId: paper.id, outcome: input.outcome }
    context.journal({ dossierId, personId, requestId: requestId ?? undefined, detail })
    const [nextId = null] = await unreadOf(context.db, dossierId)
    return ok({ dossierId, nextId })
  },
})

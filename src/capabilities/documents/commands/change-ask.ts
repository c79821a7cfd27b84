import { z } from 'zod'
import { raiseTask } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { askPapers } from '../domain/access.ts'
import { bounds } from '../domain/paper.ts'
import { type Ask, oneAsk } from '../queries/asks.ts'
import { personFile } from '../queries/person-file.ts'
import { type AskChange, changeAsk } from '../store/asks.ts'
import { settleAsk, taskKinds } from './tasks.ts'

export type ChangeAskRefusal = CommonRefusal | { readonly kind: 'PastDay' }

type Changed = Result<{ dossierId: string }, ChangeAskRefusal>
type Asked = { readonly askId: string; readonly dossierId: string; readonly version: number }

const asked = { askId: z.uuid(), dossierId: z.uuid(), version: z.int().min(1) }
const reason = z.string().min(1).max(bounds.reason)

async function change(
  context: CommandContext,
  { askId, dossierId, version }: Asked,
  to: AskChange,
): Promise<Changed> {
  const ask = await oneAsk(context.db, askId)
  if (ask === undefined || ask.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
  const from = ['open', 'sent', 'without']
  if (!(await changeAsk(context, { id: askId, from, version }, to)))
    return refuse({ kind: 'StaleVersion', current: ask.version })
  await settleAsk(context, ask, to.state)
  const { requestId, personId } = ask
  context.journal({ requestId, dossierId, personId, detail: { askId, to: to.state } })
  return ok({ dossierId })
}

/** An asked paper that is not needed any more, with why: the person reads it. */
export type WithdrawAsk = Asked & { readonly reason: string }

/** Asks for a paper no more. */
export const withdrawAsk = command<WithdrawAsk, { dossierId: string }, ChangeAskRefusal>({
  name: 'documents:withdraw-ask',
  access: askPapers,
  input: z.strictObject({ ...asked, reason }),
  target: ({ dossierId }) => ({ dossierId }),
  run: (context, input) => change(context, input, { state: 'withdrawn', reason: input.reason }),
})

/** More time for an asked paper (ISO day), and what the person is told: how to get it, who helps. */
export type ReopenAsk = Asked & { readonly untilOn: string; readonly reply: string | null }

/** Gives more time, or answers a person who does not have the paper. */
export const reopenAsk = command<ReopenAsk, { dossierId: string }, ChangeAskRefusal>({
  name: 'documents:reopen-ask',
  access: askPapers,
  input: z.strictObject({ ...asked, untilOn: z.iso.date(), reply: reason.nullable() }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { untilOn, reply, ...input }) {
    if (untilOn < context.today.toString()) return refuse({ kind: 'PastDay' })
    return change(context, input, { state: 'open', untilOn, reply })
  },
})

/** A person says that they do not have an asked paper, and why. */
export type SayWithout = { readonly askId: string; readonly words: string }

async function tellWithout(context: CommandContext, { id, dossierId, requestId }: Ask): Promise<void> {
  const { db, tenantId, today, now } = context
  const causeId = (await oneAsk(db, id))?.withoutId
  if (!causeId) return
  const dueOn = today.add({ days: 2 }).toString()
  await raiseTask(db, { tenantId, kind: taskKinds.without, causeId, dossierId, requestId, dueOn, now })
}

/** The pilot has a task: there is another paper that serves, or none is needed. It is never held against the person. */
export const sayWithout = command<SayWithout, { askId: string }, CommonRefusal>({
  name: 'documents:without',
  access: {},
  alsoFor: ['person'],
  input: z.strictObject({ askId: z.uuid(), words: reason }),
  async run(context, { askId, words }) {
    const { db, actorId: personId } = context
    const file = await personFile(db, personId)
    const ask = await oneAsk(db, askId)
    if (ask === undefined || ask.personId !== file?.personId) return refuse({ kind: 'NotFound' })
    const changed = await changeAsk(context, { id: askId, from: ['open'] }, { state: 'without', words })
    if (!changed) return refuse({ kind: 'StaleVersion', current: ask.version })
    await settleAsk(context, ask, 'without')
    await tellWithout(context, ask)
    const { dossierId, requestId } = ask
    context.journal({ dossierId, requestId, personId, detail: { askId } })
    return ok({ askId })
  },
})

import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { welcomePeople } from '../domain/access.ts'
import { callWays, leavings, priorityOf, reasonCodes, type Visit } from '../domain/visit.ts'
import { type ActRefusal, changeVisit, holdVisit, settleWord } from './held-visit.ts'

type Done = { readonly visitId: string; readonly personId: string | null }

const done = ({ id, personId }: Visit) => ok({ visitId: id, personId })

/** The first human word of this visit, unless there was one. */
const word = ({ actorId, now }: CommandContext, { wordAt }: Visit) =>
  wordAt === null ? { word_at: now, word_by: actorId } : {}

const visitId = z.uuid()

/** Somebody spoke with the person: they are not forgotten. */
export const sayWord = command<{ visitId: string }, Done, ActRefusal>({
  name: 'reception:say-word',
  access: welcomePeople,
  input: z.strictObject({ visitId }),
  async run(context, asked) {
    const held = await holdVisit(context, { ...asked, act: 'word' })
    if (!held.ok) return held
    await changeVisit(context, held.value, word(context, held.value))
    await settleWord(context, held.value.id)
    return done(held.value)
  },
})

const call = z.discriminatedUnion('how', [
  z.strictObject({ visitId, how: z.literal(callWays[0]), place: z.string().min(1).max(40) }),
  z.strictObject({ visitId, how: z.literal(callWays[1]) }),
])
/** By number, to a room that the screen says; or in person, by who comes and fetches. */
export type CallPerson = z.infer<typeof call>

/** Calls somebody, once and by one. Who fetches in person is with them from then on. */
export const callPerson = command<CallPerson, Done, ActRefusal>({
  name: 'reception:call',
  access: welcomePeople,
  input: call,
  async run(context, asked) {
    const { actorId, now } = context
    const held = await holdVisit(context, {
      visitId: asked.visitId,
      act: asked.how === 'number' ? 'call' : 'fetch',
    })
    if (!held.ok) return held
    const called = { called_at: now, called_by: actorId, called_how: asked.how, ...word(context, held.value) }
    await changeVisit(
      context,
      held.value,
      asked.how === 'number'
        ? { ...called, state: 'called', place: asked.place }
        : { ...called, state: 'with', taken_at: now },
    )
    await settleWord(context, held.value.id)
    return done(held.value)
  },
})

/** Somebody called by number is here now, with who called or with a colleague. */
export const takePerson = command<{ visitId: string }, Done, ActRefusal>({
  name: 'reception:take',
  access: welcomePeople,
  input: z.strictObject({ visitId }),
  async run(context, asked) {
    const held = await holdVisit(context, { ...asked, act: 'take' })
    if (!held.ok) return held
    await changeVisit(context, held.value, { state: 'with', taken_at: context.now })
    return done(held.value)
  },
})

const leave = z.strictObject({ visitId, how: z.enum(leavings) })

/** Somebody is gone without having been received: they could not wait, or did not come when called. */
export const letLeave = command<z.infer<typeof leave>, Done, ActRefusal>({
  name: 'reception:leave',
  access: welcomePeople,
  input: leave,
  async run(context, { visitId: id, how }) {
    const held = await holdVisit(context, { visitId: id, act: 'leave' })
    if (!held.ok) return held
    const { now, actorId } = context
    await changeVisit(context, held.value, {
      state: 'left',
      ended_at: now,
      ended_by: actorId,
      ended_how: how,
    })
    await settleWord(context, held.value.id)
    return done(held.value)
  },
})

const end = z.strictObject({ visitId, agreed: z.string().min(1).max(500) })

/** The meeting is over, with what was agreed in a sentence. */
export const endVisit = command<z.infer<typeof end>, Done, ActRefusal>({
  name: 'reception:end',
  access: welcomePeople,
  input: end,
  async run(context, { visitId: id, agreed }) {
    const held = await holdVisit(context, { visitId: id, act: 'end' })
    if (!held.ok) return held
    const over = { ended_at: context.now, ended_by: context.actorId, ended_how: 'agreed' }
    await changeVisit(context, held.value, { state: 'ended', ...over, agreed })
    return done(held.value)
  },
})

const priority = z.strictObject({ visitId, reason: z.enum(reasonCodes).nullable() })

/** Brings somebody forward, with a reason; or back to their turn. */
export const setPriority = command<z.infer<typeof priority>, Done, ActRefusal>({
  name: 'reception:set-priority',
  access: welcomePeople,
  input: priority,
  async run(context, { visitId: id, reason }) {
    const held = await holdVisit(context, { visitId: id, act: 'reprioritise' })
    if (!held.ok) return held
    await changeVisit(context, held.value, { reason, priority: priorityOf(reason) })
    return done(held.value)
  },
})

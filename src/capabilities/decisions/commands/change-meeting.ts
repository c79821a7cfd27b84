import { z } from 'zod'
import { planNextStep } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { meetingAfter } from '../queries/meetings.ts'
import { moveItems } from '../store/agenda.ts'
import { callOff, changeMeeting as change, lockMeeting } from '../store/meetings.ts'
import { faultInDay, meetingInput, type PlanRefusal } from './plan-meeting.ts'

const changed = z.strictObject({ meetingId: z.uuid(), ...meetingInput })

export type ChangeRefusal =
  | PlanRefusal
  | { readonly kind: 'MeetingClosed' }
  | { readonly kind: 'DecidedAlready' }

type Open = { readonly items: readonly AgendaItem[]; readonly heldOn: string }

/** The meeting, held, with nothing decided in it yet. */
async function stillOpen(context: CommandContext, meetingId: string): Promise<Result<Open, ChangeRefusal>> {
  const meeting = await lockMeeting(context, meetingId)
  if (meeting === undefined) return refuse({ kind: 'NotFound' })
  if (meeting.state !== 'planned') return refuse({ kind: 'MeetingClosed' })
  const items = await agendaOf(context.db, meetingId)
  if (items.some(({ decided }) => decided)) return refuse({ kind: 'DecidedAlready' })
  return ok({ items, heldOn: meeting.heldOn })
}

/** What waits for the committee waits for this day (ISO). */
async function replanItems(context: CommandContext, items: readonly AgendaItem[], nextStepOn: string) {
  for (const { requestId, nature } of items)
    if (nature === 'proposal') await planNextStep(context, { requestId, nextStep: 'committee', nextStepOn })
}

/** Moves a planned meeting to another day, hour or place; its agenda stays. */
export const changeMeeting = command<z.infer<typeof changed>, { meetingId: string }, ChangeRefusal>({
  name: 'decisions:change-meeting',
  access: keepAgenda,
  input: changed,
  async run(context, { meetingId, ...meeting }) {
    const fault = faultInDay(meeting.heldOn, context.today)
    if (fault !== undefined) return refuse(fault)
    const found = await stillOpen(context, meetingId)
    if (!found.ok) return found
    await change(context, meetingId, meeting)
    if (meeting.heldOn !== found.value.heldOn) await replanItems(context, found.value.items, meeting.heldOn)
    context.journal({ detail: { meetingId } })
    return ok({ meetingId })
  },
})

const cancelled = z.strictObject({ meetingId: z.uuid(), reason: z.string().min(1).max(1000) })

/** Calls a meeting off, with why. Its agenda goes to the next planned meeting; without one it waits. */
export const cancelMeeting = command<z.infer<typeof cancelled>, { meetingId: string }, ChangeRefusal>({
  name: 'decisions:cancel-meeting',
  access: keepAgenda,
  input: cancelled,
  async run(context, { meetingId, reason }) {
    const found = await stillOpen(context, meetingId)
    if (!found.ok) return found
    const { items, heldOn } = found.value
    const next = await meetingAfter(context.db, { id: meetingId, heldOn })
    if (items.length > 0) {
      await moveItems(context, { items, reason, fromId: meetingId, toId: next?.id })
      await replanItems(context, items, next?.heldOn ?? context.today.toString())
    }
    await callOff(context, { meetingId, reason })
    context.journal({ detail: { meetingId, items: items.length, nextId: next?.id ?? null } })
    return ok({ meetingId: next?.id ?? meetingId })
  },
})

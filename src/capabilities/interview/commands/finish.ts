import { z } from 'zod'
import {
  addNote,
  encounterKinds,
  encounterOf,
  planEncounter,
  recordEncounter,
} from '#capabilities/enquiry/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { holdInterviews } from '../domain/access.ts'
import { type Choice, choices, ownWords } from '../domain/choices.ts'
import { dayIn } from '../domain/days.ts'
import { needsDay, readLines } from '../domain/lines.ts'
import { endInterview, holdInterview } from '../store/interviews.ts'
import type { FinishRefusal } from './finish-refusal.ts'
import { type Ending, placeLine } from './place-line.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  interviewId: z.uuid(),
  /** The version of the page that was read again. */
  version: z.int().min(1),
  withWhom: z.string().min(1).max(200).nullable(),
  /** Where facts come from, in words: the interview and its day. */
  source: z.string().min(1).max(200),
  /** What becomes of each line, in their order. `due`: the day, as it was typed. */
  lines: z.array(z.strictObject({ as: z.enum(choices), due: z.string().max(100) })).max(500),
})
export type FinishInterview = z.infer<typeof input>

type Held = NonNullable<Awaited<ReturnType<typeof holdInterview>>>

/** The encounter that the interview was: the planned one, or one that is written now. */
async function encounterFor(
  context: CommandContext,
  held: Held,
  { dossierId, withWhom }: FinishInterview,
): Promise<Result<string, FinishRefusal>> {
  const planned =
    held.planned_id === null
      ? undefined
      : await encounterOf(context.db, { dossierId, encounterId: held.planned_id })
  if (planned?.happenedOn) return ok(planned.id)
  const met =
    planned === undefined
      ? await planEncounter.run(context, {
          dossierId,
          requestId: held.request_id,
          kind: encounterKinds.find(kind => kind === held.kind) ?? 'interview',
          when: 'happened',
          on: held.held_on,
          at: null,
          place: null,
          withWhom,
        })
      : await recordEncounter.run(context, {
          dossierId,
          encounterId: planned.id,
          version: planned.version,
          on: held.held_on,
          withWhom,
        })
  if (met.ok) return ok(met.value.id)
  return refuse(met.refusal.kind === 'StaleVersion' ? met.refusal : { kind: 'NotFound' })
}

async function place(
  context: CommandContext,
  ending: Ending,
  chosen: readonly Chosen[],
): Promise<Result<undefined, FinishRefusal>> {
  for (const [line, choice] of chosen.entries()) {
    const words = ending.lines[line]?.words ?? ''
    const placed = await placeLine(context, ending, { ...choice, words, line })
    if (!placed.ok) return placed
  }
  return ok(undefined)
}

/** A choice with its day read: ISO, null where none was named. */
type Chosen = { readonly as: Choice; readonly dueOn: string | null }

const chosenIn = ({ lines }: FinishInterview, today: Temporal.PlainDate): readonly Chosen[] =>
  lines.map(({ as, due }) => ({ as, dueOn: needsDay(as) ? (dayIn(due, today) ?? null) : null }))

function fault({ today }: CommandContext, chosen: readonly Chosen[]): FinishRefusal | undefined {
  const line = chosen.findIndex(
    ({ as, dueOn }) => needsDay(as) && (dueOn === null || dueOn < today.toString()),
  )
  if (line < 0) return undefined
  return { kind: chosen[line]?.dueOn === null ? 'DayMissing' : 'DayOver', line }
}

/**
 * Ends an interview in one act: the encounter stands in the file, each line goes where its writer said, the page is gone.
 * What stays with the writer becomes one impression, which nobody else reads.
 */
export const finishInterview = command<FinishInterview, { id: string }, FinishRefusal>({
  name: 'interview:finish',
  access: holdInterviews,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, asked) {
    const { dossierId, interviewId } = asked
    const held = await holdInterview(context.db, { dossierId, interviewId })
    if (held === undefined) return refuse({ kind: 'Ended' })
    const lines = readLines(held.page, context.today)
    if (held.version !== asked.version || lines.length !== asked.lines.length)
      return refuse({ kind: 'StaleVersion', current: held.version })
    const chosen = chosenIn(asked, context.today)
    const wrong = fault(context, chosen)
    if (wrong !== undefined) return refuse(wrong)
    const met = await encounterFor(context, held, asked)
    if (!met.ok) return met
    const ending = {
      interviewId,
      dossierId,
      requestId: held.request_id,
      encounterId: met.value,
      heldOn: held.held_on,
      source: asked.source,
      lines,
    }
    const placed = await place(context, ending, chosen)
    if (!placed.ok) return placed
    const body = ownWords(lines, asked.lines)
    const note = { dossierId, encounterId: met.value, source: null, notedOn: held.held_on }
    if (body !== '') await addNote.run(context, { ...note, nature: 'impression', body })
    await endInterview(context, { id: interviewId, version: held.version, encounterId: met.value })
    context.journal({ dossierId, requestId: held.request_id ?? undefined, detail: { interviewId } })
    return ok({ id: interviewId })
  },
})

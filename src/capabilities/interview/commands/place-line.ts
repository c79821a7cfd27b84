import { askForPapers } from '#capabilities/documents/index.ts'
import { addNote, recordResource } from '#capabilities/enquiry/index.ts'
import { personCard } from '#capabilities/people/index.ts'
import { planNextStep, raiseTask, requestCard } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Choice } from '../domain/choices.ts'
import type { ReadLine } from '../domain/lines.ts'
import { resourceIn } from '../domain/resource-in.ts'
import { shownSentences } from '../messages/index.ts'
import { insertLine } from '../store/interviews.ts'
import type { FinishRefusal } from './finish-refusal.ts'

/** An interview that is being ended: where it stands, and the encounter it became. */
export type Ending = {
  readonly interviewId: string
  readonly dossierId: string
  readonly requestId: string | null
  readonly encounterId: string
  /** ISO day. */
  readonly heldOn: string
  readonly source: string
  readonly lines: readonly ReadLine[]
}

/** One line with what becomes of it; `line` counts from 0. */
export type Placing = {
  readonly words: string
  readonly as: Choice
  readonly dueOn: string | null
  readonly line: number
}

type Placed = Promise<Result<undefined, FinishRefusal>>

async function placeFact(context: CommandContext, ending: Ending, { words, as, line }: Placing): Placed {
  const { dossierId, encounterId, heldOn, source } = ending
  const money = as === 'resource' ? resourceIn(words) : undefined
  const kept =
    money === undefined
      ? await addNote.run(context, {
          dossierId,
          encounterId,
          nature: 'fact',
          body: words,
          source,
          notedOn: heldOn,
        })
      : await recordResource.run(context, {
          ...money,
          dossierId,
          replaces: null,
          memberId: null,
          details: {},
          fromOn: heldOn,
          untilOn: null,
          source,
          seenOn: heldOn,
        })
  return kept.ok ? ok(undefined) : refuse({ kind: 'NotTaken', line })
}

/** Asks for the paper that the person will bring: they read why and until when in their own language. */
async function placePaper(context: CommandContext, ending: Ending, { words, dueOn, line }: Placing): Placed {
  const { requestId, heldOn } = ending
  const card = requestId === null ? undefined : await requestCard(context.db, requestId)
  if (requestId === null || card === undefined) return refuse({ kind: 'NoRequest', line })
  const person = await personCard(context.db, card.personId)
  const language = person?.language ?? 'fr'
  const asked = await askForPapers.run(context, {
    requestId,
    kinds: [],
    words: words.slice(0, 200),
    why: shownSentences(language).paperWhy({ date: formatIsoDate(heldOn, language) }),
    untilOn: dueOn ?? context.today.toString(),
  })
  return asked.ok ? ok(undefined) : refuse({ kind: 'NoRequest', line })
}

/** What the person will do is the next step of a request that is being enquired; the writer is reminded either way. */
async function placeStep(context: CommandContext, { requestId }: Ending, day: string): Promise<void> {
  const card = requestId === null ? undefined : await requestCard(context.db, requestId)
  if (requestId !== null && card?.state === 'enquiry')
    await planNextStep(context, { requestId, nextStep: 'enquire', nextStepOn: day })
}

/** Puts one line where its writer said: in the enquiry, among the tasks, among the papers asked, or for the next time. */
export async function placeLine(context: CommandContext, ending: Ending, placing: Placing): Placed {
  const { as, words, dueOn, line } = placing
  if (as === 'own') return ok(undefined)
  const kind = as === 'resource' ? 'fact' : as
  const kept = {
    position: line,
    kind,
    words: words.slice(0, 2000),
    dueOn: kind === 'fact' || kind === 'question' ? null : dueOn,
  }
  const lineId = await insertLine(context, ending, kept)
  if (kind === 'fact') return placeFact(context, ending, placing)
  if (kind === 'paper') return placePaper(context, ending, placing)
  if (kind === 'question') return ok(undefined)
  const day = dueOn ?? context.today.toString()
  if (kind === 'step') await placeStep(context, ending, day)
  await raiseTask(context.db, {
    tenantId: context.tenantId,
    kind: kind === 'promise' ? 'interview:promise' : 'interview:step',
    causeId: lineId,
    dossierId: ending.dossierId,
    requestId: ending.requestId ?? undefined,
    ownerId: context.actorId,
    dueOn: day,
    now: context.now,
  })
  return ok(undefined)
}

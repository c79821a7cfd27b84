import { z } from 'zod'
import { adoptPapers } from '#capabilities/documents/index.ts'
import type { EnterRefusal, Kind } from '#capabilities/requests/index.ts'
import { daysBetween, isIsoDate } from '#kernel/calendar.ts'
import { type Language, languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { welcomeAsks } from '../domain/access.ts'
import { consents, type Partner, type StaffDoor, staffDoors } from '../domain/doors.ts'
import { waitedUnsaid } from '../domain/keeping.ts'
import type { Told } from '../domain/told.ts'
import { holdOpenDraft } from '../queries/drafts.ts'
import { markSent } from '../store/drafts.ts'
import { enterAsk } from './enter-ask.ts'
import { pinShape, toldShape } from './told-shape.ts'

/** A request that a worker writes down: heard at the counter or on the phone, read from a paper, told by a partner. */
export type WriteAsk = {
  readonly door: StaffDoor
  readonly told: Told<Kind>
  readonly pin: string | null
  readonly language: Language
  /** ISO day on which it came in: today, or before. */
  readonly askedOn: string
  /** Why it waited, when it waited long. */
  readonly lateReason: string | null
  readonly partner: Partner | null
  /** Somebody known; `new`: the likely doubles were shown and it is none of them; null: nobody looked yet. */
  readonly duplicate: string | null
  /** Begun on the web and taken up here. */
  readonly draftId: string | null
}

export type WriteRefusal =
  | EnterRefusal
  /** It waited for more than a few days, and nobody says why. */
  | { readonly kind: 'LateReasonNeeded' }
  /** What was begun on the web was sent or deleted meanwhile. */
  | { readonly kind: 'DraftGone' }

const text = (most: number) => z.string().min(1).max(most)
const partner = z.strictObject({
  organisation: text(200),
  worker: text(200),
  phone: text(30),
  consent: z.enum(consents),
})

const input = z
  .strictObject({
    door: z.enum(staffDoors),
    told: toldShape,
    pin: pinShape,
    language: z.enum(languages),
    askedOn: z.string().refine(isIsoDate),
    lateReason: text(300).nullable(),
    partner: partner.nullable(),
    duplicate: z.union([z.uuid(), z.literal('new')]).nullable(),
    draftId: z.uuid().nullable(),
  })
  .refine(asked => (asked.door === 'partner') === (asked.partner !== null))

const waitedLong = ({ today }: CommandContext, { askedOn, lateReason }: WriteAsk): boolean =>
  lateReason === null && daysBetween(Temporal.PlainDate.from(askedOn), today) > waitedUnsaid

/** Writes a request down as it was asked at a door of the house: the same request as on the web. */
export const writeAsk = command<WriteAsk, { requestId: string }, WriteRefusal>({
  name: 'asking:write',
  access: welcomeAsks,
  input,
  async run(context, asked) {
    const { duplicate, draftId, ...ask } = asked
    const draft = draftId === null ? undefined : await holdOpenDraft(context, draftId)
    if (draftId !== null && draft === undefined) return refuse({ kind: 'DraftGone' })
    if (waitedLong(context, asked)) return refuse({ kind: 'LateReasonNeeded' })
    const known = duplicate === 'new' ? null : duplicate
    const entered = await enterAsk(context, {
      ...ask,
      doubles: duplicate === null ? 'not-yet' : 'shown',
      personId: known,
    })
    if (!entered.ok) return entered
    const { requestId, dossierId, documentId } = entered.value
    if (draft !== undefined) {
      await markSent(context, { id: draft.id, requestId, documentId, sealed: null })
      await adoptPapers(context, { draftId: draft.id, dossierId, requestId })
    }
    return ok({ requestId })
  },
})

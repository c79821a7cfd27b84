import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { mayPublish, writeGuide } from '../domain/access.ts'
import { type Fault, faultsIn } from '../domain/ready.ts'
import { archiveEntry, publishVersion } from '../store/entries.ts'
import { heldEntry, type NotYours, writerOf } from './held-entry.ts'
import { entryShape } from './inputs.ts'

const input = z.strictObject({ ...entryShape, reviewDueOn: z.string().refine(isIsoDate) })

export type PublishRefusal =
  | CommonRefusal
  | NotYours
  | { readonly kind: 'OwnVersion' }
  | { readonly kind: 'DueInThePast' }
  | { readonly kind: 'NotReady'; readonly faults: readonly Fault[] }

/** Lets everybody read the newest version, when nothing is missing and a second person, or the owner, says so. */
export const publishEntry = command<z.infer<typeof input>, { entryId: string }, PublishRefusal>({
  name: 'guide:publish',
  access: writeGuide,
  input,
  async run(context, { reviewDueOn, ...asked }) {
    const held = await heldEntry(context, asked)
    if (!held.ok) return held
    const { id: entryId, versionId, texts, ownerId, writtenBy } = held.value
    if (!mayPublish(writerOf(context), { ownerId, writtenBy })) return refuse({ kind: 'OwnVersion' })
    if (reviewDueOn <= context.today.toString()) return refuse({ kind: 'DueInThePast' })
    const faults = faultsIn(texts)
    if (faults.length > 0) return refuse({ kind: 'NotReady', faults })
    await publishVersion(context, { entryId, versionId, reviewDueOn })
    context.journal({ detail: { entryId, number: held.value.number } })
    return ok({ entryId })
  },
})

const archiveInput = z.strictObject(entryShape)

/** Takes an entry from the public pages; its history stays, and it may be published again. */
export const archive = command<z.infer<typeof archiveInput>, { entryId: string }, CommonRefusal | NotYours>({
  name: 'guide:archive',
  access: writeGuide,
  input: archiveInput,
  async run(context, asked) {
    const held = await heldEntry(context, asked)
    if (!held.ok) return held
    await archiveEntry(context, held.value.id)
    context.journal({ detail: { entryId: held.value.id } })
    return ok({ entryId: held.value.id })
  },
})

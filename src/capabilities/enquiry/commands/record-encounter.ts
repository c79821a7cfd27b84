import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { markHappened } from '../store/encounters.ts'
import { beginEnquiry } from './enquiry-steps.ts'
import type { EncounterRefusal } from './plan-encounter.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  encounterId: z.uuid(),
  version: z.int().min(1),
  on: z.iso.date(),
  withWhom: z.string().min(1).max(200).nullable(),
})

/** Says that a planned encounter took place; the first one opens the enquiry. */
export const recordEncounter = command<z.infer<typeof input>, { id: string }, EncounterRefusal>({
  name: 'enquiry:record-encounter',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, encounterId, version, on, withWhom }) {
    if (on > context.today.toString()) return refuse({ kind: 'InTheFuture' })
    const seen = { id: encounterId, version }
    const marked = await markHappened(recordingOf(context, dossierId), seen, { on, withWhom })
    if (marked === undefined) return refuse({ kind: 'StaleVersion', current: version + 1 })
    context.journal({ dossierId, requestId: marked.requestId ?? undefined })
    if (marked.requestId !== null && marked.kind !== 'call') await beginEnquiry(context, marked.requestId)
    return ok({ id: encounterId })
  },
})

import { z } from 'zod'
import { encounterInFile, encounterKinds, requestInFile } from '#capabilities/enquiry/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { holdInterviews } from '../domain/access.ts'
import { openInterview } from '../queries/interviews.ts'
import { insertInterview } from '../store/interviews.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  requestId: z.uuid().nullable(),
  /** The appointment it begins from. */
  plannedId: z.uuid().nullable(),
  kind: z.enum(encounterKinds),
  /** ISO day: today, or the day of what was noted on paper. */
  heldOn: z.iso.date(),
})
export type StartInterview = z.infer<typeof input>

export type StartRefusal = CommonRefusal | { readonly kind: 'InTheFuture' }

/** Opens the page of an interview; whoever has one open in this file goes on with it. */
export const startInterview = command<StartInterview, { id: string }, StartRefusal>({
  name: 'interview:start',
  access: holdInterviews,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, asked) {
    const { db, actorId, today } = context
    const { dossierId, requestId, plannedId } = asked
    if (asked.heldOn > today.toString()) return refuse({ kind: 'InTheFuture' })
    if (requestId !== null && !(await requestInFile(db, { dossierId, requestId })))
      return refuse({ kind: 'NotFound' })
    if (plannedId !== null && !(await encounterInFile(db, { dossierId, encounterId: plannedId })))
      return refuse({ kind: 'NotFound' })
    const open = await openInterview(db, { dossierId, workerId: actorId })
    const id = open ?? (await insertInterview(context, asked))
    return id === undefined ? refuse({ kind: 'StaleVersion', current: 1 }) : ok({ id })
  },
})

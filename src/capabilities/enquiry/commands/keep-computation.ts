import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { assessment, isComputed } from '../domain/assessment.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { factsOf } from '../queries/facts.ts'
import { insertComputation } from '../store/computations.ts'
import { planReport } from './enquiry-steps.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  requestId: z.uuid(),
  /** The day the right is assessed for. */
  on: z.iso.date(),
  /** The print of the case that was shown: facts that changed since are looked at first. */
  seen: z.string().max(20),
})

export type KeepRefusal =
  | CommonRefusal
  | { readonly kind: 'NotComputed' | 'FactsChanged' }
  | { readonly kind: 'Unreadable'; readonly pointer: string }

/** Computes once more, from the facts of this moment, and keeps facts, answer and law together. */
export const keepComputation = command<z.infer<typeof input>, { id: string; dossierId: string }, KeepRefusal>(
  {
    name: 'enquiry:keep-computation',
    access: writeFile,
    input,
    target: ({ requestId }) => ({ requestId }),
    async run(context, { requestId, on, seen }) {
      const request = await requestCard(context.db, requestId)
      const known = request && (await factsOf(context.db, request.dossierId))
      if (request === undefined || known === undefined) return refuse({ kind: 'NotFound' })
      if (!isComputed(request.kind)) return refuse({ kind: 'NotComputed' })
      const caseFile = caseFileOf(known.facts, { on, requestedOn: request.requestedOn })
      if (casePrint(caseFile) !== seen) return refuse({ kind: 'FactsChanged' })
      const knownOn = context.today.toString()
      const result = assessment(caseFile, knownOn)
      if (result.kind === 'unreadable')
        return refuse({ kind: 'Unreadable', pointer: result.pointers[0] ?? '' })
      const { dossierId } = request
      const recording = recordingOf(context, dossierId)
      const id = await insertComputation(recording, { requestId, caseFile, answer: result.answer, knownOn })
      context.journal({ dossierId, requestId, personId: request.personId })
      if (result.kind === 'answered') await planReport(context, requestId)
      return ok({ id, dossierId })
    },
  },
)

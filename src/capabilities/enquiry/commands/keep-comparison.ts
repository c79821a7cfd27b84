import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { assessment, isComputed } from '../domain/assessment.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { supposedCase, supposition } from '../domain/supposition.ts'
import { factsOf } from '../queries/facts.ts'
import { insertComparison } from '../store/comparisons.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  requestId: z.uuid(),
  on: z.iso.date(),
  /** The print of the facts that were shown: the places of those who leave are places in them. */
  seen: z.string().max(20),
  supposed: supposition,
})

export type KeepComparisonRefusal =
  | CommonRefusal
  | { readonly kind: 'NotComputed' | 'FactsChanged' | 'Unreadable' }

/** Keeps what was supposed with both answers: to speak of it again. No report and no decision rests on it. */
export const keepComparison = command<z.infer<typeof input>, { dossierId: string }, KeepComparisonRefusal>({
  name: 'enquiry:keep-comparison',
  access: writeFile,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, on, seen, supposed }) {
    const request = await requestCard(context.db, requestId)
    const known = request && (await factsOf(context.db, request.dossierId))
    if (request === undefined || known === undefined) return refuse({ kind: 'NotFound' })
    if (!isComputed(request.kind)) return refuse({ kind: 'NotComputed' })
    const now = caseFileOf(known.facts, { on, requestedOn: request.requestedOn })
    if (casePrint(now) !== seen) return refuse({ kind: 'FactsChanged' })
    const caseFile = supposedCase(now, supposed)
    const knownOn = context.today.toString()
    const [before, after] = [assessment(now, knownOn), assessment(caseFile, knownOn)]
    if (before.kind === 'unreadable' || after.kind === 'unreadable') return refuse({ kind: 'Unreadable' })
    const { dossierId, personId } = request
    const kept = { requestId, on, knownOn, supposed, caseFile, before: before.answer, after: after.answer }
    await insertComparison(recordingOf(context, dossierId), kept)
    context.journal({ dossierId, requestId, personId })
    return ok({ dossierId })
  },
})

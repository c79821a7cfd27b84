import { z } from 'zod'
import { followRequest, moveFactTo } from '#capabilities/enquiry/index.ts'
import { keptPerson } from '#capabilities/people/index.ts'
import { handFiles, moveRequestTo, openDossier } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { decideMerges } from '../domain/access.ts'
import { canUndo } from '../domain/merge.ts'
import { mergeById } from '../queries/merges.ts'
import { type Since, sinceMerge } from '../queries/since.ts'
import { holdBoth, keepUndoing } from '../store/merges.ts'

const undoing = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  reason: z.string().min(1).max(500),
  /** Whose each thing is that came since, by its id. */
  sides: z.record(z.uuid(), z.enum(['kept', 'merged'])),
})

/** Two persons were two after all, and whose is what came in the meantime. */
export type UndoMerge = z.infer<typeof undoing>

/** Why they stay one. `Unassigned`: something that came since has not been given to either; maybe it came just now. */
export type UndoRefusal = { readonly kind: 'NotFound' | 'NotMerged' | 'TooLate' | 'Unassigned' }

async function give(context: CommandContext, one: Since, dossierId: string): Promise<void> {
  const { id, kind } = one
  if (kind !== 'request') return moveFactTo(context.db, { kind, id, dossierId })
  await moveRequestTo(context.db, { id, dossierId })
  await followRequest(context.db, { requestId: id, dossierId })
}

/** Makes two of one again: each file goes back to whom it was opened for, and what came since goes where a human says. */
export const undoMerge = command<UndoMerge, { id: string }, UndoRefusal>({
  name: 'merging:undo',
  access: decideMerges,
  input: undoing,
  async run(context, asked) {
    const { db, today } = context
    const merge = await mergeById(db, asked.id)
    if (merge === undefined) return refuse({ kind: 'NotFound' })
    if (merge.state !== 'merged' || merge.undoUntil === null) return refuse({ kind: 'NotMerged' })
    if (canUndo(merge.undoUntil, today) === 'no') return refuse({ kind: 'TooLate' })
    const { keptId, mergedId } = merge
    const whose = await keptPerson(db, keptId)
    await holdBoth(context, [whose, keptId, mergedId])
    const since = (await sinceMerge(db, merge)).filter(({ fixed }) => !fixed)
    if (since.some(({ id }) => asked.sides[id] === undefined)) return refuse({ kind: 'Unassigned' })
    if (!(await keepUndoing(context, asked, asked.reason))) return refuse({ kind: 'NotMerged' })
    await handFiles(context, [whose])
    for (const one of since.filter(({ id, side }) => asked.sides[id] !== side)) {
      const owner = asked.sides[one.id] === 'kept' ? keptId : mergedId
      await give(context, one, (await openDossier(context, owner)).id)
    }
    for (const personId of [keptId, mergedId])
      context.journal({ personId, detail: { mergeId: merge.id, moved: since.length } })
    return ok({ id: merge.id })
  },
})

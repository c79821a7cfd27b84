import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { workWithBank } from '../domain/access.ts'
import { entryCard } from '../queries/statements.ts'
import { explainLine } from '../store/statements.ts'

const input = z.strictObject({
  entryId: z.uuid(),
  version: z.int().min(1),
  reason: z.string().min(1).max(1000),
})

export type ExplainRefusal = CommonRefusal | { readonly kind: 'Explained' }

/** Says what a movement is that no payment was found for. The words of the bank stay as they are. */
export const explainEntry = command<z.infer<typeof input>, { statementId: string }, ExplainRefusal>({
  name: 'bank:explain-entry',
  access: workWithBank,
  input,
  async run(context, asked) {
    const entry = await entryCard(context.db, asked.entryId)
    if (entry === undefined) return refuse({ kind: 'NotFound' })
    if (entry.state !== 'unknown') return refuse({ kind: 'Explained' })
    if (!(await explainLine(context, asked))) return refuse({ kind: 'StaleVersion', current: entry.version })
    const { db, actorId: by, now } = context
    const task = { kind: 'bank:difference', causeIds: [asked.entryId], by, now, outcome: asked.reason }
    await settleTasks(db, task)
    context.journal({ detail: { entryId: asked.entryId } })
    return ok({ statementId: entry.statementId })
  },
})

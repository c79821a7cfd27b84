import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { ownPath } from '#platform/http/own-path.ts'
import { breakGlassRule, glass } from '../domain/break-glass.ts'
import { dossierExists, openGlass } from '../store/break-glass.ts'

/** The file to open, the page one wanted, and why it cannot wait. */
export type BreakGlass = { readonly dossierId: string; readonly to: string; readonly reason: string }

/** Opens a file that is not one's own for an hour. The reason is kept, reviewed, and shown to the person. */
export const breakGlass = command<BreakGlass, { to: string }, { readonly kind: 'NotFound' }>({
  name: 'governance:break-glass',
  access: breakGlassRule,
  input: z.strictObject({
    dossierId: z.uuid(),
    to: z.string().refine(to => ownPath(to) === to),
    reason: z.string().min(glass.shortest).max(glass.longest),
  }),
  async run(context, { dossierId, to, reason }): Promise<Result<{ to: string }, { kind: 'NotFound' }>> {
    if (!(await dossierExists(context.db, dossierId))) return refuse({ kind: 'NotFound' })
    await openGlass(context, { dossierId, reason })
    context.journal({ dossierId })
    return ok({ to })
  },
})

import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { setPaperLimit } from '../domain/access.ts'
import { insertLimit } from '../store/limits.ts'

const setting = z.strictObject({ largestMb: z.int().min(1).max(50), fromOn: z.iso.date() })

/** How large a file may be, in megabytes, from a day on (ISO). */
export type SetLimit = z.infer<typeof setting>

/** A day that is over cannot be changed any more. */
export type LimitRefusal = { readonly kind: 'PastDay' }

/** Sets how large a file may be from a day on; what was said before stays, as its history. */
export const setLimit = command<SetLimit, { fromOn: string }, LimitRefusal>({
  name: 'documents:set-limit',
  access: setPaperLimit,
  input: setting,
  async run(context, { largestMb, fromOn }) {
    if (fromOn < context.today.toString()) return refuse({ kind: 'PastDay' })
    await insertLimit(context, { largestMb, fromOn })
    context.journal({ detail: { largestMb, fromOn } })
    return ok({ fromOn })
  },
})

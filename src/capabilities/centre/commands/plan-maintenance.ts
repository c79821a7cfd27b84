import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { keepCentre } from '../domain/access.ts'
import { instantOf, isFridayAfternoon } from '../domain/maintenance.ts'
import { keepMaintenance } from '../store/maintenance.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const planning = z.strictObject({
  day: z.string().refine(isIsoDate),
  begins: time,
  ends: time,
  friday: z.string().min(3).max(300).nullable(),
})

/** The day (ISO), the hours in Belgium, and why, when it must be on a Friday afternoon. */
export type PlanMaintenance = z.infer<typeof planning>

export type PlanRefusal =
  | { readonly kind: 'TooSoon' }
  /** It ends before it begins; past midnight, one plans two. */
  | { readonly kind: 'EndsFirst' }
  /** A Friday afternoon needs a reason. */
  | { readonly kind: 'Friday' }

/** Plans when the program will be away, at least a day ahead; every page tells it from a week before. */
export const planMaintenance = command<PlanMaintenance, { day: string }, PlanRefusal>({
  name: 'centre:plan-maintenance',
  access: keepCentre,
  input: planning,
  async run(context, { day, begins, ends, friday }) {
    const [from, until] = [instantOf(day, begins), instantOf(day, ends)]
    if (from === undefined || until === undefined || Temporal.Instant.compare(until, from) <= 0)
      return refuse({ kind: 'EndsFirst' })
    if (Temporal.Instant.compare(from, context.now.add({ hours: 24 })) < 0) return refuse({ kind: 'TooSoon' })
    if (isFridayAfternoon(until) && friday === null) return refuse({ kind: 'Friday' })
    await keepMaintenance(context, { from, until, friday })
    context.journal({ detail: { from: from.toString(), until: until.toString() } })
    return ok({ day })
  },
})

/** Calls it off: no page tells it any more. */
export const cancelMaintenance = command<Record<string, never>, null, never>({
  name: 'centre:cancel-maintenance',
  access: keepCentre,
  input: z.strictObject({}),
  async run(context) {
    await keepMaintenance(context, null)
    return ok(null)
  },
})

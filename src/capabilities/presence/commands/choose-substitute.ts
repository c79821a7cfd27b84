import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { recordAbsences } from '../domain/access.ts'
import { hereDays, isHere } from '../domain/cover.ts'
import { later } from '../domain/days.ts'
import { colleagues } from '../queries/colleagues.ts'
import { touchAbsence } from '../store/absences.ts'
import { cutStandIns, insertStandIns } from '../store/stand-ins.ts'
import { fillCover } from './fill-cover.ts'
import { type EndRefusal, running, type Seen } from './move-end.ts'

export type ChooseRefusal =
  | EndRefusal
  /** They are away themselves on the day they would begin. */
  | { readonly kind: 'SubstituteAway' }
  /** Nobody stands in for themselves. */
  | { readonly kind: 'SamePerson' }

/** A human says who stands in, from today or from the first day; after the days that one can, the rule chooses again. */
export const chooseSubstitute = command<
  Seen & { readonly substituteId: string },
  { absenceId: string },
  ChooseRefusal
>({
  name: 'presence:choose',
  access: recordAbsences,
  input: z.strictObject({ absenceId: z.uuid(), version: z.int().min(1), substituteId: z.uuid() }),
  async run(context, { substituteId, ...looked }) {
    const { db, today } = context
    const absence = await running(context, looked)
    if (!absence.ok) return absence
    const { id, workerId, from, until } = absence.value
    const substitute = (await colleagues(db)).find(each => each.id === substituteId)
    if (substitute === undefined) return refuse({ kind: 'NotFound' })
    if (substituteId === workerId) return refuse({ kind: 'SamePerson' })
    const begins = later(from, today.toString())
    if (!isHere(substitute, begins)) return refuse({ kind: 'SubstituteAway' })
    await touchAbsence(db, id, looked.version)
    await cutStandIns(db, { absenceId: id, only: 'everything' }, { from: begins, until: null })
    const days = hereDays(substitute, { from: begins, until })
    const reason = { code: 'human' } as const
    await insertStandIns(context, [{ ...days, absenceId: id, requestId: null, substituteId, reason }])
    await fillCover(context)
    context.journal({ detail: { absenceId: id, substituteId } })
    return ok({ absenceId: id })
  },
})

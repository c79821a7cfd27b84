import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { type AbsenceRefusal, absenceKinds, faultOfDays, mayManage } from '../domain/absence.ts'
import { recordAbsences } from '../domain/access.ts'
import { overlapping } from '../queries/absences.ts'
import { colleagues } from '../queries/colleagues.ts'
import { insertAbsence, type NewAbsence } from '../store/absences.ts'
import { holdPresence } from '../store/lock.ts'
import { cutStandIns } from '../store/stand-ins.ts'
import { fillCover } from './fill-cover.ts'

/** Who is away from when until when; without a first day, from today. */
export type RecordAbsence = Omit<NewAbsence, 'from'> & { readonly from: string | null }

/**
 * Says that somebody is away, planned or this morning. The rule names who stands in at once, for each day; where the
 * one who is away stood in for others, somebody else does from then on. Nobody's pilot changes.
 */
export const recordAbsence = command<RecordAbsence, { absenceId: string }, AbsenceRefusal | CommonRefusal>({
  name: 'presence:record',
  access: recordAbsences,
  input: z.strictObject({
    workerId: z.uuid(),
    kind: z.enum(absenceKinds),
    from: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
  }),
  async run(context, asked) {
    const { db, tenantId, actor, today } = context
    const absence = { ...asked, from: asked.from ?? today.toString() }
    const { workerId, from, until } = absence
    if (actor.kind !== 'worker' || !mayManage(actor, workerId)) return refuse({ kind: 'Forbidden' })
    const fault = faultOfDays(absence, today.toString())
    if (fault !== undefined) return refuse(fault)
    await holdPresence(db, tenantId)
    if (!(await colleagues(db)).some(({ id }) => id === workerId)) return refuse({ kind: 'NotFound' })
    const other = await overlapping(db, { workerId, except: null, from, until })
    if (other !== undefined) return refuse({ kind: 'Overlaps', ...other })
    const absenceId = await insertAbsence(context, absence)
    await cutStandIns(db, { substituteId: workerId }, { from, until })
    await fillCover(context)
    context.journal({ detail: { absenceId, kind: absence.kind } })
    return ok({ absenceId })
  },
})

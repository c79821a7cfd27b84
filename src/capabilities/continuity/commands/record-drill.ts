import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { recordDrills } from '../domain/access.ts'
import { keepDrill } from '../store/drills.ts'

export const drillResults = ['whole', 'with-trouble', 'failed'] as const

/** A restore that was tried: when, how long it took, what came out. */
export type RecordDrill = {
  readonly on: string
  readonly minutes: number
  readonly result: (typeof drillResults)[number]
  readonly words: string
}

/** Notes a drill: a backup that was never put back is none. */
export const recordDrill = command<RecordDrill, Record<string, never>, CommonRefusal>({
  name: 'continuity:record-drill',
  access: recordDrills,
  input: z.strictObject({
    on: z.iso.date(),
    minutes: z.int().min(0).max(10_000),
    result: z.enum(drillResults),
    words: z.string().min(1).max(1000),
  }),
  async run({ db, tenantId, actorId, now }, drill) {
    await keepDrill(db, { ...drill, tenantId, by: actorId, now })
    return ok({})
  },
})

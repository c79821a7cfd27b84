import { z } from 'zod'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { aroundFile, staffHere } from '../queries/around.ts'
import { lateVoices } from '../queries/voices.ts'

/** Calls who leads when a day has passed without an answer: once for each thing said. */
export const noticeLateVoices = command<Record<string, never>, { count: number }, never>({
  name: 'voice:notice-late',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const { db, tenantId, now, today } = context
    const late = await lateVoices(db, today)
    const staff = await staffHere(db)
    for (const voice of late) {
      const { around } = await aroundFile(db, voice.dossierId)
      const leads = staff.filter(({ roles }) => roles.includes('lead'))
      const near = leads.find(({ serviceIds }) => serviceIds.includes(around.serviceId ?? ''))
      const complaint = voice.kind === 'complaint'
      const ownerId = complaint ? (voice.overseerId ?? voice.askedId) : (near ?? leads[0])?.id
      await raiseTasks(db, [
        {
          tenantId,
          kind: 'voice:late',
          causeId: voice.id,
          dossierId: complaint ? undefined : voice.dossierId,
          ownerId: ownerId ?? undefined,
          dueOn: today.toString(),
          now,
        },
      ])
    }
    context.journal({ detail: { count: late.length } })
    return ok({ count: late.length })
  },
})

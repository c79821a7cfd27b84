import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { residenceStatuses } from '#law/integration-income/index.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { replaceSituation } from '../store/situations.ts'
import { recordingOf } from './recording.ts'

const answer = z.boolean().nullable()

const input = z.strictObject({
  dossierId: z.uuid(),
  /** The version that was seen; 0 when there was none. */
  version: z.int().min(0),
  category: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  categoryReason: z.string().max(2000).nullable(),
  homelessWithProject: z.boolean(),
  sharedCustody: z.enum(['none', 'equal']),
  conditions: z.strictObject({
    assimilatedMinor: answer,
    residesInBelgium: answer,
    status: z.enum(residenceStatuses).nullable(),
    willingToWork: answer,
    workDispensation: z.enum(['health', 'equity']).nullable(),
    otherRightsClaimed: answer,
  }),
  source: z.string().min(1).max(200),
  seenOn: z.iso.date(),
})

export type SituationRefusal = CommonRefusal | { readonly kind: 'ReasonMissing' | 'SeenInFuture' }

/** Records what the law asks beyond money. A category that somebody chose carries its reason. */
export const saveSituation = command<z.infer<typeof input>, { id: string }, SituationRefusal>({
  name: 'enquiry:save-situation',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, situation) {
    if (situation.category !== null && situation.categoryReason === null)
      return refuse({ kind: 'ReasonMissing' })
    if (situation.seenOn > context.today.toString()) return refuse({ kind: 'SeenInFuture' })
    const result = await replaceSituation(recordingOf(context, situation.dossierId), situation.version, {
      category: situation.category,
      category_reason: situation.categoryReason,
      homeless_with_project: situation.homelessWithProject,
      shared_custody: situation.sharedCustody,
      conditions: situation.conditions,
      source: situation.source,
      seen_on: situation.seenOn,
    })
    return 'stale' in result ? refuse({ kind: 'StaleVersion', current: result.stale }) : ok({ id: result.id })
  },
})

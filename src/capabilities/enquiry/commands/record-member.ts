import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { relations } from '#law/integration-income/index.ts'
import { command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { hasEquityTie } from '../domain/facts.ts'
import {
  insertMember,
  lockFact,
  type NewMember,
  type Recording,
  supersede,
  writtenMember,
} from '../store/facts.ts'
import { type FactRefusal, factInput } from './fact-input.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  ...factInput,
  relation: z.enum(relations),
  familyName: z.string().min(1).max(100),
  givenName: z.string().min(1).max(100),
  birthDate: z.iso.date().nullable(),
  dependent: z.boolean(),
  receivesIntegrationIncome: z.boolean(),
  livesHereFrom: z.iso.date(),
  livesHereUntil: z.iso.date().nullable(),
})

const noEquity = { equity_cents: null, equity_reason: null } as const

/** A decision of equity stays when what is known of the person is corrected, as long as the law still asks it of that tie. */
async function equityKept(
  recording: Recording,
  { replaces, relation }: z.infer<typeof input>,
): Promise<Pick<NewMember, keyof typeof noEquity>> {
  if (replaces === null || !hasEquityTie(relation)) return noEquity
  const former = await writtenMember(recording, replaces.id)
  if (former === undefined) return noEquity
  return { equity_cents: former.equity_cents, equity_reason: former.equity_reason }
}

/** Adds somebody to the household, or a new version of what is known of them. The former version stays. */
export const recordMember = command<z.infer<typeof input>, { id: string }, FactRefusal>({
  name: 'enquiry:record-member',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, member) {
    const recording = recordingOf(context, member.dossierId)
    if (member.livesHereUntil !== null && member.livesHereUntil < member.livesHereFrom)
      return refuse({ kind: 'EndsBeforeItStarts' })
    if (member.seenOn > context.today.toString()) return refuse({ kind: 'SeenInFuture' })
    const { replaces } = member
    if (replaces !== null) {
      const standing = await lockFact(recording, 'household_member', replaces)
      if (standing.kind === 'none') return refuse({ kind: 'NotFound' })
      if (standing.kind === 'stale') return refuse({ kind: 'StaleVersion', current: standing.version })
      await supersede(recording, 'household_member', replaces)
    }
    const id = await insertMember(recording, {
      ...(await equityKept(recording, member)),
      version: (replaces?.version ?? 0) + 1,
      supersedes_id: replaces?.id ?? null,
      relation: member.relation,
      family_name: member.familyName,
      given_name: member.givenName,
      birth_date: member.birthDate,
      dependent: member.relation === 'minorChild' && member.dependent,
      receives_integration_income: member.receivesIntegrationIncome,
      lives_here_from: member.livesHereFrom,
      lives_here_until: member.livesHereUntil,
      source: member.source,
      seen_on: member.seenOn,
    })
    return ok({ id })
  },
})

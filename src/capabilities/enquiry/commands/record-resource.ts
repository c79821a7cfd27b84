import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { parseCase } from '#law/integration-income/index.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { caseResource } from '../domain/case-file.ts'
import { resourceKinds } from '../domain/resource-fields.ts'
import { holdMember, insertResource, lockFact, supersede } from '../store/facts.ts'
import { type FactRefusal, factInput } from './fact-input.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  ...factInput,
  memberId: z.uuid().nullable(),
  kind: z.enum(resourceKinds),
  amountCents: z.int().min(0).max(1_000_000_000_000).nullable(),
  per: z.enum(['month', 'year', 'once']).nullable(),
  details: z.record(z.string(), z.json()),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
})
type Input = z.infer<typeof input>

export type ResourceRefusal =
  | FactRefusal
  /** The law cannot read it as it stands; `field` is the key of the case file. */
  | { readonly kind: 'NotReadable'; readonly field: string }
  | { readonly kind: 'MemberChanged' }

/** The same reader as the computation's: what it does not understand is not kept. */
function unreadableField(resource: Input): string | undefined {
  const asRead = caseResource({ ...resource, version: 1 })
  const parsed = parseCase({ on: resource.fromOn, applicant: { resources: [asRead] }, household: [] })
  return parsed.ok ? undefined : (parsed.refusal[0]?.pointer.split('/')[4] ?? 'kind')
}

async function refusalOf(context: CommandContext, resource: Input): Promise<ResourceRefusal | undefined> {
  const recording = recordingOf(context, resource.dossierId)
  if (resource.untilOn !== null && resource.untilOn < resource.fromOn) return { kind: 'EndsBeforeItStarts' }
  if (resource.seenOn > context.today.toString()) return { kind: 'SeenInFuture' }
  const field = unreadableField(resource)
  if (field !== undefined) return { kind: 'NotReadable', field }
  if (resource.memberId !== null && !(await holdMember(recording, resource.memberId)))
    return { kind: 'MemberChanged' }
  if (resource.replaces === null) return undefined
  const standing = await lockFact(recording, 'resource', resource.replaces)
  if (standing.kind === 'none') return { kind: 'NotFound' }
  return standing.kind === 'stale' ? { kind: 'StaleVersion', current: standing.version } : undefined
}

/** Records what the applicant or a member has, or a new version of it. The former version stays. */
export const recordResource = command<Input, { id: string }, ResourceRefusal>({
  name: 'enquiry:record-resource',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, resource) {
    const refusal = await refusalOf(context, resource)
    if (refusal !== undefined) return refuse(refusal)
    const recording = recordingOf(context, resource.dossierId)
    const { replaces } = resource
    if (replaces !== null) await supersede(recording, 'resource', replaces)
    const id = await insertResource(recording, {
      version: (replaces?.version ?? 0) + 1,
      supersedes_id: replaces?.id ?? null,
      member_id: resource.memberId,
      kind: resource.kind,
      amount_cents: resource.amountCents,
      per: resource.per,
      details: resource.details,
      from_on: resource.fromOn,
      until_on: resource.untilOn,
      source: resource.source,
      seen_on: resource.seenOn,
    })
    return ok({ id })
  },
})

import { z } from 'zod'
import { factsOf } from '#capabilities/enquiry/index.ts'
import { oneLook } from '#capabilities/governance/index.ts'
import { dossierOf } from '#capabilities/people/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { takeDown } from '../domain/access.ts'
import { explainer, type Heard, hearer } from '../domain/addressee.ts'
import { type ChangeDetail, changeDetail } from '../domain/change.ts'
import { factTables, mostWords, topicFits, voiceChannels, voiceKinds, voiceTopics } from '../domain/kinds.ts'
import { voiceLine } from '../domain/line.ts'
import { dueOf } from '../domain/terms.ts'
import { aroundFile, staffHere } from '../queries/around.ts'
import { estimateOf } from '../queries/estimate.ts'
import { insertVoice } from '../store/voices.ts'

const input = z
  .strictObject({
    personId: z.uuid(),
    kind: z.enum(voiceKinds),
    topic: z.enum(Object.values(voiceTopics).flat()),
    /** The line of who looked, or the fact; null on paper, where words say it. */
    aboutId: z.uuid().nullable(),
    aboutTable: z.enum(factTables).nullable(),
    words: z.string().max(mostWords),
    detail: changeDetail,
    channel: z.enum(voiceChannels),
  })
  .refine(({ kind, topic }) => topicFits(kind, topic))

/** What a person says, or a worker writes down for them. */
export type Say = z.infer<typeof input>

/** Why it cannot be kept. */
export type SayRefusal =
  | CommonRefusal
  /** The same line or fact has a question without an answer. */
  | { readonly kind: 'AlreadyAsked' }
  /** There is nobody to give this complaint to but those it is about. */
  | { readonly kind: 'NobodyElse' }
  /** No file: nothing was ever asked here. */
  | { readonly kind: 'NoFile' }

type About = { readonly said: Say; readonly dossierId: string }

/** Who answers: see `hearer` and `explainer`. Nobody named: the pilot. */
async function answererOf(
  { db }: CommandContext,
  { said, dossierId }: About,
): Promise<Result<Heard, SayRefusal>> {
  const nobody = { askedId: '', overseerId: null, aboutId: null }
  if (said.kind !== 'why' && said.kind !== 'complaint') return ok(nobody)
  const staff = await staffHere(db)
  const { around } = await aroundFile(db, dossierId)
  if (said.kind === 'complaint') {
    const topic = voiceTopics.complaint.find(known => known === said.topic) ?? 'other'
    const heard = hearer(staff, { topic, around })
    return heard === undefined ? refuse({ kind: 'NobodyElse' }) : ok(heard)
  }
  if (said.aboutId === null) return ok(nobody)
  const look = await oneLook(db, { dossierId, personId: said.personId }, said.aboutId)
  if (look === undefined) return refuse({ kind: 'NotFound' })
  return ok({ ...nobody, askedId: explainer(staff, { lookedBy: look.workerId, around }) ?? '' })
}

/** True when the fact named is one of this file as it stands. */
async function factIsHere({ db }: CommandContext, { said, dossierId }: About): Promise<boolean> {
  if (said.aboutTable === null) return said.kind !== 'contest' || said.aboutId === null
  const known = await factsOf(db, dossierId)
  if (known === undefined) return false
  const { members, resources, situation } = known.facts
  const rows = {
    household_member: members,
    resource: resources,
    situation: situation === null ? [] : [situation],
  }
  return rows[said.aboutTable].some(({ id }) => id === said.aboutId)
}

async function detailOf({ db, today }: CommandContext, { said, dossierId }: About): Promise<object> {
  const topic = voiceTopics.change.find(known => known === said.topic)
  if (said.kind !== 'change' || topic === undefined) return {}
  const detail: ChangeDetail = said.detail
  const estimate = await estimateOf(db, { dossierId, topic, detail, today })
  return { ...detail, estimate: estimate ?? null }
}

/** Asks the human who answers; a complaint stands under no file, so that no list of the file shows it. */
function askHuman(
  { db, tenantId, now }: CommandContext,
  { said, dossierId }: About,
  asked: { readonly id: string; readonly askedId: string | null; readonly dueOn: string },
): Promise<void> {
  return raiseTask(db, {
    tenantId,
    kind: `voice:${said.kind}`,
    causeId: asked.id,
    dossierId: said.kind === 'complaint' ? undefined : dossierId,
    ownerId: asked.askedId ?? undefined,
    dueOn: asked.dueOn,
    now,
  })
}

async function keep(context: CommandContext, about: About): Promise<Result<{ id: string }, SayRefusal>> {
  const { said, dossierId } = about
  const heard = await answererOf(context, about)
  if (!heard.ok) return heard
  if (!(await factIsHere(context, about))) return refuse({ kind: 'NotFound' })
  const askedId = heard.value.askedId === '' ? null : heard.value.askedId
  const dueOn = dueOf(said.kind, context.today).on.toString()
  const id = await insertVoice(context, {
    ...said,
    dossierId,
    aboutWorkerId: heard.value.aboutId,
    detail: await detailOf(context, about),
    takenBy: context.actor.kind === 'worker' ? context.actor.id : null,
    askedId,
    overseerId: heard.value.overseerId,
    dueOn,
  })
  if (id === undefined) return refuse({ kind: 'AlreadyAsked' })
  await askHuman(context, about, { id, askedId, dueOn })
  return ok({ id })
}

/** Keeps what a person says, by whatever door, and asks a human to answer by a day. Nothing of the file is changed. */
export const sayVoice = command<Say, { id: string }, SayRefusal>({
  name: 'voice:say',
  access: takeDown,
  alsoFor: ['person'],
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, said) {
    const own = context.actor.kind === 'person'
    if (own && context.actorId !== said.personId) return refuse({ kind: 'Forbidden' })
    if (own !== (said.channel === 'web')) return refuse({ kind: 'Forbidden' })
    const dossierId = await dossierOf(context.db, said.personId)
    if (dossierId === undefined) return refuse({ kind: 'NoFile' })
    const kept = await keep(context, { said, dossierId })
    if (kept.ok) context.journal(voiceLine({ ...said, dossierId, id: kept.value.id }))
    return kept
  },
})

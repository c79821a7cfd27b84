import { z } from 'zod'
import {
  contactChannels,
  dossierOf,
  interpreterLanguages,
  type PersonCard,
  personCard,
  updatePerson,
} from '#capabilities/people/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { endSessions } from '#platform/sessions/sessions.ts'

/** What a person chooses of how they are reached, told and understood. */
export const choicesShape = {
  contactChannel: z.enum(contactChannels),
  language: z.enum(languages),
  easyRead: z.boolean(),
  needsInterpreter: z.boolean(),
  interpreterLanguage: z.enum(interpreterLanguages).nullable(),
  sharedPhone: z.boolean(),
  sharedMail: z.boolean(),
  safeContactNote: z.string().min(1).max(500).nullable(),
  noOnlineView: z.boolean(),
}
const choices = z.strictObject(choicesShape)
type Choices = z.infer<typeof choices>

const input = z.strictObject({ version: z.int(), choices })
export type Choose = z.infer<typeof input>

export type ChooseRefusal =
  | CommonRefusal
  /** Nothing is known to reach them by there: it is said as a change first. */
  | { readonly kind: 'ChannelUnknown' }

function reachable(
  { phone, email, noAddress, addressLines }: PersonCard,
  { contactChannel }: Choices,
): boolean {
  if (contactChannel === 'phone' || contactChannel === 'sms') return phone !== null
  if (contactChannel === 'email') return email !== null
  return contactChannel !== 'post' || noAddress || addressLines.length > 0
}

/** What whoever writes or calls has to know at once: the rest they read when they look. */
const tellsPilot = (before: PersonCard, after: Choices): boolean =>
  before.noOnlineView !== after.noOnlineView ||
  before.sharedPhone !== after.sharedPhone ||
  before.sharedMail !== after.sharedMail ||
  before.safeContactNote !== after.safeContactNote

async function tellPilot(context: CommandContext, personId: string): Promise<void> {
  const { db, tenantId, now, today } = context
  const dossierId = await dossierOf(db, personId)
  if (dossierId === undefined) return
  const dueOn = today.add({ days: 1 }).toString()
  await raiseTask(db, { tenantId, kind: 'people:reach', causeId: uuidv7(), dossierId, dueOn, now })
}

/**
 * Changes how one is reached and told, by the person; the version before is kept, and the pilot is told of what matters for
 * their safety. Without online view every session ends: only a human at the counter or on the phone opens it again.
 */
export const choose = command<Choose, { noOnlineView: boolean }, ChooseRefusal>({
  name: 'my-file:choose',
  access: {},
  alsoFor: ['person'],
  input,
  async run(context, { version, choices }) {
    const { db, actorId, now } = context
    const before = await personCard(db, actorId)
    if (before === undefined) return refuse({ kind: 'NotFound' })
    if (!reachable(before, choices)) return refuse({ kind: 'ChannelUnknown' })
    const { id: personId, version: _, addressLines: __, ...details } = before
    const person = { ...details, ...choices }
    const changed = await updatePerson(context, {
      personId,
      version,
      person,
      reason: null,
      changedBy: personId,
    })
    if (!changed.ok)
      return refuse(changed.refusal.kind === 'StaleVersion' ? changed.refusal : { kind: 'NotFound' })
    if (tellsPilot(before, choices)) await tellPilot(context, personId)
    if (choices.noOnlineView) await endSessions(db, now, { subjectId: personId })
    context.journal({ personId })
    return ok({ noOnlineView: choices.noOnlineView })
  },
})

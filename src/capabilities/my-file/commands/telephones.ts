import { z } from 'zod'
import { holderOfPerson, replaceCodes } from '#capabilities/people/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { readNewKey } from '#platform/passkeys/ceremony.ts'
import {
  keepPasskey,
  mostPasskeys,
  passkeysOf,
  removePasskey,
  removePasskeys,
} from '#platform/passkeys/passkeys.ts'
import { endSessions } from '#platform/sessions/sessions.ts'
import { tellOpener } from './tell-opener.ts'

const own = (personId: string) => ({ kind: 'person' as const, id: personId })

/** What came of adding a telephone. A wrong answer is a result, not a refusal: its challenge must stay used up. */
export type TelephoneOutcome = 'added' | 'failed'

/** Lets a telephone open the person's file from now on: the person is in, and the telephone asked its holder. */
export const addTelephone = command<{ credential: string }, TelephoneOutcome, never>({
  name: 'my-file:add-telephone',
  access: {},
  alsoFor: ['person'],
  input: z.strictObject({ credential: z.string().max(30_000) }),
  async run(context, { credential }) {
    const { db, tenantId, actorId, now } = context
    const owner = own(actorId)
    const key = await readNewKey(db, { now }, { credential, owner, door: 'file' })
    const open = (await holderOfPerson(db, actorId))?.noOnlineView === false
    const room = (await passkeysOf(db, owner)).length < mostPasskeys
    const id =
      key && open && room
        ? await keepPasskey(db, { tenantId, now }, { ...key, name: 'telephone' })
        : undefined
    if (id !== undefined)
      await tellOpener(context, { personId: actorId, reason: 'telephone-added', causeId: id })
    context.journal({ personId: actorId, detail: { passkey: id ?? null } })
    return ok(id === undefined ? 'failed' : 'added')
  },
})

/** A telephone of the person opens nothing from now on. */
export const removeTelephone = command<{ telephoneId: string }, null, CommonRefusal>({
  name: 'my-file:remove-telephone',
  access: {},
  alsoFor: ['person'],
  input: z.strictObject({ telephoneId: z.uuid() }),
  async run(context, { telephoneId }) {
    const { db, actorId } = context
    if (!(await removePasskey(db, own(actorId), telephoneId))) return refuse({ kind: 'NotFound' })
    await tellOpener(context, { personId: actorId, reason: 'telephone-removed', causeId: telephoneId })
    context.journal({ personId: actorId, detail: { passkey: telephoneId } })
    return ok(null)
  },
})

/** At the counter or on the phone: no telephone opens the person's file any more, and what is open is closed. */
export const removeTelephones = command<{ personId: string }, null, never>({
  name: 'my-file:remove-telephones',
  access: replaceCodes,
  input: z.strictObject({ personId: z.uuid() }),
  target: ({ personId }) => ({ personId }),
  async run(context, { personId }) {
    const { db, now } = context
    const removed = await removePasskeys(db, own(personId))
    await endSessions(db, now, { subjectId: personId })
    if (removed > 0) await tellOpener(context, { personId, reason: 'telephone-removed', causeId: uuidv7() })
    context.journal({ personId, detail: { removed } })
    return ok(null)
  },
})

import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { readNewKey } from '#platform/passkeys/ceremony.ts'
import {
  keepPasskey,
  mostPasskeys,
  passkeysOf,
  removePasskey as removeKey,
} from '#platform/passkeys/passkeys.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { dropFactor, type Factor, factorOf, holdFactor, keepFactor, takeCode } from '../store/factors.ts'
import { openTicket } from '../store/tickets.ts'
import { everyone, factorGuardKey } from './second-factor.ts'

const own = (actorId: string) => ({ kind: 'worker' as const, id: actorId })

/** Whether codes on paper stand behind a new key; those that were shown beside its form are kept now. */
async function paperStands(context: CommandContext, ticket: string): Promise<boolean> {
  const { db, tenantId, actorId, now, tools } = context
  if ((await factorOf(db, actorId)) !== undefined) return true
  const where = { db, tenantId, secrets: tools.secrets, now }
  const opened = openTicket(where, 'set-factor', ticket)
  if (opened?.recovery === undefined || opened.workerId !== actorId) return false
  await keepFactor(where, { workerId: actorId, recovery: opened.recovery })
  return true
}

/** What came of adding a key. A wrong answer is a result, not a refusal: its challenge must stay used up. */
export type AddOutcome = 'added' | 'failed'
export type AddPasskey = { readonly name: string; readonly credential: string; readonly ticket: string }

/** Adds a passkey of the worker, with codes on paper behind it. */
export const addPasskey = command<AddPasskey, AddOutcome, never>({
  name: 'directory:add-passkey',
  access: everyone,
  input: z.strictObject({
    name: z.string().min(1).max(60),
    credential: z.string().max(30_000),
    ticket: z.string().max(2_000),
  }),
  async run(context, { name, credential, ticket }) {
    const { db, tenantId, actorId, now } = context
    const owner = own(actorId)
    const key = await readNewKey(db, { now }, { credential, owner, door: 'staff' })
    const room = (await passkeysOf(db, owner)).length < mostPasskeys
    const stands = key !== undefined && room && (await paperStands(context, ticket))
    const id = stands ? await keepPasskey(db, { tenantId, now }, { ...key, name }) : undefined
    context.journal({ subjectIds: [actorId], detail: { passkey: id ?? null } })
    return ok(id === undefined ? 'failed' : 'added')
  },
})

/** Whether, without one of these keys, the password alone would open. */
export const isLastThing = (keys: number, factor: Factor | undefined): boolean =>
  keys === 1 && factor?.phone === 'no'

/** What came of removing a key. `alone`: the password alone opens again. */
export type RemoveOutcome = 'removed' | 'alone' | 'wrong' | 'wait'
export type RemovePasskey = { readonly passkeyId: string; readonly code: string }

/** Takes the last key and the paper away, with a code of that paper. */
async function removeLast(
  context: CommandContext,
  { passkeyId, code }: RemovePasskey,
): Promise<RemoveOutcome> {
  const { db, tenantId, actorId, now, tools } = context
  const where = { tenantId, secrets: tools.secrets, now }
  const guarded = { ...where, key: factorGuardKey(actorId) }
  if ((await askGuard(db, guarded)).kind !== 'open') return 'wait'
  if (!(await takeCode({ db, ...where }, actorId, code))) {
    await countFailure(db, guarded)
    return 'wrong'
  }
  await clearGuard(db, guarded)
  await removeKey(db, own(actorId), passkeyId)
  await dropFactor(db, actorId)
  return 'alone'
}

/** Removes a passkey of the worker. The last second thing goes with a code of the paper only, never in silence. */
export const removePasskey = command<RemovePasskey, RemoveOutcome, CommonRefusal>({
  name: 'directory:remove-passkey',
  access: everyone,
  input: z.strictObject({ passkeyId: z.uuid(), code: z.string().max(20) }),
  async run(context, input) {
    const { db, actorId } = context
    const factor = await holdFactor(db, actorId)
    const keys = await passkeysOf(db, own(actorId))
    if (!keys.some(({ id }) => id === input.passkeyId)) return refuse({ kind: 'NotFound' })
    const last = isLastThing(keys.length, factor)
    const outcome = last ? await removeLast(context, input) : 'removed'
    if (!last) await removeKey(db, own(actorId), input.passkeyId)
    context.journal({ subjectIds: [actorId], detail: { passkey: input.passkeyId, outcome } })
    return ok(outcome)
  },
})

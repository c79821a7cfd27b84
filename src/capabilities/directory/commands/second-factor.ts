import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import type { AccessRule } from '#platform/access/rules.ts'
import { roles } from '#platform/access/rules.ts'
import { command } from '#platform/command/command.ts'
import { passkeysOf } from '#platform/passkeys/passkeys.ts'
import { stepOfCode } from '#platform/secrets/one-time-code.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { dropPhone, keepFactor, dropFactor as removeFactor, takeCode } from '../store/factors.ts'
import { openTicket } from '../store/tickets.ts'

/** Every worker, whatever the role: what concerns only themselves. */
export const everyone: AccessRule = Object.fromEntries(roles.map(role => [role, 'any']))

/** Under which name the wrong codes of a worker are counted. */
export const factorGuardKey = (workerId: string): string => `factor:${workerId}`

/** Why the second factor stays as it was. */
export type FactorRefusal = { readonly kind: 'WrongCode' } | { readonly kind: 'TicketOld' }

/** Turns the second factor on, once a code of the phone proves that the secret arrived there. */
export const setFactor = command<{ ticket: string; code: string }, null, FactorRefusal>({
  name: 'directory:set-factor',
  access: everyone,
  input: z.strictObject({ ticket: z.string().max(2_000), code: z.string().max(20) }),
  async run(context, { ticket, code }) {
    const { db, tenantId, actorId, now, tools } = context
    const where = { db, tenantId, secrets: tools.secrets, now }
    const opened = openTicket(where, 'set-factor', ticket)
    if (opened?.secret === undefined || opened.workerId !== actorId) return refuse({ kind: 'TicketOld' })
    const step = stepOfCode(opened.secret, code.replace(/\s/g, ''), now)
    if (step === undefined) return refuse({ kind: 'WrongCode' })
    const { secret, recovery = [] } = opened
    await keepFactor(where, { workerId: actorId, recovery, phone: { secret, step } })
    context.journal({ subjectIds: [actorId] })
    return ok(null)
  },
})

/** What came of turning it off. A wrong code is a result, not a refusal: it must stay counted. */
export type DropOutcome = 'off' | 'wrong' | 'wait'

/**
 * Turns it off, with a code: a machine left open is not enough, and guessing is slowed down, then locked. Passkeys stay,
 * and the paper with them.
 */
export const dropFactor = command<{ code: string }, DropOutcome, never>({
  name: 'directory:drop-factor',
  access: everyone,
  input: z.strictObject({ code: z.string().max(20) }),
  async run(context, { code }) {
    const { db, tenantId, actorId, now, tools } = context
    const where = { tenantId, secrets: tools.secrets, now }
    const guarded = { ...where, key: factorGuardKey(actorId) }
    context.journal({ subjectIds: [actorId] })
    if ((await askGuard(db, guarded)).kind !== 'open') return ok('wait')
    if (!(await takeCode({ db, ...where }, actorId, code))) {
      await countFailure(db, guarded)
      return ok('wrong')
    }
    await clearGuard(db, guarded)
    const passkeys = await passkeysOf(db, { kind: 'worker', id: actorId })
    await (passkeys.length === 0 ? removeFactor(db, actorId) : dropPhone(db, actorId))
    return ok('off')
  },
})

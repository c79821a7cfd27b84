import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { handOut as access } from '../domain/access.ts'
import { paymentsLocked } from '../queries/locked.ts'
import { counterPayment, keepReceipt } from '../store/counter.ts'
import { settlePayments } from '../store/settlement.ts'

/** Cash that was given, and who signed for it. */
export type HandOut = { readonly paymentId: string; readonly signedBy: string }

type HandOutRefusal =
  | CommonRefusal
  | { readonly kind: 'NotAtTheCounter' | 'AlreadyHandedOut' | 'PaymentsLocked' }

/** Hands out a payment of an approved run at the counter, once, against a signature; not while payments are locked after a restore. */
export const handOutPayment = command<HandOut, { runId: string }, HandOutRefusal>({
  name: 'payments:hand-out',
  access,
  input: z.strictObject({ paymentId: z.uuid(), signedBy: z.string().min(1).max(140) }),
  async run(context, { paymentId, signedBy }) {
    const { db, tenantId, actorId: by, now, today } = context
    const payment = await counterPayment(db, paymentId)
    if (payment === undefined) return refuse({ kind: 'NotFound' })
    if (await paymentsLocked(db)) return refuse({ kind: 'PaymentsLocked' })
    if (payment.method !== 'counter') return refuse({ kind: 'NotAtTheCounter' })
    const settled = await settlePayments(db, {
      tenantId,
      now,
      by,
      payments: [{ paymentId, settledOn: `${today}` }],
    })
    if (settled.length === 0) return refuse({ kind: 'AlreadyHandedOut' })
    await keepReceipt(context, { paymentId, signedBy })
    context.journal({ dossierId: payment.dossierId, detail: { paymentId } })
    return ok({ runId: payment.runId })
  },
})

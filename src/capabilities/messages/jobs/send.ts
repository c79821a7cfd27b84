import { z } from 'zod'
import type { Clock } from '#kernel/calendar.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { sendJob } from '../commands/go-on.ts'
import { settle, takeUp } from '../commands/hand-over.ts'
import type { Outcome, WaysOut } from '../domain/ports.ts'
import { mailText, smsText } from '../messages/outgoing.ts'
import { type Outgoing, outgoingOfAttempt } from '../queries/outgoing.ts'
import { dueAttempts } from '../queries/sendings.ts'
import { addressOf } from '../queries/settings.ts'
import { reportAddress } from '../web/report-address.ts'

/** What sending needs: the database, the one way in, the doors out, the time. */
type Sending = {
  readonly database: Database
  readonly execute: Executor
  readonly tools: Tools
  readonly waysOut: WaysOut
  readonly clock: Clock
}

type Handing = { readonly tenantId: string; readonly attemptId: string }
type Written = { readonly outgoing: Outgoing; readonly fromAddress: string | undefined }

const closed: Outcome = { kind: 'refused', fault: 'closed' }

/** Hands one message over, outside any transaction: what came of it is written down afterwards. */
async function handOver(
  { waysOut, tools }: Sending,
  { tenantId, attemptId }: Handing,
  { outgoing, fromAddress }: Written,
): Promise<Outcome> {
  const attempt = outgoing.sending.attempts.find(({ id }) => id === attemptId)
  const { site } = waysOut
  const { language } = outgoing.person
  if (attempt?.way === 'sms' && waysOut.sms !== undefined) {
    const reportTo = reportAddress(tools.secrets, { tenantId, attemptId, centre: outgoing.centre, site })
    return waysOut.sms({ id: attemptId, to: attempt.address, text: smsText(outgoing, site), reportTo })
  }
  if (attempt?.way !== 'email' || waysOut.mail === undefined) return closed
  const fromName = outgoing.centre.name[language]
  const written = mailText(outgoing, site)
  return waysOut.mail({ id: attemptId, to: attempt.address, fromName, fromAddress, ...written, language })
}

async function sendOne(sending: Sending, handing: Handing): Promise<void> {
  const { tenantId, attemptId } = handing
  const caller = { tenantId, actor: { kind: 'system' } } as const
  const taken = await sending.execute(takeUp, caller, { attemptId })
  if (!taken.ok || taken.value.go === 'no') return
  const written = await sending.database.transact({ tenantId }, async db => {
    const outgoing = await outgoingOfAttempt(db, tenantId, attemptId)
    return outgoing && { outgoing, fromAddress: await addressOf(db, outgoing.signatory.serviceId) }
  })
  if (written === undefined) return
  const outcome = await handOver(sending, handing, written)
  await sending.execute(settle, caller, { attemptId, outcome })
}

/** Sends one message by the way that was written down. Taken up twice, it leaves once. */
export const sendMessage = job({
  name: sendJob,
  payload: z.strictObject({ tenantId: z.uuid(), attemptId: z.uuid() }),
  run: sendOne,
})

/** Looks each ten minutes of the day for what should have left, and for what was cut off while it did. */
export const watchSendings = job({
  name: 'messages.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/10 8-18 * * 1-5',
  async run(sending: Sending, { tenantId }) {
    const due = await sending.database.transact({ tenantId }, db => dueAttempts(db, sending.clock.now()))
    for (const attemptId of due) await sendOne(sending, { tenantId, attemptId })
  },
})

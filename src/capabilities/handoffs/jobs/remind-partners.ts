import { z } from 'zod'
import { nextOpening, senderAddress, type WaysOut } from '#capabilities/messages/index.ts'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { linkToken } from '../commands/link.ts'
import { remindPartner } from '../commands/remind.ts'
import { settleReminderMail } from '../commands/settle-reminder.ts'
import { askedBySilence } from '../domain/reminders.ts'
import { reminderMail } from '../messages/reminder.ts'
import { type WrittenReminder, writtenReminder } from '../queries/reminder-facts.ts'
import { silencesNow } from '../queries/reminders.ts'

type Reminding = {
  readonly database: Database
  readonly execute: Executor
  readonly tools: Tools
  readonly waysOut: WaysOut
  readonly clock: Clock
}

/** The link as it stands in a mail, its language left open; undefined where this site has no address of its own. */
function linkIn({ tools, waysOut }: Reminding, tenantId: string, { one, facts }: WrittenReminder) {
  const { host } = facts.centre
  const base = host === null ? waysOut.site : `https://${host}`
  if (base === undefined) return undefined
  return `${base.replace(/\/$/, '')}/:language/o/${linkToken(tools.secrets, tenantId, one)}`
}

/** Hands a reminder over, outside any transaction: what came of it is written down afterwards. */
async function send(reminding: Reminding, tenantId: string, reminderId: string): Promise<void> {
  const { database, execute, waysOut } = reminding
  const written = await database.transact({ tenantId }, async db => {
    const found = await writtenReminder(db, tenantId, reminderId)
    return found && { ...found, fromAddress: await senderAddress(db, found.serviceId) }
  })
  if (written === undefined || waysOut.mail === undefined) return
  const { reminder, facts, fromAddress } = written
  const [language = 'fr'] = facts.centre.languages
  const outcome = await waysOut.mail({
    id: reminder.id,
    to: reminder.address,
    fromName: facts.centre.name[language],
    fromAddress,
    language,
    ...reminderMail(facts, linkIn(reminding, tenantId, written)),
  })
  const caller = { tenantId, actor: { kind: 'system' } } as const
  await execute(settleReminderMail, caller, { reminderId, outcome })
}

/**
 * Reminds the partners of whom nothing is heard, on working days within the hours; when that did not help, tells the pilot.
 * The same reminder leaves once, however often and by however many works this is done.
 */
export const remindPartners = job({
  name: 'handoffs.remind',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/15 8-18 * * 1-5',
  async run(reminding: Reminding, { tenantId }) {
    const { clock, database, execute } = reminding
    const [now, today] = [clock.now(), brusselsToday(clock)]
    if (Temporal.Instant.compare(nextOpening(now), now) > 0) return
    const all = await database.transact({ tenantId }, db => silencesNow(db, today))
    const caller = { tenantId, actor: { kind: 'system' } } as const
    for (const one of all) {
      if (askedBySilence(one, { now, today }) === 'nothing') continue
      const done = await execute(remindPartner, caller, { orientationId: one.id })
      if (done.ok && done.value.reminderId !== null) await send(reminding, tenantId, done.value.reminderId)
    }
  },
})

import { centreOf } from '#capabilities/letters/index.ts'
import { signatoryOf } from '#capabilities/messages/index.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { ReminderFacts } from '../messages/reminder.ts'
import { type OrientationCard, orientationCard } from './orientations.ts'
import { type HeldReminder, reminderById } from './reminders.ts'

/** A reminder with all that its mail or its call is written from. */
export type WrittenReminder = {
  readonly reminder: HeldReminder
  readonly one: OrientationCard
  readonly facts: ReminderFacts
  /** The service it is written from. */
  readonly serviceId: string | undefined
}

/** Everything a reminder is written from. */
export async function writtenReminder(
  db: Db,
  tenantId: string,
  reminderId: string,
): Promise<WrittenReminder | undefined> {
  const reminder = await reminderById(db, reminderId)
  const one = reminder && (await orientationCard(db, reminder.orientationId))
  if (reminder === undefined || one === undefined) return undefined
  const centre = await centreOf(db, tenantId)
  const [language = 'fr'] = centre.languages
  const signatory = signatoryOf(await requestCard(db, one.requestId), centre, language)
  const { firstName, linkUntil } = one
  return { reminder, one, facts: { centre, signatory, firstName, linkUntil }, serviceId: signatory.serviceId }
}

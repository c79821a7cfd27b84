import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { OpenReminder, ReminderState, ReminderWay } from '../domain/reminders.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actor' | 'now' | 'today'>

const workerOf = ({ actor }: Writing) => (actor.kind === 'worker' ? actor.id : null)

/** A reminder, as it begins. */
type NewReminder = {
  readonly orientationId: string
  readonly nth: number
  readonly way: ReminderWay
  readonly address: string
}

/** Writes down a reminder before it goes; the database refuses the same one twice. Gives its id. */
export async function insertReminder(
  { db, tenantId, now }: Writing,
  { orientationId, ...one }: NewReminder,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('partner_reminder')
    .values({
      tenant_id: tenantId,
      id,
      orientation_id: orientationId,
      ...one,
      state: one.way === 'call' ? 'asked' : 'handing',
      begun_at: now,
      not_before: now,
      tries: one.way === 'call' ? 0 : 1,
    })
    .execute()
  return id
}

/** Takes a mail up once more: it surely had not left. */
export async function takeReminder({ db, now }: Writing, { id, tries }: OpenReminder): Promise<void> {
  await db
    .updateTable('partner_reminder')
    .set({ state: 'handing', not_before: now, tries: tries + 1 })
    .where('id', '=', id)
    .execute()
}

/** Puts a mail off: it surely did not leave. */
export async function postponeReminder(
  { db }: Writing,
  id: string,
  put: { readonly notBefore: Temporal.Instant; readonly fault: string },
): Promise<void> {
  await db
    .updateTable('partner_reminder')
    .set({ state: 'later', not_before: put.notBefore, fault: put.fault })
    .where('id', '=', id)
    .execute()
}

/** Writes down what came of one, and who said so. */
export async function settleReminder(
  writing: Writing,
  id: string,
  { state, fault }: { readonly state: ReminderState; readonly fault?: string },
): Promise<void> {
  await writing.db
    .updateTable('partner_reminder')
    .set({
      state,
      settled_at: writing.now,
      settled_by: workerOf(writing),
      ...(fault === undefined ? {} : { fault }),
    })
    .where('id', '=', id)
    .execute()
}

/** Stops what has not left: a word came, or a worker said so. Gives the calls that are not needed any more. */
export async function stopWaiting(writing: Writing, orientationId: string): Promise<readonly string[]> {
  const rows = await writing.db
    .updateTable('partner_reminder')
    .set({ state: 'stopped', settled_at: writing.now, settled_by: workerOf(writing) })
    .where('orientation_id', '=', orientationId)
    .where('state', 'in', ['later', 'asked'])
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Notes that the pilot was told of the silence: once. */
export async function markSilenceTold({ db, today }: Writing, orientationId: string): Promise<void> {
  await db
    .updateTable('orientation')
    .set({ silence_told_on: today.toString() })
    .where('id', '=', orientationId)
    .execute()
}

/** Begins or ends the reminders of an orientation that is still followed; false when nothing is left to follow. */
export async function wishReminders(
  writing: Writing,
  { orientationId, wished }: { readonly orientationId: string; readonly wished: 'yes' | 'no' },
): Promise<boolean> {
  const stopped = wished === 'no'
  const row = await writing.db
    .updateTable('orientation')
    .set({
      reminders_stopped_at: stopped ? writing.now : null,
      reminders_stopped_by: stopped ? workerOf(writing) : null,
    })
    .where('id', '=', orientationId)
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

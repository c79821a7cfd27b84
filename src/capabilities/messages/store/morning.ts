import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Outcome } from '../domain/ports.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'now' | 'today'>

/** Begins or ends the wish of a worker. */
export async function keepWish(
  { db, tenantId, now }: Writing,
  { workerId, wished }: { readonly workerId: string; readonly wished: 'yes' | 'no' },
): Promise<void> {
  if (wished === 'no') await db.deleteFrom('morning_wish').where('worker_id', '=', workerId).execute()
  else
    await db
      .insertInto('morning_wish')
      .values({ tenant_id: tenantId, worker_id: workerId, since: now })
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

/** Takes the mail of this morning up; its id once, undefined when it may have left already. */
export async function takeMorning(
  { db, tenantId, now, today }: Writing,
  workerId: string,
): Promise<string | undefined> {
  const row = await db
    .insertInto('morning_mail')
    .values({
      tenant_id: tenantId,
      worker_id: workerId,
      on_day: today.toString(),
      id: uuidv7(),
      state: 'handing',
      taken_at: now,
    })
    .onConflict(conflict =>
      conflict
        .columns(['tenant_id', 'worker_id', 'on_day'])
        .doUpdateSet({ state: 'handing', taken_at: now, fault: null })
        .where(sql<boolean>`morning_mail.state = 'later'`),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Writes down what came of it. */
export async function settleMorning(db: Writing['db'], id: string, outcome: Outcome): Promise<void> {
  const fault = outcome.kind === 'sent' ? null : outcome.fault
  await db
    .updateTable('morning_mail')
    .set({ state: outcome.kind, fault })
    .where('id', '=', id)
    .where('state', '=', 'handing')
    .execute()
}

import { addDays } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Payer } from '../domain/transfer.ts'

/** The account that a centre pays from, from a day on (ISO). */
export type NewPayer = Payer & { readonly fromOn: string }

/** The account of now ends the day before; the new one has no end. Periods never overlap: the database sees to it. */
export async function changePayer(
  { db, tenantId, actorId, now }: Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>,
  { name, iban, bic, organisationNumber, fromOn }: NewPayer,
): Promise<void> {
  await db
    .updateTable('payer_account')
    .set({ until_on: addDays(Temporal.PlainDate.from(fromOn), -1).toString() })
    .where('until_on', 'is', null)
    .execute()
  await db
    .insertInto('payer_account')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      name,
      iban,
      bic,
      organisation_number: organisationNumber,
      from_on: fromOn,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
}

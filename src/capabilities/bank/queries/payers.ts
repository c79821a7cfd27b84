import type { Db } from '#platform/database/transaction.ts'
import type { Payer } from '../domain/transfer.ts'

/** An account the centre pays from, and from which day until which (ISO; null: until something new). */
export type PayerCard = Payer & {
  readonly id: string
  readonly fromOn: string
  readonly untilOn: string | null
}

/** The accounts the centre pays from, paid from, or will pay from; newest first. */
export const payers = (db: Db): Promise<readonly PayerCard[]> =>
  db
    .selectFrom('payer_account')
    .select(['id', 'name', 'iban', 'bic', 'organisation_number as organisationNumber'])
    .select(['from_on as fromOn', 'until_on as untilOn'])
    .orderBy('from_on', 'desc')
    .execute()

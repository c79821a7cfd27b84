import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'

/** One more member of the committee; gives the worker's id. */
export async function givenMember(house: TestHouse, name: string): Promise<string> {
  const id = uuidv7()
  const { tenantId, services } = house.centre
  await house.engine.pool.query(
    `insert into worker (tenant_id, id, login, family_name, given_name, roles, languages, ui_language, phone, service_ids)
     values ($1, $2, lower($3::text), $3, 'Membre', '{committee}', '{fr}', 'fr', '02 000 00 02', $4)`,
    [tenantId, id, name, [services.general]],
  )
  return id
}

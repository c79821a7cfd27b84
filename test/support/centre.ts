import { uuidv7 } from '#kernel/uuid.ts'
import { type Role, roles } from '#platform/access/rules.ts'
import type { Engine } from '#platform/database/engine.ts'

/** Ids of the centre that every test starts with: two services, one worker for each role and a second caseworker. */
export type Centre = {
  readonly tenantId: string
  readonly services: { readonly general: string; readonly housing: string }
  readonly workers: Readonly<Record<Role | 'otherCaseworker', string>>
}

const everyLanguage = (text: string) => JSON.stringify({ fr: text, nl: text, de: text, en: text })
const hours = everyLanguage('9:00-12:00')

async function addTenant({ pool }: Engine, tenantId: string): Promise<void> {
  await pool.query(
    `insert into tenant (id, name, languages, street, postal_code, municipality, nis_code, phone, opening_hours,
       court_name, court_address, court_source)
     values ($1, $2, '{fr,nl}', 'Rue du Test 1', '1030', 'Schaerbeek', '21015', '02 000 00 00', $3, $4,
       'Place du Tribunal 1, 1000 Bruxelles', 'test')`,
    [tenantId, everyLanguage('CPAS de Test'), hours, everyLanguage('Tribunal du travail')],
  )
}

async function addService(
  { pool }: Engine,
  tenantId: string,
  service: { name: string; handles: readonly string[] },
) {
  const id = uuidv7()
  await pool.query(
    `insert into service (tenant_id, id, name, phone, place, opening_hours, handles)
     values ($1, $2, $3, '02 000 00 01', 'Rez', $4, $5)`,
    [tenantId, id, everyLanguage(service.name), hours, service.handles],
  )
  return id
}

async function addWorker(
  { pool }: Engine,
  tenantId: string,
  worker: { name: string; role: Role; serviceId: string },
) {
  const id = uuidv7()
  await pool.query(
    `insert into worker (tenant_id, id, login, family_name, given_name, roles, languages, ui_language, phone, room,
       hours, service_ids)
     values ($1, $2, lower($3::text), $3, 'Test', $4, '{fr,nl}', 'fr', '02 000 00 02', 'B1', $5, $6)`,
    [tenantId, id, worker.name, [worker.role], hours, [worker.serviceId]],
  )
  return id
}

/** Opens a centre in an empty database. */
export async function openCentre(engine: Engine): Promise<Centre> {
  const tenantId = uuidv7()
  await addTenant(engine, tenantId)
  const general = await addService(engine, tenantId, {
    name: 'general',
    handles: ['integration-income', 'other'],
  })
  const housing = await addService(engine, tenantId, { name: 'housing', handles: ['housing', 'energy'] })
  const workers: Partial<Record<keyof Centre['workers'], string>> = {}
  for (const role of roles)
    workers[role] = await addWorker(engine, tenantId, { name: role, role, serviceId: general })
  const other = { name: 'otherCaseworker', role: 'caseworker', serviceId: housing } as const
  workers.otherCaseworker = await addWorker(engine, tenantId, other)
  return { tenantId, services: { general, housing }, workers: workers as Centre['workers'] }
}

import { readFile } from 'node:fs/promises'
import { systemClock } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { loadRows } from '#platform/database/bulk.ts'
import { newTenant, serviceRows, tenantRows } from '#platform/tenants/new-tenant.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import type { OpenHouse } from './open-house.ts'
import { asOwner } from './prepare-database.ts'

const usage = 'Say `centre add CENTRE.json`; an example is in docs/operations.md.'

async function readCentre(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CannotStart('configuration', `${file} cannot be read as JSON: ${String(error)}`)
  }
}

/** `centre add CENTRE.json`: opens a public welfare centre with its services. Staff are added one by one afterwards. */
export async function centreCommand(house: OpenHouse, [act, file]: readonly string[]): Promise<Said> {
  if (act !== 'add' || file === undefined) throw new CannotStart('configuration', usage)
  const parsed = newTenant.safeParse(await readCentre(file))
  if (!parsed.success)
    return {
      code: 2,
      out: [],
      err: parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`),
    }
  const id = uuidv7()
  const tables = [
    tenantRows(parsed.data, { id, demonstration: false, now: systemClock.now() }),
    serviceRows(parsed.data, id),
  ]
  await asOwner(house.config, house.engine, owner => loadRows(owner.pool, id, tables))
  return {
    code: 0,
    out: [`${parsed.data.name.fr} is open, with ${parsed.data.services.length} services.`],
    err: [],
  }
}

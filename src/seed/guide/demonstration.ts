import type { Doors } from '#capabilities/guide/index.ts'
import type { Language } from '#kernel/language.ts'
import { demonstrationCentre } from '../centre.ts'
import type { World } from '../world.ts'
import { guideRows } from './rows.ts'

/** The doors of the demonstration centre's services: invented, like all that is local in it. */
export function demonstrationDoors(service: number, language: Language): Doors {
  const { name, street, postalCode, municipality, phone, openingHours, services } = demonstrationCentre
  const own = services[service]
  const address = `${street}, ${postalCode} ${municipality}`
  return {
    where: address,
    hours: (own?.openingHours ?? openingHours)[language],
    phone: own?.phone ?? phone,
    post: `${name[language]}, ${address}`,
  }
}

/** Puts the guide into the centre of the demonstration: its leads own it. */
export function addGuide(world: World): void {
  const { tenantId, newId, staff, services, since, today, rows } = world
  const leads = staff.filter(({ roles }) => roles.includes('lead'))
  const owner = (service: number) =>
    (leads.find(({ serviceId }) => serviceId === services[service]?.id) ?? leads[0])?.id ?? ''
  for (const { table, rows: each } of guideRows({
    tenantId,
    newId,
    owner,
    doors: demonstrationDoors,
    since,
    today,
  }))
    for (const row of each) rows.add(table, row)
}

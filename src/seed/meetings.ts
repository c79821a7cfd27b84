import { closingOf } from './path.ts'
import { at } from './time.ts'
import type { World } from './world.ts'

/** A meeting that took place, and who was there, by id. */
export type SeedMeeting = {
  readonly id: string
  readonly on: Temporal.PlainDate
  readonly presentIds: readonly string[]
}

/** `held`: its decisions stand; the program itself closes it and prints its minutes. */
export type Ended = 'closed' | 'held' | 'planned'

/** A meeting of the committee on a day, with everybody there once it was held. */
export function addMeeting(
  on: Temporal.PlainDate,
  ended: Ended,
  { rows, tenantId, newId, staff }: World,
): SeedMeeting {
  const id = newId(at(on.subtract({ days: 28 }), 9))
  const who = (role: string) => staff.filter(({ roles }) => roles.some(held => held === role))
  const [president, secretary] = [who('president')[0], who('secretary')[0]]
  const closed = ended === 'closed'
  const presentIds = ended === 'planned' ? [] : who('committee').map(member => member.id)
  rows.add('meeting', {
    tenant_id: tenantId,
    id,
    version: 1,
    held_on: on,
    starts_at: '14:00',
    place: 'Salle du conseil',
    state: closed ? 'closed' : 'planned',
    president_id: president?.id,
    secretary_id: secretary?.id,
    present_ids: presentIds,
    closed_at: closed ? closingOf(on) : null,
    closed_by: closed ? president?.id : null,
  })
  return { id, on, presentIds }
}

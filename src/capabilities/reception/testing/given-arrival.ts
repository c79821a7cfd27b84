import type { Role } from '#platform/access/rules.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { type RegisterArrival, registerArrival } from '../commands/register-arrival.ts'

/** A call of a command by a worker of the test's centre, or by the program itself. */
export const by = (house: TestHouse, role: Role | 'otherCaseworker' | 'system' = 'reception') => ({
  tenantId: house.centre.tenantId,
  actor: role === 'system' ? ({ kind: 'system' } as const) : house.actor(role),
})

/** Somebody without a name who comes with a question for whoever of the general service. */
export const somebody = (house: TestHouse, told: Partial<RegisterArrival> = {}): RegisterArrival => ({
  personId: null,
  calledAs: null,
  need: 'question',
  words: null,
  reason: null,
  host: { kind: 'service', id: house.centre.services.general },
  encounterId: null,
  ...told,
})

/** Somebody the counter wrote down: the id of the visit and its number. */
export async function givenArrival(house: TestHouse, told: Partial<RegisterArrival> = {}) {
  const result = await house.execute(registerArrival, by(house), somebody(house, told))
  if (!result.ok) throw new Error(`The builder was refused: ${result.refusal.kind}`)
  return result.value
}

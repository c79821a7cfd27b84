import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { type Orient, orient } from '../commands/orient.ts'
import { remindersOf } from '../queries/reminders.ts'
import { as } from './given-relay.ts'

let nth = 0

/** Somebody led to a partner of their own, who says nothing. */
export async function givenSilence(
  house: TestHouse,
  told: Partial<Pick<Orient, 'meetingOn' | 'reason'>> & { readonly email?: string | null } = {},
) {
  nth += 1
  const { email = `partner${nth}@example.be`, ...asked } = told
  const { requestId, personId } = await givenRequest(house)
  const made = await house.execute(orient, as(house, 'caseworker'), {
    requestId,
    partner: { name: `Restos ${nth}`, kind: 'food', phone: '02 222 22 22', email },
    reason: 'Un colis chaque semaine.',
    meetingOn: null,
    meetingAt: null,
    agreedHow: 'said',
    ...asked,
  })
  if (!made.ok) throw new Error(made.refusal.kind)
  return { ...made.value, requestId, personId, address: email ?? '' }
}

/** What was tried to remind, as `nth way state`, the oldest first. */
export async function remindedAs(house: TestHouse, orientationId: string): Promise<readonly string[]> {
  const all = await house.inside(db => remindersOf(db, orientationId))
  return all.toReversed().map(({ nth: one, way, state }) => `${one} ${way} ${state}`)
}

/** The open tasks of these kinds about a request, with whose they are. */
export const tasksAbout = (house: TestHouse, requestId: string, kind: `handoffs:${string}`) =>
  house.inside(db =>
    db
      .selectFrom('task')
      .select(['cause_id as cause', 'owner_id as owner', 'due_on as due'])
      .where('request_id', '=', requestId)
      .where('kind', '=', kind)
      .where('done_at', 'is', null)
      .execute(),
  )

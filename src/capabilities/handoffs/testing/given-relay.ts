import type { TestHouse } from '../../../../test/support/house.ts'

/** Whom a test lets act, or give to. */
export type Who = Parameters<TestHouse['actor']>[0]

/** Runs an act as this worker. */
export const as = (house: TestHouse, who: Who) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor(who),
})

/** A colleague, as a command is given one. */
export const toWorker = (house: TestHouse, who: Who) =>
  ({ kind: 'worker', id: house.centre.workers[who] }) as const

/** What a request looks like to whoever counts: its pilots now, its running delays, its open tasks, its open offers. */
export async function stateOf(house: TestHouse, requestId: string) {
  return house.inside(async db => {
    const request = await db
      .selectFrom('request')
      .select(['pilot_id', 'service_id'])
      .where('id', '=', requestId)
      .executeTakeFirstOrThrow()
    const pilots = await db
      .selectFrom('request_pilot')
      .select('worker_id')
      .where('request_id', '=', requestId)
      .where('until', 'is', null)
      .execute()
    const clocks = await db
      .selectFrom('clock')
      .select(['id', 'due_on'])
      .where('request_id', '=', requestId)
      .where('stopped_on', 'is', null)
      .orderBy('id')
      .execute()
    const tasks = await db
      .selectFrom('task')
      .select(['kind', 'cause_id', 'owner_id', 'service_id'])
      .where('request_id', '=', requestId)
      .where('done_at', 'is', null)
      .orderBy('id')
      .execute()
    const offers = await db
      .selectFrom('hand_off')
      .select(['id', 'state'])
      .where('request_id', '=', requestId)
      .where('state', '=', 'offered')
      .execute()
    return { pilot: request.pilot_id, pilots: pilots.map(row => row.worker_id), clocks, tasks, offers }
  })
}

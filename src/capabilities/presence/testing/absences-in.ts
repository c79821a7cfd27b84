import type { Role } from '#platform/access/rules.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { recordAbsence } from '../commands/record-absence.ts'
import { absencesFromToday } from '../queries/absences.ts'

export type Who = Role | 'otherCaseworker'

/** What tests of absences do with a house: say who is away, and read who stands in. */
export function absencesIn(house: () => TestHouse) {
  const caller = (role: Who) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
  const now = () => house().inside(absencesFromToday)
  const nameOf = (id: string) =>
    Object.entries(house().centre.workers).find(([, each]) => each === id)?.[0] ?? id
  return {
    caller,
    now,
    /** Without an end, sudden; from the first day of the tests unless said. */
    away: (who: Who, days: { from?: string; until?: string | null } = {}, by: Who = 'reception') =>
      house().execute(recordAbsence, caller(by), {
        workerId: house().centre.workers[who],
        kind: days.until === undefined || days.until === null ? 'sudden' : 'planned',
        from: days.from ?? '2026-11-23',
        until: days.until ?? null,
      }),
    /** Each as "who for whom from until". */
    standing: async () =>
      (await now()).flatMap(({ workerId, standIns }) =>
        standIns.map(
          ({ substituteId, from, until }) =>
            `${nameOf(substituteId)} for ${nameOf(workerId)} ${from} ${until}`,
        ),
      ),
    /** Monday the 23rd, five past eight, nobody away, both caseworkers in one service. */
    async fresh() {
      house().clock.set('2026-11-23T07:05:00Z')
      await house().engine.pool.query('truncate absence, stand_in, absence_appointment cascade')
      const { services, workers } = house().centre
      await house().engine.pool.query('update worker set service_ids = $1 where id = $2', [
        [services.general],
        workers.otherCaseworker,
      ])
    },
  }
}

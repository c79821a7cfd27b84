import { expect, test } from 'vitest'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { absencesIn } from '../testing/absences-in.ts'

const house = useHouse()
const { away, fresh, now, standing } = absencesIn(house)

test.skipIf(!onPostgres)(
  'two counters at once: one absence a day, and nobody stands in who is away',
  async () => {
    await fresh()
    const both = await Promise.all([
      away('caseworker'),
      away('caseworker'),
      away('otherCaseworker'),
      away('lead'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(3)
    expect(await now()).toHaveLength(3)
    expect((await standing()).map(line => line.split(' ')[0])).toEqual(['director', 'director', 'director'])
  },
)

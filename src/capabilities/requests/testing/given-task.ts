import type { TestHouse } from '../../../../test/support/house.ts'

/** The task of this kind about this cause, open or done. */
export const taskOf = (house: TestHouse, kind: string, causeId: string) =>
  house.inside(db =>
    db
      .selectFrom('task')
      .selectAll()
      .where('kind', '=', kind)
      .where('cause_id', '=', causeId)
      .executeTakeFirstOrThrow(),
  )

import { expect, test } from 'vitest'
import { useHouse } from '../../../test/support/house.ts'
import { writeJournal } from './journal.ts'

const house = useHouse()

test('an act that touches thousands of files writes a line for each, in order', async () => {
  const { tenantId } = house().centre
  const actor = { kind: 'system' } as const
  const author = { tenantId, actor, role: undefined, now: house().clock.now(), correlation: undefined }
  const lines = Array.from({ length: 4_500 }, (_, nth) => ({
    kind: 'write' as const,
    action: 'test:many' as const,
    purpose: 'task',
    detail: { nth },
  }))
  await house().inside(db => writeJournal(db, author, lines))
  const { rows } = await house().engine.pool.query<{ nth: number }>(
    "select (detail ->> 'nth')::int as nth from journal_event where action = 'test:many' order by id",
  )
  expect(rows.map(({ nth }) => nth)).toEqual(lines.map(({ detail }) => detail.nth))
})

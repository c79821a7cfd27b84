import { closeMonth } from '#capabilities/ledger/index.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Invented } from './seed.ts'

/** Months that finance has still open: this one, the one before, and the one before that. */
const stillOpen = 2

/** Closes the months of the past as finance does, oldest first; what something blocks stays open. Gives how many. */
export async function closeThePast({ world }: Invented, execute: Executor): Promise<number> {
  const { tenantId, staff, since, today } = world
  const finance = staff.find(({ roles }) => roles.includes('finance'))
  if (finance === undefined) throw new Error('The invented centre has nobody who keeps the books.')
  const actor = { kind: 'worker', id: finance.id, roles: finance.roles, serviceIds: [] } as const
  const last = today.with({ day: 1 }).subtract({ months: stillOpen + 1 })
  let closed = 0
  let month = since.toZonedDateTimeISO('Europe/Brussels').toPlainDate().with({ day: 1 })
  while (Temporal.PlainDate.compare(month, last) <= 0) {
    const result = await execute(closeMonth, { tenantId, actor }, { month: month.toString() })
    if (result.ok) closed += 1
    month = month.add({ months: 1 })
  }
  return closed
}

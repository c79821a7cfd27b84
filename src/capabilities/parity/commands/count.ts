import { z } from 'zod'
import { kinds, raiseTasks } from '#capabilities/requests/index.ts'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { alarmRule, slowerDoors } from '../domain/alarm.ts'
import { usualOf } from '../domain/compare.ts'
import { lastWhole } from '../domain/doors.ts'
import { fewOn } from '../domain/few.ts'
import { countsOf } from '../queries/counts.ts'
import { ownerOf } from '../queries/owner.ts'
import { keepAlarms } from '../store/alarms.ts'
import { countDoors, keepUsual } from '../store/counts.ts'

/** Days that the named owner has to look at a door that was found slower. */
const daysToLook = 14

/**
 * Counts anew how long each door lets people wait, keeps what each kind usually waits for, and raises an alarm for a door
 * that was slower than the web, beyond chance, over the three months that are over. Once a month, kind, door and measure,
 * however often it runs. While one is being looked at, and as long as it looked at months of the next one's three, the next is
 * kept without another task.
 */
export const countAgain = command<Record<string, never>, { alarms: number }, never>({
  name: 'parity:count',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const { db, tenantId, today, now } = context
    await countDoors(context)
    const until = lastWhole(today)
    const year = await countsOf(db, {
      from: until.subtract({ months: 11 }).toString(),
      until: until.toString(),
    })
    const least = fewOn(today.toString()).everybody
    const usual = kinds.map(kind => ({
      kind,
      delays: usualOf(
        year.filter(each => each.kind === kind),
        least,
      ),
    }))
    await keepUsual(context, usual)
    const from = until.subtract({ months: alarmRule.months - 1 }).toString()
    const found = slowerDoors(year.filter(({ month }) => month >= from))
    const owner = await ownerOf(db)
    const fresh = await keepAlarms(context, { month: until.toString(), ownerId: owner?.id ?? null }, found)
    const dueOn = today.add({ days: daysToLook }).toString()
    const tasks = fresh.flatMap(({ id, known }) =>
      known || owner === undefined
        ? []
        : [{ tenantId, kind: 'parity:slower' as const, causeId: id, ownerId: owner.id, dueOn, now }],
    )
    await raiseTasks(db, tasks)
    context.journal({ detail: { alarms: fresh.length } })
    return ok({ alarms: fresh.length })
  },
})

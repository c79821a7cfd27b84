import type { Staff, World } from './world.ts'

type Away = { readonly who: string; readonly by: string; readonly from: number; readonly until: number }

/** Who is away from when until when, in days from today, and the colleague who stands in. */
const told: readonly Away[] = [
  { who: 'Julien Lambert', by: 'Sofie De Clercq', from: -4, until: 9 },
  { who: 'Fatou Diallo', by: 'Thomas Wouters', from: 7, until: 11 },
]

function byName(staff: readonly Staff[], name: string): Staff {
  const found = staff.find(each => each.name === name)
  if (found === undefined) throw new Error(`Nobody invented is called ${name}.`)
  return found
}

/** Leave that was planned, and who stands in: the demonstration shows how the work goes on meanwhile. */
export function addPresence({ tenantId, newId, now, today, staff, rows }: World): void {
  for (const { who, by, from, until } of told) {
    const [absence, away, substitute] = [newId(now), byName(staff, who), byName(staff, by)]
    const days = { from_on: today.add({ days: from }), until_on: today.add({ days: until }) }
    rows.add('absence', {
      tenant_id: tenantId,
      id: absence,
      worker_id: away.id,
      kind: 'planned',
      ...days,
      recorded_by: away.id,
      recorded_at: now,
    })
    rows.add('stand_in', {
      tenant_id: tenantId,
      id: newId(now),
      absence_id: absence,
      substitute_id: substitute.id,
      ...days,
      reason: { code: 'rule', tier: 'colleague' },
      chosen_by: away.id,
      chosen_at: now,
    })
  }
}

/** Everybody who is away around now: nothing is given to them. */
export const awayIds = (staff: World['staff']): ReadonlySet<string> =>
  new Set(told.map(({ who }) => byName(staff, who).id))

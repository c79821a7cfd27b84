import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type RegisterRequest, registerRequest } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { decideMerge } from '../commands/decide.ts'
import { proposeMerge } from '../commands/propose.ts'
import { undoMerge } from '../commands/undo.ts'
import { mergeById } from '../queries/merges.ts'
import { sinceMerge } from '../queries/since.ts'

type Asker = 'reception' | 'lead' | 'director'

/** Who calls. */
export const as = (house: TestHouse, role: Asker) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor(role),
})

/** What is looked at, beside the versions that were seen. */
export const saying = { version: 1, keptVersion: 1, mergedVersion: 1, refusal: null } as const

/** Says at the counter that two are one. */
export const propose = (house: TestHouse, keptId: string, mergedId: string) =>
  house.execute(proposeMerge, as(house, 'reception'), {
    ...{ keptId, mergedId, keptVersion: 1, mergedVersion: 1 },
    reason: 'Même visage.',
  })

/** Merges, or says why not. */
export async function merge(house: TestHouse, keptId: string, mergedId: string) {
  const asked = await propose(house, keptId, mergedId)
  if (!asked.ok) return asked
  return house.execute(decideMerge, as(house, 'lead'), { ...saying, id: asked.value.id, answer: 'one' })
}

/** Undoes, giving all that came since to one of the two. */
export async function undo(house: TestHouse, id: string, side: 'kept' | 'merged') {
  const found = await house.inside(async db => {
    const known = await mergeById(db, id)
    return known && { version: known.version, since: await sinceMerge(db, known) }
  })
  const sides = Object.fromEntries((found?.since ?? []).map(one => [one.id, side]))
  const undoing = { id, version: found?.version ?? 0, reason: 'Deux sœurs.', sides }
  return house.execute(undoMerge, as(house, 'lead'), undoing)
}

/** Somebody known asks for something at the counter. */
export const register = (house: TestHouse, personId: string, wording: string) =>
  house.execute(registerRequest, as(house, 'reception'), {
    who: { kind: 'known', personId },
    pin: '4711',
    kind: 'financial-aid',
    channel: 'counter',
    wording,
    requestedOn: brusselsDate(house.clock.now()).toString(),
    urgencyReason: null,
  } satisfies RegisterRequest)

/** Two persons with a request each. */
export async function pair(house: TestHouse) {
  const a = await givenRequest(house, { personId: await givenPerson(house, { familyName: 'Aziz' }) })
  const b = await givenRequest(house, { personId: await givenPerson(house, { familyName: 'Asis' }) })
  return { a, b }
}

/** What is not as it must be: a request without exactly one pilot or without its clock, a task twice, a file astray. */
export async function broken(house: TestHouse): Promise<readonly unknown[]> {
  const { rows } = await house.engine.pool.query(`
    select 'pilot' as what from request r where r.ended_on is null and 1 <> (select count(*) from request_pilot p
      where p.tenant_id = r.tenant_id and p.request_id = r.id and p.until is null)
    union all
    select 'clock' from request r where r.ended_on is null and not exists (select from clock c
      where c.tenant_id = r.tenant_id and c.request_id = r.id and c.kind = 'decision')
    union all
    select 'task' from task group by tenant_id, kind, cause_id having count(*) > 1
    union all
    select 'file' from dossier where person_id <> kept_person(first_person_id)
    union all
    select 'stray task' from task t join request r on r.tenant_id = t.tenant_id and r.id = t.request_id
      where not r.dossier_id = any(one_file(t.dossier_id))`)
  return rows
}

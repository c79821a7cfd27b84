import { type RequestCard, relationLookup, requestsOf } from '#capabilities/requests/index.ts'
import type { Actor } from '#platform/access/rules.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Around, Staff } from '../domain/addressee.ts'
import type { Voice } from './voices.ts'

/** Everybody who works here now. */
export const staffHere = (db: Db): Promise<readonly Staff[]> =>
  db
    .selectFrom('worker')
    .select(['id', 'roles', 'service_ids as serviceIds'])
    .where('active', '=', true)
    .orderBy('id')
    .execute()

/** Who looks after a file: the pilots of what is open, or of the last request when nothing is. */
export async function aroundFile(
  db: Db,
  dossierId: string,
): Promise<{ readonly around: Around; readonly requests: readonly RequestCard[] }> {
  const requests = await requestsOf(db, dossierId)
  const open = requests.filter(({ endedOn }) => endedOn === null)
  const around = {
    pilotIds: (open.length > 0 ? open : requests.slice(0, 1)).map(({ pilot }) => pilot.id),
    serviceId: (open[0] ?? requests[0])?.service.id,
  }
  return { around, requests }
}

/**
 * Whether this worker answers what was said: a complaint only whom it was given to; anything else whom it was given to,
 * and whoever looks after the file.
 */
export async function mayAnswer(db: Db, actor: Actor, voice: Voice): Promise<boolean> {
  if (actor.kind !== 'worker') return false
  if (voice.askedId === actor.id || voice.overseerId === actor.id) return true
  if (voice.kind === 'complaint') return false
  const held = await relationLookup(db, actor, { dossierId: voice.dossierId })
  return held.has('pilot') || held.has('service')
}

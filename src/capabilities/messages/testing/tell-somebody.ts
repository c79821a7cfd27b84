import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { command } from '#platform/command/command.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { type Told, tell } from '../commands/tell.ts'
import type { News } from '../domain/sending.ts'
import { sendingById, sendingsOf } from '../queries/sendings.ts'

const act = command<{ news: News }, Told, never>({
  name: 'test:tell',
  access: { caseworker: 'any' },
  input: z.object({ news: z.custom<News>() }),
  run: async (context, { news }) => ok(await tell(context, news)),
})

/** Tells a person that there is news, as a caseworker's act does. */
export async function tellSomebody(
  house: TestHouse,
  news: Partial<News> & { readonly personId: string },
): Promise<Told> {
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('caseworker') }
  const told = await house.execute(act, caller, { news: { reason: 'news', causeId: uuidv7(), ...news } })
  if (!told.ok) throw new Error(`Nothing was told: ${told.refusal.kind}`)
  return told.value
}

/** What was tried to tell this person, as `way state` in order, over all that was told. */
export async function triesOf(house: TestHouse, personId: string): Promise<readonly string[]> {
  const sendings = await house.inside(db => sendingsOf(db, personId))
  return sendings.toReversed().flatMap(({ attempts }) => attempts.map(({ way, state }) => `${way} ${state}`))
}

/** The attempt that was made last. */
export async function lastAttempt(house: TestHouse, told: Told) {
  if (told === 'already') throw new Error('This was told before.')
  const sending = await house.inside(db => sendingById(db, told.sendingId))
  const last = sending?.attempts.at(-1)
  if (last === undefined) throw new Error('Nothing was tried.')
  return last
}

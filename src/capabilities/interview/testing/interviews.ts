import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { startInterview } from '../commands/start.ts'

/** What the caseworker does in a test. */
export const caseworker = (house: TestHouse) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor('caseworker'),
})

/** An interview that the caseworker began in this file; gives its address and id. */
export async function givenInterview(
  house: TestHouse,
  { dossierId, requestId }: { readonly dossierId: string; readonly requestId: string | null },
): Promise<{ id: string; path: string }> {
  const begun = { dossierId, requestId, plannedId: null, kind: 'interview', heldOn: '2026-11-24' }
  const result = await house.execute(startInterview, caseworker(house), begun)
  if (!result.ok) throw new Error(`The interview of the test was refused: ${result.refusal.kind}`)
  return { id: result.value.id, path: `/dossiers/${dossierId}/interviews/${result.value.id}` }
}

/** One window: what it sends, as the script does. */
export function aWindow(base = '') {
  const window = uuidv7()
  let [seq, acked, from] = [0, 0, base]
  return {
    /** The next sending. */
    sending: (text: string) => ({ window, seq: `${++seq}`, acked: `${acked}`, base: from, text }),
    /** Its answer arrived. */
    received: (page: string) => {
      acked = seq
      from = page
    },
  }
}

/** The page of an interview as it is kept, read by its writer. */
export const pageOf = (house: TestHouse, id: string) =>
  house.inside(
    db =>
      db
        .selectFrom('interview')
        .select(['page', 'version', 'ended_at'])
        .where('id', '=', id)
        .executeTakeFirst(),
    house.centre.workers.caseworker,
  )

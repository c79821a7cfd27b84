import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { sendNotification } from '../commands/send-notification.ts'

/** A decision that is to be sent. */
export type Decided = { readonly decisionId: string; readonly requestId: string }
type Role = Parameters<TestHouse['actor']>[0]

/** Posted today by registered letter. */
export const posted = { how: 'registered-post', on: '2026-11-24', proof: 'RR 123 456 789 BE' } as const

/** Sends as a worker does, and reads back what was kept. */
export function sendingIn(house: () => TestHouse) {
  const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
  const send = ({ decisionId, requestId }: Decided, how: object = {}, role: Role = 'clerk') =>
    house().execute(sendNotification, as(role), { decisionId, requestId, ...posted, ...how })
  const documentsOf = async ({ decisionId }: Decided) => {
    const { rows } = await house().engine.pool.query(
      "select * from document where decision_id = $1 and kind = 'notification'",
      [decisionId],
    )
    return rows
  }
  /** The kept letter; `said` is its text with single spaces. */
  const letterOf = async (decided: Decided) => {
    const [row] = await documentsOf(decided)
    const pdf = await readPdf(await house().tools.files.get(house().centre.tenantId, row.content_hash))
    return { ...pdf, row, said: pdf.text.replace(/\s+/g, ' ') }
  }
  return { as, send, documentsOf, letterOf }
}

import { nothingSupposed, type Supposition, whatIf } from '#capabilities/enquiry/index.ts'
import { requestsOf } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { ChangeDetail, Estimate } from '../domain/change.ts'
import type { ChangeTopic } from '../domain/kinds.ts'

/** What a declared change makes the law suppose; undefined when it changes nothing that is computed. */
function supposedOf(topic: ChangeTopic, { what, relation, cents }: ChangeDetail): Supposition | undefined {
  if (topic === 'income')
    return what === 'ended' ? nothingSupposed : { ...nothingSupposed, wageCents: cents ?? 0 }
  if (topic !== 'household') return undefined
  if (what === 'born') return { ...nothingSupposed, birth: true }
  if (what === 'left') return nothingSupposed
  return relation === null ? undefined : { ...nothingSupposed, newcomer: relation, newcomerCents: cents }
}

type Asking = {
  readonly dossierId: string
  readonly topic: ChangeTopic
  readonly detail: ChangeDetail
  readonly today: Temporal.PlainDate
}

/**
 * What the calculation gives today and what it would give then. Only beside a right whose letter has left, and only where
 * the law can be asked: undefined otherwise. A change of something that is not in the file is not computed.
 */
export async function estimateOf(
  db: Db,
  { dossierId, topic, detail, today }: Asking,
): Promise<Estimate | undefined> {
  const supposed = supposedOf(topic, detail)
  const gone = detail.what === 'left' || detail.what === 'ended' || detail.what === 'changed'
  if (supposed === undefined || (gone && detail.factId === null)) return undefined
  const running = (await requestsOf(db, dossierId)).find(
    ({ state }) => state === 'notified' || state === 'in-execution',
  )
  if (running === undefined) return undefined
  const day = today.toString()
  const without = gone && detail.factId !== null ? [detail.factId] : []
  return whatIf(db, running, { on: day, knownOn: day, supposed, without })
}

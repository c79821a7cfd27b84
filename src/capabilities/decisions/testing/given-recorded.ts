import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { type RecordInput, recordDecision } from '../commands/record-decision.ts'
import type { DecisionContent } from '../domain/decision.ts'

/** A plain grant of what was computed for Nora. */
export const plainGrant: DecisionContent = {
  outcome: 'grant',
  amountCents: 131_420,
  per: 'month',
  paidEvery: 'month',
  paidHow: 'transfer',
  fromOn: '2026-11-02',
  untilOn: null,
  motivesFact: 'Elle vit seule et n’a pas de ressources.',
  motivesLaw: 'Loi du 26.05.2002, art. 3 et 14 §1, 2°.',
  amendMotive: null,
  unmetCondition: null,
  missing: null,
}

const none = { amountCents: null, per: null, paidEvery: null, paidHow: null, fromOn: null } as const

/** A refusal: the resources are sufficient. */
export const plainRefusal: DecisionContent = {
  ...plainGrant,
  ...none,
  outcome: 'refuse',
  unmetCondition: 'resources',
  motivesFact: 'Ses ressources dépassent le revenu d’intégration.',
}

/** An adjournment: the lease is missing. */
export const plainAdjournment: DecisionContent = {
  ...plainGrant,
  ...none,
  outcome: 'adjourn',
  motivesFact: '',
  motivesLaw: '',
  missing: 'Le bail signé.',
}

/** A fact noted in the file of a request: what a refusal can rest on. Gives `kind:id`. */
export async function givenFact(house: TestHouse, requestId: string): Promise<string> {
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  await house.engine.pool.query(
    `insert into note (tenant_id, id, dossier_id, nature, body, noted_on, source, author_id, recorded_at)
     select $1, $2, dossier_id, 'fact', 'Son salaire dépasse le revenu d’intégration.', '2026-11-10', 'fiche de paie', $3, $4
     from request where id = $5`,
    [tenantId, id, workers.caseworker, house.clock.now().toString(), requestId],
  )
  return `note:${id}`
}

/** Records a decision as the secretary does; throws when it is refused. A refusal gets a fact of the file to rest on. */
export async function givenRecorded(
  house: TestHouse,
  where: Pick<RecordInput, 'meetingId' | 'requestId'>,
  content: DecisionContent = plainGrant,
): Promise<string> {
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('secretary') }
  const fact = content.outcome === 'refuse' ? await givenFact(house, where.requestId) : null
  const result = await house.execute(recordDecision, caller, { ...where, version: 0, content, fact })
  if (!result.ok) throw new Error(`The builder’s decision was refused: ${result.refusal.kind}`)
  return result.value.decisionId
}

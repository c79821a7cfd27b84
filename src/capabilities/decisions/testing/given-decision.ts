import { givenSubmittedReport } from '#capabilities/enquiry/testing/reports.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import type { Outcome } from '../domain/decision.ts'

/** A meeting of the committee, planned with the secretary. */
export async function givenMeeting(
  house: TestHouse,
  { heldOn = '2026-11-24', state = 'planned' as 'planned' | 'closed' } = {},
): Promise<string> {
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  const closed = state === 'closed'
  await house.engine.pool.query(
    `insert into meeting (tenant_id, id, held_on, starts_at, place, state, secretary_id, president_id, present_ids, closed_at, closed_by)
     values ($1, $2, $3, '14:00', 'Salle du conseil', $4, $5, $6, $7, $8, $6)`,
    [
      tenantId,
      id,
      heldOn,
      state,
      workers.secretary,
      closed ? workers.president : null,
      closed ? [workers.president, workers.committee] : [],
      closed ? house.clock.now().toString() : null,
    ],
  )
  return id
}

/** Where a request stands on an agenda. */
export type GivenItem = {
  readonly meetingId: string
  readonly requestId: string
  readonly reportId: string
  readonly position?: number
}

/** A request on the agenda of a meeting. */
export async function givenAgendaItem(house: TestHouse, item: GivenItem): Promise<string> {
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  await house.engine.pool.query(
    `insert into agenda_item (tenant_id, id, meeting_id, request_id, report_id, position, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tenantId,
      id,
      item.meetingId,
      item.requestId,
      item.reportId,
      item.position ?? 1,
      workers.caseworker,
      house.clock.now().toString(),
    ],
  )
  return id
}

/** The request that is decided, and what may differ from a plain grant of 1 314,20 € a month. */
export type GivenDecision = {
  readonly dossierId: string
  readonly requestId: string
  readonly outcome?: Outcome
  readonly amountCents?: number
  /** ISO day of the meeting. */
  readonly decidedOn?: string
  readonly fromOn?: string
  /** `recorded`: the meeting is not closed yet. */
  readonly state?: 'published' | 'recorded'
}

type Laid = { readonly given: GivenDecision; readonly meetingId: string; readonly itemId: string }

/** Several columns of a decision in one place: what each outcome carries. */
function contentOf({ outcome = 'grant', amountCents = 131_420, fromOn = '2026-11-02' }: GivenDecision) {
  const grants = outcome === 'grant' || outcome === 'grant-in-part'
  return [
    outcome,
    grants ? amountCents : null,
    grants ? 'month' : null,
    grants ? fromOn : null,
    grants ? 'month' : null,
    grants ? 'transfer' : null,
    outcome === 'adjourn' ? '' : 'Elle vit seule et n’a pas de ressources.',
    outcome === 'adjourn' ? '' : 'Loi du 26.05.2002, art. 3 et 14 §1, 2°.',
    outcome === 'adjourn' ? 'La preuve du loyer.' : null,
    outcome === 'refuse' ? 'resources' : null,
  ]
}

async function insertDecision(house: TestHouse, laid: Laid & { readonly computationId: string }) {
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  const { given, meetingId, itemId, computationId } = laid
  const now = house.clock.now().toString()
  const number = `B-2026-${id.slice(-8)}`
  await house.engine.pool.query(
    `insert into decision (tenant_id, id, number, request_id, dossier_id, agenda_item_id, meeting_id, computation_id,
       decided_on, recorded_by, recorded_at, published_at,
       outcome, amount_cents, per, from_on, paid_every, paid_how, motives_fact, motives_law, missing, unmet_condition)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      tenantId,
      id,
      number,
      given.requestId,
      given.dossierId,
      itemId,
      meetingId,
      computationId,
      given.decidedOn ?? '2026-11-20',
      workers.secretary,
      now,
      given.state === 'recorded' ? null : now,
      ...contentOf(given),
    ],
  )
  return { decisionId: id, number }
}

/**
 * A decision with its report, computation, meeting and agenda item. The request itself is left in the state it is
 * in: ask `givenRequest` for a decided one.
 */
export async function givenDecision(house: TestHouse, given: GivenDecision) {
  const { requestId, dossierId } = given
  const state = given.state === 'recorded' ? 'planned' : 'closed'
  const meetingId = await givenMeeting(house, { heldOn: given.decidedOn ?? '2026-11-20', state })
  const { reportId, computationId } = await givenSubmittedReport(house, { requestId, dossierId })
  const itemId = await givenAgendaItem(house, { meetingId, requestId, reportId })
  const decision = await insertDecision(house, { given, meetingId, itemId, computationId })
  return { ...decision, meetingId, itemId, reportId, computationId }
}

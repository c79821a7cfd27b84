import { toStored } from '#capabilities/enquiry/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { givenMeeting } from './given-decision.ts'
import { givenProposal } from './given-proposal.ts'
import { closeWith } from './given-published.ts'
import { givenRecorded, plainGrant } from './given-recorded.ts'

const caseFile = {
  on: '2026-11-02',
  applicant: { resources: [{ kind: 'wage', amount: '400.00', per: 'month' }] },
  household: [],
}

function assessed() {
  const parsed = parseCase(caseFile)
  const answer = parsed.ok ? assess(parsed.value) : undefined
  if (answer === undefined || isRefused(answer)) throw new Error('The law answers for a small wage.')
  return answer
}

/** Lays a computation with a wage under a newer report of the same request. */
async function computeAnew(house: TestHouse, { requestId, dossierId, reportId }: Laid): Promise<number> {
  const answer = assessed()
  const { monthly } = answer.integrationIncome
  const id = uuidv7()
  const { tenantId, workers } = house.centre
  await house.engine.pool.query(
    `insert into computation (tenant_id, id, dossier_id, request_id, rule_set, assessed_on, case_file, answer, category,
       monthly_cents, known_on, computed_by, computed_at)
     values ($1, $2, $3, $4, 'integration-income', $5, $6, $7, $8, $9, $5, $10, now())`,
    [
      ...[tenantId, id, dossierId, requestId, caseFile.on, JSON.stringify(caseFile)],
      ...[JSON.stringify(toStored(answer)), answer.category, monthly, workers.caseworker],
    ],
  )
  await house.engine.pool.query(
    `insert into report (tenant_id, id, request_id, dossier_id, facts, hearing, proposal, computation_id, amount_cents,
       from_on, motives_fact, motives_law, author_id, updated_at, submitted_at)
     select tenant_id, $2, request_id, dossier_id, facts, hearing, proposal, $3, $4,
       from_on, motives_fact, motives_law, author_id, updated_at, submitted_at + interval '1 second'
     from report where id = $1`,
    [reportId, uuidv7(), id, monthly],
  )
  return monthly
}

type Laid = { readonly requestId: string; readonly dossierId: string; readonly reportId: string }

/** A published grant beside a wage of 400 € a month: its computation takes something off. */
export async function givenWageDecision(house: TestHouse) {
  const heldOn = house.clock.now().toString().slice(0, 10)
  const meetingId = await givenMeeting(house, { heldOn })
  const given = await givenProposal(house, { meetingId })
  const amountCents = await computeAnew(house, given)
  const { requestId } = given
  const decisionId = await givenRecorded(house, { meetingId, requestId }, { ...plainGrant, amountCents })
  await closeWith(house, meetingId)
  return { decisionId, requestId }
}

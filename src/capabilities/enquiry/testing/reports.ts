import { uuidv7 } from '#kernel/uuid.ts'
import { type Answer, assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { toStored } from '../domain/computation.ts'
import type { Proposal } from '../domain/report.ts'

/** The request the report is about, and what may differ from a plain grant. */
export type GivenReport = {
  readonly dossierId: string
  readonly requestId: string
  readonly proposal?: Proposal
  /** Integer cents a month; what the law answers for somebody alone when left out. */
  readonly amountCents?: number
  readonly fromOn?: string
  readonly motivesFact?: string
  readonly motivesLaw?: string
}

/** Somebody alone without resources, put to the law. */
function assessed(fromOn: string): { readonly caseFile: unknown; readonly answer: Answer } {
  const caseFile = { on: fromOn, applicant: { resources: [] }, household: [] }
  const parsed = parseCase(caseFile)
  const answer = parsed.ok ? assess(parsed.value) : undefined
  if (answer === undefined || isRefused(answer)) throw new Error('The law answers for somebody alone.')
  return { caseFile, answer }
}

type Where = { readonly house: TestHouse; readonly given: GivenReport; readonly fromOn: string }

async function insertComputation({ house, given, fromOn }: Where): Promise<{ id: string; monthly: number }> {
  const id = uuidv7()
  const { caseFile, answer } = assessed(fromOn)
  const { monthly } = answer.integrationIncome
  await house.engine.pool.query(
    `insert into computation (tenant_id, id, dossier_id, request_id, rule_set, assessed_on, case_file, answer, category,
       monthly_cents, known_on, computed_by, computed_at)
     values ($1, $2, $3, $4, 'integration-income', $5, $6, $7, $10, $11, $5, $8, $9)`,
    [
      house.centre.tenantId,
      id,
      given.dossierId,
      given.requestId,
      fromOn,
      JSON.stringify(caseFile),
      JSON.stringify(toStored(answer)),
      house.centre.workers.caseworker,
      house.clock.now().toString(),
      answer.category,
      monthly,
    ],
  )
  return { id, monthly }
}

/** A report handed to the committee by the caseworker, resting on a computation; the request itself is left as it is. */
export async function givenSubmittedReport(
  house: TestHouse,
  given: GivenReport,
): Promise<{ reportId: string; computationId: string }> {
  const { proposal = 'grant', fromOn = '2026-11-02' } = given
  const { id: computationId, monthly } = await insertComputation({ house, given, fromOn })
  const reportId = uuidv7()
  const grants = proposal !== 'refuse'
  await house.engine.pool.query(
    `insert into report (tenant_id, id, request_id, dossier_id, facts, hearing, proposal, computation_id, amount_cents,
       from_on, motives_fact, motives_law, author_id, updated_at, submitted_at)
     values ($1, $2, $3, $4, 'Elle vit seule et n’a pas de ressources.', 'heard', $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
    [
      house.centre.tenantId,
      reportId,
      given.requestId,
      given.dossierId,
      proposal,
      computationId,
      grants ? (given.amountCents ?? monthly) : null,
      grants ? fromOn : null,
      given.motivesFact ?? 'Elle vit seule et n’a pas de ressources.',
      given.motivesLaw ?? 'Loi du 26.05.2002, art. 3 et 14 §1, 2°.',
      house.centre.workers.caseworker,
      house.clock.now().toString(),
    ],
  )
  return { reportId, computationId }
}

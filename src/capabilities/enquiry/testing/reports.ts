import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import type { Proposal } from '../domain/report.ts'

/** The request the report is about, and what may differ from a plain grant. */
export type GivenReport = {
  readonly dossierId: string
  readonly requestId: string
  readonly proposal?: Proposal
  /** Integer cents a month. */
  readonly amountCents?: number
  readonly fromOn?: string
  readonly motivesFact?: string
  readonly motivesLaw?: string
}

const everyLanguage = (text: string) => ({ fr: text, nl: text, de: text, en: text })

/** What the law answers for somebody alone without resources, as the contract writes it. */
const answer = (on: string) => ({
  on,
  category: 2,
  categoryIncome: { annual: '15770.41', monthly: '1314.20', validFrom: '2025-02-01', source: 'test' },
  counted: { own: '0.00', household: '0.00', total: '0.00', generalExemption: '0.00', net: '0.00' },
  integrationIncome: { annual: '15770.41', monthly: '1314.20' },
  startedMonth: null,
  entitled: true,
  reasons: [
    {
      article: 'L. 26.05.2002, art. 14 §1',
      rule: 'category-alone',
      lawVersion: '2002-10-01',
      inputs: { people: 0 },
      value: '2',
      per: 'category',
      text: everyLanguage('Personne isolée : catégorie 2.'),
    },
    {
      article: 'L. 26.05.2002, art. 14 §2 et 16',
      rule: 'income-monthly',
      lawVersion: '2002-10-01',
      inputs: { annual: '15770.41' },
      value: '1314.20',
      per: 'month',
      text: everyLanguage('Un douzième de 15 770,41 € : 1 314,20 € par mois.'),
    },
  ],
  warnings: [],
})

type Where = { readonly house: TestHouse; readonly given: GivenReport; readonly fromOn: string }

async function insertComputation({ house, given, fromOn }: Where): Promise<string> {
  const id = uuidv7()
  await house.engine.pool.query(
    `insert into computation (tenant_id, id, dossier_id, request_id, rule_set, assessed_on, case_file, answer, category,
       monthly_cents, known_on, computed_by, computed_at)
     values ($1, $2, $3, $4, 'integration-income', $5, $6, $7, 2, 131420, $5, $8, $9)`,
    [
      house.centre.tenantId,
      id,
      given.dossierId,
      given.requestId,
      fromOn,
      JSON.stringify({ on: fromOn, applicant: { resources: [] }, household: [] }),
      JSON.stringify(answer(fromOn)),
      house.centre.workers.caseworker,
      house.clock.now().toString(),
    ],
  )
  return id
}

/** A report handed to the committee by the caseworker, resting on a computation; the request itself is left as it is. */
export async function givenSubmittedReport(
  house: TestHouse,
  given: GivenReport,
): Promise<{ reportId: string; computationId: string }> {
  const { proposal = 'grant', amountCents = 131_420, fromOn = '2026-11-02' } = given
  const computationId = await insertComputation({ house, given, fromOn })
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
      grants ? amountCents : null,
      grants ? fromOn : null,
      given.motivesFact ?? 'Elle vit seule et n’a pas de ressources.',
      given.motivesLaw ?? 'Loi du 26.05.2002, art. 3 et 14 §1, 2°.',
      house.centre.workers.caseworker,
      house.clock.now().toString(),
    ],
  )
  return { reportId, computationId }
}

import { markRunSent, markRunWritten } from '#capabilities/payments/index.ts'
import { type GivenRight, givenRight } from '#capabilities/payments/testing/given-right.ts'
import {
  as,
  givenRoute,
  givenRun,
  personRoute,
  rentRoute,
  runRow,
} from '#capabilities/payments/testing/given-run.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { tellUntold } from '../commands/journal-payments.ts'
import { openPaymentsAgain, settlePaid } from '../commands/open-payments.ts'

type Step = 'approved' | 'written' | 'sent'

/** As `payments:approve-run`, `bank:write-file` and `bank:hand-over` do it, with the witness that the pipeline calls. */
async function step(where: TestHouse, runId: string, to: Step) {
  const { tenantId, workers } = where.centre
  const now = where.clock.now()
  await where.inside(async db => {
    if (to === 'approved') {
      const read = { accepted_by: workers.director, accepted_at: now }
      await db.updateTable('run_absence').set(read).where('run_id', '=', runId).execute()
      const approved = { state: 'approved', approved_by: workers.director, approved_at: now }
      await db.updateTable('payment_run').set(approved).where('id', '=', runId).execute()
    } else if (to === 'written') await markRunWritten(db, { tenantId, now, runId, fileHash: 'b'.repeat(64) })
    else await markRunSent(db, { tenantId, now, runId, sentBy: workers.finance })
    await tellUntold({ db, tenantId, now, tools: where.tools })
  })
}

const steps: readonly string[] = ['approved', 'written', 'sent']
const isStep = (text: string): text is Step => steps.includes(text)

/** Prepares a month (such as 2026-12), and takes it as far as asked from where it stands. */
export async function givenMonth(where: TestHouse, month: string, to: 'prepared' | Step): Promise<string> {
  const runId = await givenRun(where, { month, executeOn: `${month}-01` })
  const { state } = await runRow(where, runId)
  for (const each of steps.slice(steps.indexOf(state) + 1, steps.indexOf(to) + 1))
    if (isStep(each)) await step(where, runId, each)
  return runId
}

/** A person with a right from a day on and an account; `two`: with a part for the landlord. */
export async function givenPayee(
  where: TestHouse,
  fromOn: string,
  parts: 'one' | 'two',
): Promise<GivenRight> {
  const given = await givenRight(where, { fromOn })
  await givenRoute(where, personRoute(given))
  if (parts === 'two') await givenRoute(where, rentRoute(given))
  return given
}

/** What left for the bank from a day on, one line a share of a period: file, period, share, cents. */
export async function leftFrom({ engine }: TestHouse, from: string): Promise<readonly string[]> {
  const { rows } = await engine.pool.query<{ line: string }>(
    `select concat_ws(' ', p.dossier_id, i.kind, i.period_from, p.share, p.amount_cents) as line
     from payment p join payment_run r on r.id = p.run_id join due_item i on i.id = p.due_item_id
     where r.state in ('written', 'sent', 'closed') and p.state in ('prepared', 'sent', 'settled') and i.period_from >= $1
     order by 1`,
    [from],
  )
  return rows.map(({ line }) => line)
}

const must = (result: { readonly ok: boolean }): void => {
  if (!result.ok) throw new Error(`The builder was refused: ${JSON.stringify(result)}`)
}

/** Looks at every payment without a place, then opens payments by two. Gives how many there were. */
export async function reopen(where: TestHouse): Promise<number> {
  const rows = await where.inside(db => db.selectFrom('payment_unmatched').select('id').execute())
  for (const { id } of rows)
    must(
      await where.execute(settlePaid, as(where, 'finance'), { id, as: 'paid', words: 'Vu avec la banque' }),
    )
  must(await where.execute(openPaymentsAgain, as(where, 'finance'), { step: 'propose' }))
  must(await where.execute(openPaymentsAgain, as(where, 'director'), { step: 'confirm' }))
  return rows.length
}

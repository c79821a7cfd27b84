import type { TestHouse } from '../../../../test/support/house.ts'
import { approveRun } from '../commands/approve-run.ts'
import { prepareRun } from '../commands/prepare-run.ts'
import { setRoute } from '../commands/set-route.ts'
import { type GivenRight, givenIban } from './given-right.ts'

/** Someone of the centre, as a caller. */
export const as = (house: TestHouse, role: Parameters<TestHouse['actor']>[0]) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor(role),
})

/** The rest of a right to the account of the person, as the pilot keeps it. */
export const personRoute = (
  { dossierId, entitlementId }: Pick<GivenRight, 'dossierId' | 'entitlementId'>,
  count = 1,
) => ({
  dossierId,
  entitlementId,
  share: 0,
  method: 'transfer' as const,
  payeeKind: 'person' as const,
  payeeName: 'Nora Haddad',
  iban: givenIban(count),
  accountHolder: null,
  holderReason: null,
  reference: null,
  partCents: null,
  basis: 'own' as const,
  basisOn: '2026-11-20',
  decisionId: null,
  source: 'Carte bancaire vue le 20.11.2026',
})

/** The rent, to the landlord, with the consent of the person. */
export const rentRoute = (right: Pick<GivenRight, 'dossierId' | 'entitlementId'>, partCents = 60_000) => ({
  ...personRoute(right, 77),
  share: 1,
  payeeKind: 'landlord' as const,
  payeeName: 'Immo du Parc',
  partCents,
  basis: 'consent' as const,
  source: 'Accord signé le 20.11.2026',
})

/** Keeps a route; throws when it is refused. */
export async function givenRoute(
  house: TestHouse,
  route: ReturnType<typeof personRoute> | ReturnType<typeof rentRoute>,
) {
  const result = await house.execute(setRoute, as(house, 'caseworker'), route)
  if (!result.ok) throw new Error(`The builder’s route was refused: ${result.refusal.kind}`)
}

/** Prepares a run as the finance officer; gives its id. */
export async function givenRun(
  house: TestHouse,
  told: { readonly kind?: 'month' | 'supplement'; readonly month: string; readonly executeOn: string },
): Promise<string> {
  const result = await house.execute(prepareRun, as(house, 'finance'), { kind: 'month', ...told })
  if (!result.ok) throw new Error(`The builder’s run was refused: ${result.refusal.kind}`)
  return result.value.runId
}

/** A run's row. */
export const runRow = (house: TestHouse, runId: string) =>
  house.inside(db =>
    db.selectFrom('payment_run').selectAll().where('id', '=', runId).executeTakeFirstOrThrow(),
  )

/** Approves a run as the director, as it is. */
export async function approveAsIs(house: TestHouse, runId: string) {
  const { version, item_count: items, total_cents: cents } = await runRow(house, runId)
  return house.execute(approveRun, as(house, 'director'), { runId, version, items, cents })
}

/** The payments of a run as short texts: share, cents, state, end of the end-to-end id. */
export const paymentsOf = (house: TestHouse, runId: string) =>
  house.inside(async db => {
    const rows = await db
      .selectFrom('payment')
      .selectAll()
      .where('run_id', '=', runId)
      .orderBy('dossier_id')
      .orderBy('share')
      .execute()
    return rows.map(
      each => `${each.share} ${each.amount_cents} ${each.state} ${each.end_to_end_id.slice(32)}`,
    )
  })

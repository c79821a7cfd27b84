import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './lock.ts'

/** The regular item of a period that has not left yet. `periodFrom`: ISO day. */
export const waitingItem = (
  { db }: Pick<Writing, 'db'>,
  { entitlementId, periodFrom }: { readonly entitlementId: string; readonly periodFrom: string },
) =>
  db
    .selectFrom('due_item')
    .selectAll()
    .where('entitlement_id', '=', entitlementId)
    .where('period_from', '=', periodFrom)
    .where('kind', '=', 'regular')
    .where('state', '=', 'planned')
    .executeTakeFirst()

type Item = NonNullable<Awaited<ReturnType<typeof waitingItem>>>

/** Adds an item beside a regular one: a part of it paid ahead, or interest on it. */
export async function addBeside(
  { db, tenantId, now, today }: Writing,
  item: Item,
  what: {
    readonly kind: 'advance' | 'interest'
    readonly causeId: string
    readonly cents: number
    readonly explanation: object
  },
): Promise<void> {
  await db
    .insertInto('due_item')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      entitlement_id: item.entitlement_id,
      dossier_id: item.dossier_id,
      term_id: item.term_id,
      kind: what.kind,
      period_from: item.period_from,
      period_until: item.period_until,
      cause_id: what.causeId,
      amount_cents: what.cents,
      pay_on: today.toString(),
      explanation: JSON.stringify(what.explanation),
      state: 'planned',
      created_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Interest for the days an item was late; days ISO. */
export async function addInterestTo(
  writing: Writing,
  {
    itemId,
    cents,
    from,
    until,
  }: {
    readonly itemId: string
    readonly cents: number
    readonly from: string
    readonly until: string
  },
): Promise<void> {
  const item = await writing.db
    .selectFrom('due_item')
    .selectAll()
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow()
  const { ppm } = await writing.db
    .selectFrom('interest_rate')
    .select('rate_ppm as ppm')
    .where('year', '=', Number(until.slice(0, 4)))
    .where('superseded_at', 'is', null)
    .executeTakeFirstOrThrow()
  const days = Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days + 1
  const explanation = { key: 'interest', args: { days, rate: `${ppm / 10_000}` } }
  await addBeside(writing, item, { kind: 'interest', causeId: itemId, cents, explanation })
}

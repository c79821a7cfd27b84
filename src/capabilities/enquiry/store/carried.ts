import { uuidv7 } from '#kernel/uuid.ts'
import type { CarriedParagraph } from '../domain/carried.ts'
import type { Recording } from './facts.ts'

type Marking = {
  readonly reportId: string
  readonly carried: readonly CarriedParagraph[]
  /** ISO day of the former report. */
  readonly writtenOn: string
}

/** Marks what was taken over; a paragraph that was changed is no longer marked, one that was confirmed stays so. */
export async function markCarried(
  { db, tenantId }: Recording,
  { reportId, carried, writtenOn }: Marking,
): Promise<void> {
  const standing = await db
    .selectFrom('report_paragraph')
    .select(['id', 'field', 'words'])
    .where('report_id', '=', reportId)
    .execute()
  const gone = standing.filter(
    ({ field, words }) => !carried.some(each => each.field === field && each.words === words),
  )
  if (gone.length > 0)
    await db
      .deleteFrom('report_paragraph')
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  if (carried.length === 0) return
  const rows = carried.map(({ field, words }) => ({
    tenant_id: tenantId,
    id: uuidv7(),
    report_id: reportId,
    field,
    words,
    written_on: writtenOn,
  }))
  await db
    .insertInto('report_paragraph')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Says that a paragraph still holds; false when it was said before, or is not of this report's draft. */
export async function confirmCarried(
  { db, actorId, now }: Recording,
  { requestId, paragraphId }: { readonly requestId: string; readonly paragraphId: string },
): Promise<boolean> {
  const row = await db
    .updateTable('report_paragraph')
    .set({ confirmed_at: now, confirmed_by: actorId })
    .where('id', '=', paragraphId)
    .where('confirmed_at', 'is', null)
    .where(
      'report_id',
      'in',
      db
        .selectFrom('report')
        .select('id')
        .where('request_id', '=', requestId)
        .where('submitted_at', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

import { brusselsDate } from '#kernel/calendar.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { keepDocument, type NewDocument } from '../store/documents.ts'

/** What a test says of a letter; the rest is a receipt in French with a few bytes. */
export type ToldDocument = Partial<Omit<NewDocument, 'bytes'>> & { readonly content?: string }

/** A letter that was kept: its id, and its bytes to compare with. */
export async function givenDocument(house: TestHouse, told: ToldDocument = {}) {
  const { content = '%PDF-1.7 test', ...rest } = told
  const bytes = new TextEncoder().encode(content)
  const { tenantId, workers } = house.centre
  const now = house.clock.now()
  const { id } = await house.inside(db =>
    keepDocument(
      { db, tenantId, actorId: workers.clerk, now, tools: house.tools },
      { kind: 'receipt', language: 'fr', template: 'letter', ...rest, bytes },
    ),
  )
  return { documentId: id, bytes, today: brusselsDate(now).toString() }
}

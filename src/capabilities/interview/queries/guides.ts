import { sql } from 'kysely'
import type { Kind } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Guide, GuideQuestion } from '../domain/guide.ts'
import { usualQuestions } from '../messages/usual.ts'

/** The guide of a kind of request in one language: the house's own, else the one that comes with the program. */
export async function guideOf(db: Db, kind: Kind, language: StaffLanguage): Promise<Guide> {
  const row = await db
    .selectFrom('interview_guide as g')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'g.tenant_id').onRef('w.id', '=', 'g.owner_id'),
    )
    .select(({ ref }) => [
      'g.version',
      ref('questions').$castTo<readonly GuideQuestion[]>().as('questions'),
      sql<string>`w.given_name || ' ' || w.family_name`.as('ownerName'),
    ])
    .where('kind', '=', kind)
    .where('g.language', '=', language)
    .executeTakeFirst()
  return row ?? { version: 0, ownerName: null, questions: usualQuestions(kind, language) }
}

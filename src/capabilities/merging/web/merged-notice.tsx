import type { Child } from 'hono/jsx'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import { personSentences } from '../messages/index.ts'
import { standingMerges } from '../queries/merges.ts'

/** What stands on the person's page about it; nothing for nearly everybody. */
export type Notice = Child

const dayOf = (instant: string | null): string =>
  Temporal.Instant.from(instant ?? '1970-01-01T00:00:00Z')
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDate()
    .toString()

/** What the person reads when two files became one: when, and why. */
export async function mergedNotice(db: Db, personId: string, language: Language): Promise<Notice> {
  const list = await standingMerges(db, personId)
  if (list.length === 0) return null
  const m = personSentences(language)
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">{m.title}</h2>
      {list.map(({ mergedName, decidedAt, reason }) => (
        <>
          <p>{m.text({ name: mergedName, date: formatIsoDate(dayOf(decidedAt), language) })}</p>
          <p>{m.reason({ reason })}</p>
        </>
      ))}
      <p>{m.wrong}</p>
    </section>
  )
}

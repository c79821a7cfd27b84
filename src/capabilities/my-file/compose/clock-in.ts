import { type CardClock, worded } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import type { FileRecord } from '../domain/record.ts'

type RecordedClock = FileRecord['requests'][number]['clocks'][number]

/** A delay as a record keeps it: what it is, and on which days it stood still. */
export const clockIn = (clock: CardClock, language: Language): RecordedClock => ({
  kind: clock.kind,
  startsOn: clock.startsOn,
  dueOn: clock.dueOn,
  stoppedOn: clock.stoppedOn,
  article: clock.article,
  suspensions: clock.suspensions.map(({ from, until, words, article, reason }) => ({
    ...{ from, until, article, reason, ground: worded(words, language) },
  })),
})

import type { Look } from '#capabilities/governance/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import { sentences } from '../messages/index.ts'
import { voicesOf } from '../queries/voices.ts'

/** What stands beside each line of who looked: ask why, or what became of the question. */
export async function askWhy(db: Db, { personId, language }: { personId: string; language: Language }) {
  const m = sentences(language)
  const asked = (await voicesOf(db, personId)).filter(({ kind }) => kind === 'why')
  return {
    label: m.act,
    cell({ firstId, workerId }: Look) {
      if (workerId === null) return null
      const question = asked.find(({ aboutId }) => aboutId === firstId)
      if (question === undefined) return <a href={`/${language}/file/why/${firstId}`}>{m.ask}</a>
      const { id, outcome, dueOn } = question
      return (
        <a href={`/${language}/file/said/${id}`}>
          {outcome === null ? m.asked({ date: formatIsoDate(dueOn, language) }) : m.readAnswer}
        </a>
      )
    },
  }
}

import type { StaffContext, View } from '#platform/http/route.ts'
import { answersForHouse } from '../domain/access.ts'
import { workSentences } from '../messages/work.ts'
import type { TaskRow } from '../queries/task-list.ts'

/** Whose work a worker sees. */
export const seenBy = ({ worker, today }: StaffContext) => ({
  workerId: worker.id,
  serviceIds: worker.serviceIds,
  house: answersForHouse(worker.roles),
  today,
})

/** The persons that lines are about, each once: what the journal is told. */
export const subjects = (rows: readonly TaskRow[]) => [
  ...new Set(rows.flatMap(({ personId }) => personId ?? [])),
]

/** What was last done with a task; an unknown code in the address says nothing. */
export function saidOf({ url, language }: StaffContext): View['said'] {
  const said: Readonly<Record<string, string>> = workSentences(language).done
  const code = url.searchParams.get('done') ?? ''
  return Object.hasOwn(said, code) ? { kind: 'done', text: said[code] ?? '' } : undefined
}

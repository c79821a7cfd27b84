import { encounterName } from '#capabilities/enquiry/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { EmptyState, SummaryList } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { type Interview, type Line, linesOf } from '../queries/interviews.ts'
import { startPath } from './paths.ts'

type Done = { readonly dossierId: string; readonly interview: Interview }

const dayOf = ({ dueOn }: Line, language: StaffContext['language']): string =>
  dueOn === null ? '' : ` (${formatIsoDate(dueOn, language)})`

/** What came of an interview that ended. */
export async function donePage(context: StaffContext, { dossierId, interview }: Done): Promise<Answer> {
  const { db, language, url } = context
  const m = sentences(language)
  const lines = await linesOf(db, interview.id)
  const date = formatIsoDate(interview.heldOn, language)
  const rows = lines.map(line => ({ key: m.mark[line.kind], value: `${line.words}${dayOf(line, language)}` }))
  const body = (
    <>
      {rows.length === 0 ? (
        <EmptyState title={m.nothing} text={m.nothingText} />
      ) : (
        <SummaryList rows={rows} />
      )}
      <p>
        <a href={startPath(dossierId)}>{m.former}</a> · <a href={`/dossiers/${dossierId}`}>{m.back}</a>
      </p>
    </>
  )
  const title = m.doneTitle({ kind: encounterName(interview.kind, language), date })
  const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.done } as const) : undefined
  return { title, lead: m.doneBy({ who: interview.worker }), body, said }
}

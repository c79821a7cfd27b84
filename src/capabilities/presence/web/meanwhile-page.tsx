import { stepName } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState, Table } from '#ui/index.ts'
import { recordAbsences } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { absenceView } from '../queries/absences.ts'
import { type Happened, happenedTo, mostHappened } from '../queries/meanwhile.ts'
import { absencePath, absencesPath, daysWords, managesIn, momentWords } from './shown.ts'

type Act = keyof ReturnType<typeof sentences>['acts']

/** Which sentence tells an act; what is not listed says that the file changed, and the file says how. */
const told: readonly (readonly [RegExp, Act])[] = [
  [/^clocks:/, 'breach'],
  [/^decisions:/, 'decision'],
  [/^enquiry:(plan|record)-encounter$/, 'meeting'],
  [/^payments:|^bank:/, 'paid'],
  [/^presence:/, 'told'],
  [/^request:change-step$/, 'step'],
  [/^request:(suspend|resume)-clock$/, 'clock'],
  [/^(request:name-pilot|handoffs:)/, 'pilot'],
]

const actWords = (action: string, language: StaffLanguage): string =>
  sentences(language).acts[told.find(([acts]) => acts.test(action))?.[1] ?? 'wrote']

const nextWords = ({ nextStep, nextStepOn }: Happened, language: StaffLanguage): string =>
  nextStepOn === null
    ? sentences(language).nothingNext
    : `${stepName(nextStep, language)} · ${formatIsoDate(nextStepOn, language)}`

const Lines = ({ rows, language }: { rows: readonly Happened[]; language: StaffLanguage }) => {
  const m = sentences(language)
  return (
    <Table
      caption={m.meanwhile}
      captionShown="hidden"
      columns={[
        { key: 'when', label: m.when, role: 'head' },
        { key: 'person', label: m.person },
        { key: 'what', label: m.what },
        { key: 'by', label: m.by },
        { key: 'next', label: m.nextNow },
      ]}
      rows={rows.map(row => ({
        cells: {
          when: momentWords(row.at, language),
          person: <a href={`/requests/${row.requestId}`}>{`${row.personName} · ${row.number}`}</a>,
          what: actWords(row.action, language),
          by: row.who ?? m.program,
          next: nextWords(row, language),
        },
      }))}
    />
  )
}

async function meanwhilePage(context: StaffContext): Promise<Answer> {
  const { db, language, params, url } = context
  const m = sentences(language)
  const absence = await absenceView(db, params['id'] ?? '')
  if (absence === undefined || !managesIn(context, absence.workerId)) return { notFound: true }
  const rows = await happenedTo(db, absence)
  context.read({ subjectIds: [...new Set(rows.map(({ personId }) => personId))] })
  const body =
    rows.length === 0 ? (
      <EmptyState title={m.meanwhileNone} text={m.meanwhileNoneText} />
    ) : (
      <>
        {rows.length < mostHappened ? null : <p>{m.meanwhileMany}</p>}
        <Lines rows={rows} language={language} />
      </>
    )
  const back = url.searchParams.get('done') === 'back'
  return {
    title: m.meanwhileTitle({ name: absence.name }),
    lead: daysWords(absence, language),
    back: absencesPath,
    body,
    said: back ? { kind: 'done', text: m.done.back } : undefined,
  }
}

/** On return: what happened meanwhile, request by request, and what comes next. */
export const meanwhileRoute = staffPage({
  path: absencePath(':id', '/meanwhile'),
  action: 'presence:meanwhile',
  access: recordAbsences,
  show: meanwhilePage,
})

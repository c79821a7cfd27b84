import { brusselsDate, formatDate, formatTime } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, EmptyState, Form, Radios, Table, TextArea } from '#ui/index.ts'
import { answerReports } from '../domain/access.ts'
import { outcomes, pageOf, reportKinds } from '../domain/report.ts'
import { staffSentences } from '../messages/index.ts'
import { openReports, ownReports, type Report, type Told, toldReports } from '../queries/reports.ts'

/** When something was said, as lists write it. */
export const moment = (at: Temporal.Instant, language: StaffLanguage) =>
  `${formatDate(brusselsDate(at), language)}, ${formatTime(at, language)}`

/** Who said it, as far as it is known. */
export function whoSaid(report: Report, language: StaffLanguage): string {
  const m = staffSentences(language)
  if (report.workerId !== null) return `${report.givenName} ${report.familyName}`
  return report.personId === null ? m.someone : m.person
}

/** The form from any page: two answers and one field. */
export function sayPage({ language, url }: StaffContext, typed?: FormState): View {
  const m = staffSentences(language)
  const asked = { from: url.searchParams.get('from') ?? '', ref: url.searchParams.get('ref') ?? '' }
  const form = typed ?? freshForm({ ...asked, kind: 'stuck' })
  const hidden = {
    _submission: form.submission,
    from: pageOf(textOf(form.values, 'from')),
    ref: textOf(form.values, 'ref').slice(0, 200),
  }
  const body = (
    <Form action="/stuck" hidden={hidden} guard="unsaved">
      <Radios
        name="kind"
        label={m.kind}
        value={textOf(form.values, 'kind')}
        error={problemOf(form, 'kind')}
        choices={reportKinds.map(value => ({ value, label: m.kinds[value] }))}
      />
      <TextArea
        name="words"
        label={m.words}
        hint={m.wordsHint}
        value={textOf(form.values, 'words')}
        error={problemOf(form, 'words')}
      />
      <Button>{m.send}</Button>
      <p>
        <a href="/feedback">{m.title}</a>
      </p>
    </Form>
  )
  return { title: m.sayTitle, lead: m.sayLead, body }
}

type Shown = { readonly language: StaffLanguage }

const Waiting = ({ list, language }: Shown & { list: readonly Report[] }) => {
  const m = staffSentences(language)
  if (list.length === 0) return null
  const columns = [
    { key: 'what', label: m.what, role: 'head' },
    { key: 'who', label: m.who },
    { key: 'page', label: m.page },
    { key: 'when', label: m.when },
  ] as const
  const rows = list.map(report => ({
    id: report.id,
    cells: {
      what: <a href={`/feedback/${report.id}`}>{report.words.slice(0, 120)}</a>,
      who: whoSaid(report, language),
      page: report.page,
      when: moment(report.reportedAt, language),
    },
  }))
  return <Table caption={m.waiting} columns={columns} rows={rows} />
}

/** What became of a report, in one word. */
export const outcomeWord = (outcome: string | null, language: StaffLanguage): string => {
  const known = outcomes.find(one => one === outcome)
  const m = staffSentences(language)
  return known === undefined ? m.noAnswer : m.outcomes[known]
}

const Mine = ({ list, language }: Shown & { list: readonly Report[] }) => {
  const m = staffSentences(language)
  if (list.length === 0) return null
  const columns = [
    { key: 'what', label: m.what, role: 'head' },
    { key: 'answer', label: m.answer },
    { key: 'when', label: m.when },
  ] as const
  const rows = list.map(({ id, words, outcome, answer, reportedAt }) => ({
    id,
    cells: {
      what: words,
      answer: answer === null ? m.noAnswer : `${outcomeWord(outcome, language)}. ${answer}`,
      when: moment(reportedAt, language),
    },
  }))
  return <Table caption={m.mine} columns={columns} rows={rows} />
}

const ForAll = ({ list, language }: Shown & { list: readonly Told[] }) => {
  const m = staffSentences(language)
  if (list.length === 0) return <EmptyState title={m.none} text={m.noneText} />
  const columns = [
    { key: 'what', label: m.told, role: 'head' },
    { key: 'outcome', label: m.outcome },
    { key: 'when', label: m.when },
  ] as const
  const rows = list.map(({ told, outcome, answeredAt }) => ({
    cells: {
      what: told[language] ?? Object.values(told)[0] ?? '',
      outcome: outcomeWord(outcome, language),
      when: answeredAt === null ? '' : moment(answeredAt, language),
    },
  }))
  return <Table caption={m.told} captionShown="hidden" columns={columns} rows={rows} />
}

const done = (what: string | null, language: StaffLanguage) => {
  const m = staffSentences(language)
  const text = what === 'sent' ? m.sent : what === 'answered' ? m.answered : undefined
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

/** What was reported and done; above it what waits for those who answer, and what became of one's own. */
export async function feedbackPage({ db, worker, language, url, may }: StaffContext): Promise<View> {
  const m = staffSentences(language)
  const waiting = may(answerReports) ? await openReports(db) : []
  const body = (
    <>
      <Waiting list={waiting} language={language} />
      <Mine list={await ownReports(db, { workerId: worker.id })} language={language} />
      <ForAll list={await toldReports(db)} language={language} />
      <p>
        <ButtonLink kind="secondary" href="/stuck?from=/feedback">
          {m.say}
        </ButtonLink>
      </p>
    </>
  )
  return { title: m.title, lead: m.lead, body, said: done(url.searchParams.get('done'), language) }
}

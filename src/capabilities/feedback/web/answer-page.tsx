import { languages } from '#kernel/language.ts'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Fieldset, Form, Radios, SummaryList, TextArea } from '#ui/index.ts'
import { outcomes } from '../domain/report.ts'
import { staffSentences } from '../messages/index.ts'
import { oneReport, type Report } from '../queries/reports.ts'
import { moment, outcomeWord, whoSaid } from './staff-pages.tsx'

const Facts = ({ report, language }: { report: Report; language: StaffLanguage }) => {
  const m = staffSentences(language)
  const reach = report.reach ?? report.phone
  return (
    <SummaryList
      rows={[
        { key: m.what, value: report.words },
        { key: m.who, value: whoSaid(report, language) },
        ...(reach === null ? [] : [{ key: m.reach, value: reach }]),
        { key: m.page, value: report.page },
        ...(report.pageRequest === null ? [] : [{ key: m.request, value: report.pageRequest }]),
        { key: m.when, value: moment(report.reportedAt, language) },
        ...(report.answer === null
          ? []
          : [{ key: m.answer, value: `${outcomeWord(report.outcome, language)}. ${report.answer}` }]),
      ]}
    />
  )
}

const Told = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const m = staffSentences(language)
  return (
    <Fieldset legend={m.toldLegend}>
      <p>{m.toldAbout}</p>
      {languages.map(code => (
        <TextArea
          name={`told-${code}`}
          label={m.languages[code]}
          rows={2}
          value={textOf(form.values, `told-${code}`)}
          error={problemOf(form, `told-${code}`)}
        />
      ))}
    </Fieldset>
  )
}

const Answering = ({
  report,
  form,
  language,
}: {
  report: Report
  form: FormState
  language: StaffLanguage
}) => {
  const m = staffSentences(language)
  const unseen = report.side === 'public' && report.personId === null
  return (
    <Form
      action={`/feedback/${report.id}`}
      hidden={{ _submission: form.submission, version: report.version }}
      guard="unsaved"
    >
      <Radios
        name="outcome"
        label={m.outcome}
        value={textOf(form.values, 'outcome')}
        error={problemOf(form, 'outcome')}
        choices={outcomes.map(value => ({ value, label: m.outcomes[value] }))}
      />
      <TextArea
        name="answer"
        label={m.answer}
        hint={unseen ? m.callHint : m.answerHint}
        value={textOf(form.values, 'answer')}
        error={problemOf(form, 'answer')}
      />
      <Told form={form} language={language} />
      <Button>{m.answerTitle}</Button>
    </Form>
  )
}

/** One report with all that helps to answer it; the form while there is no answer. */
export async function reportPage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language } = context
  const id = params['id'] ?? ''
  const report = isUuid(id) ? await oneReport(db, id) : undefined
  if (report === undefined) return { notFound: true }
  if (report.personId !== null) context.read({ personId: report.personId })
  const m = staffSentences(language)
  const body = (
    <>
      <Facts report={report} language={language} />
      {report.outcome === null ? (
        <Answering report={report} form={typed ?? freshForm()} language={language} />
      ) : null}
    </>
  )
  return { title: m.answerTitle, body }
}

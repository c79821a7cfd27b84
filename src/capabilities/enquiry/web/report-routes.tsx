import type { Child } from 'hono/jsx'
import { z } from 'zod'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonLink, ButtonRow, EmptyState, Form } from '#ui/index.ts'
import { confirmParagraph } from '../commands/confirm-paragraph.ts'
import { saveReport } from '../commands/save-report.ts'
import { groundOf, type SubmitRefusal, submitReport } from '../commands/submit-report.ts'
import { readFile, writeFile } from '../domain/access.ts'
import { gapsOf, type ReportGap } from '../domain/report-ready.ts'
import { sentences } from '../messages/index.ts'
import { unconfirmedOf } from '../queries/carried.ts'
import { CarriedBanner, CarriedList } from './carried-list.tsx'
import { dayOfInstant } from './dates.ts'
import { fileView } from './file-view.tsx'
import { missingIn, missingLines } from './missing-list.tsx'
import { reportCheckPath, reportPath } from './paths.ts'
import { ReportForm, reportReader, saveProblem } from './report-form.tsx'
import { type ReportMatter, reportMatter } from './report-ground.ts'
import { ReportText } from './report-text.tsx'

const requestTarget: TargetOf = params => ({ requestId: params['id'] })

type Props = { readonly matter: ReportMatter; readonly context: StaffContext }

const Submitted = ({ matter: { submitted }, context }: Props) => {
  const { language } = context
  const { report: m } = sentences(language)
  if (submitted === undefined) return <EmptyState title={m.notShared} text={m.notSharedText} />
  const date = dayOfInstant(submitted.submittedAt.toString(), language)
  return (
    <>
      <h2>{m.title}</h2>
      <p>{m.submittedBy({ who: submitted.authorName, date })}</p>
      <ReportText report={submitted} language={language} />
    </>
  )
}

function bodyOf(props: Props, form: FormState | undefined): Child {
  const { matter, context } = props
  const { report: m } = sentences(context.language)
  const { state } = matter.request
  const before = state === 'received' || state === 'acknowledged'
  if (before) return <EmptyState title={m.notYet} text={m.notYetText} />
  if (state === 'enquiry' && context.may(writeFile)) return <ReportForm {...props} form={form} />
  return <Submitted {...props} />
}

async function withMatter(
  context: StaffContext,
  draw: (matter: ReportMatter) => Child | Promise<Child>,
): Promise<Answer> {
  const matter = await reportMatter(context)
  if (matter === undefined) return { notFound: true }
  return fileView(context, { file: matter.file, body: await draw(matter) })
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withMatter(context, matter => bodyOf({ matter, context }, form))

const Gaps = ({ gaps, language }: { gaps: readonly ReportGap[]; language: StaffLanguage }) => {
  const { report: m } = sentences(language)
  if (gaps.length === 0) return null
  return (
    <Banner kind="late" title={m.gapsTitle}>
      <ul>
        {gaps.map(gap => (
          <li>{m.gap[gap]}</li>
        ))}
      </ul>
    </Banner>
  )
}

/** What does not stop the report but is better known: a fact not asked for, a computation of before. */
const Advice = ({ matter, context }: Props) => {
  const { report: m } = sentences(context.language)
  const lines = missingLines(matter.file, missingIn(matter.file, context.today), context).map(
    ({ text }) => text,
  )
  const all = matter.computationIsOld ? [m.computationOld, ...lines] : lines
  if (all.length === 0) return null
  return (
    <Banner kind="warn" title={m.advice}>
      <ul>
        {all.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </Banner>
  )
}

async function checkBody(context: StaffContext, matter: ReportMatter, form: FormState): Promise<Child> {
  const { language } = context
  const { report: m } = sentences(language)
  const { draft, request } = matter
  if (draft === undefined) return <Submitted matter={matter} context={context} />
  const gaps = gapsOf(draft, await groundOf(context, request, draft))
  const carried = { unconfirmed: await unconfirmedOf(context.db, request.id), language }
  const hidden = { _submission: form.submission, version: draft.version }
  return (
    <>
      <h2>{m.check}</h2>
      <p>{m.checkLead}</p>
      <Gaps gaps={gaps} language={language} />
      <CarriedBanner {...carried} />
      <CarriedList {...carried} requestId={request.id} />
      <Advice matter={matter} context={context} />
      <ReportText report={draft} language={language} />
      <Form action={reportCheckPath(request.id)} hidden={hidden}>
        <ButtonRow>
          {gaps.length === 0 ? <Button>{m.submit}</Button> : null}
          <ButtonLink kind="secondary" href={reportPath(request.id)}>
            {m.goOn}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

const check = (context: StaffContext, form = freshForm()): Promise<Answer> =>
  withMatter(context, matter => checkBody(context, matter, form))

function submitProblem(refusal: SubmitRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'Incomplete') return { text: sentences(language).report.error.incomplete }
  return saveProblem(refusal, language)
}

export const reportRoutes = [
  staffPage({
    path: '/requests/:id/report',
    action: 'enquiry:report',
    access: readFile,
    target: requestTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/requests/:id/report',
    command: saveReport,
    target: requestTarget,
    form: reportReader,
    redisplay: show,
    refusal: saveProblem,
    done: ({ requestId }) => reportCheckPath(requestId),
  }),
  staffPage({
    path: '/requests/:id/report/check',
    action: 'enquiry:report-check',
    access: writeFile,
    target: requestTarget,
    show: context => check(context),
  }),
  staffForm({
    path: '/requests/:id/report/check',
    command: submitReport,
    target: requestTarget,
    form: (_language, params) =>
      z.object({ version: formVersion }).transform(rest => ({ ...rest, requestId: params['id'] ?? '' })),
    redisplay: check,
    refusal: submitProblem,
    done: ({ dossierId }) => `/dossiers/${dossierId}?done=submitted`,
  }),
  staffForm({
    path: '/requests/:id/report/paragraphs',
    command: confirmParagraph,
    target: requestTarget,
    form: (_language, params) =>
      z.object({ paragraphId: z.uuid() }).transform(rest => ({ ...rest, requestId: params['id'] ?? '' })),
    redisplay: check,
    refusal: saveProblem,
    done: ({ requestId }) => reportCheckPath(requestId),
  }),
]

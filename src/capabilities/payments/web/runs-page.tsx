import { z } from 'zod'
import { formatMoney } from '#kernel/money.ts'
import { workingDayFrom } from '#law/deadlines/index.ts'
import { formChoice, formDate } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DateField,
  Form,
  Pagination,
  Radios,
  TextField,
} from '#ui/index.ts'
import { type PrepareRun, prepareRun } from '../commands/prepare-run.ts'
import { prepareRuns, seeRuns } from '../domain/access.ts'
import { monthOf, nextMonth } from '../domain/periods.ts'
import { runSentences } from '../messages/index.ts'
import { waitingFor } from '../queries/open-items.ts'
import { runsPage, runsPerPage } from '../queries/run-list.ts'
import { lockedBanner } from './locked-banner.tsx'
import { runProblem } from './run-problem.ts'
import { KindTabs, kindAsked, Runs } from './runs-table.tsx'
import { addressOf, dateParts, kept, keptDate, pageOf, saidOf } from './shared.tsx'

/** The next month, and the first day the bank works in it; from the form, when something was typed. */
function valuesOf({ today }: StaffContext, form: FormState): FormState {
  if (Object.keys(form.values).length > 0) return form
  const month = nextMonth(monthOf(today.toString()))
  const first = workingDayFrom(Temporal.PlainDate.from(`${month}-01`))
  return { ...form, values: { kind: 'month', month, ...dateParts('executeOn', first.toString()) } }
}

const Prepare = ({ context, form: typed }: { context: StaffContext; form: FormState }) => {
  if (!context.may(prepareRuns)) return null
  const m = runSentences(context.language)
  const form = valuesOf(context, typed)
  const kinds = ['month', 'supplement'] as const
  return (
    <Card title={m.prepare}>
      <Form action="/runs" hidden={{ _submission: form.submission }}>
        <p class="prose">{m.prepareHint}</p>
        <Radios
          {...kept(form, 'kind')}
          label={m.kind}
          choices={kinds.map(value => ({ value, label: m.kindChoices[value] }))}
        />
        <TextField {...kept(form, 'month')} label={m.month} width={10} autocomplete="off" />
        <DateField {...keptDate(form, 'executeOn')} label={m.executeOn} />
        <Button>{m.prepareDo}</Button>
      </Form>
    </Card>
  )
}

async function show(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, url, language, today } = context
  const m = runSentences(language)
  const page = pageOf(url)
  const { rows, total } = await runsPage(db, { page, kind: kindAsked(url) })
  const named = rows.flatMap(({ person }) => person?.id ?? [])
  if (named.length > 0) context.read({ subjectIds: [...new Set(named)] })
  const waiting = await waitingFor(db, today.toString())
  const body = (
    <>
      {await lockedBanner(context)}
      {waiting.count > 0 ? (
        <Banner
          kind="warn"
          title={m.waiting({ count: waiting.count, total: formatMoney(waiting.cents, language) })}
        />
      ) : null}
      <KindTabs url={url} language={language} />
      <Runs context={context} rows={rows} />
      <Pagination address={addressOf(url)} page={page} pages={Math.ceil(total / runsPerPage)} />
      <ButtonRow>
        <ButtonLink kind="secondary" href="/runs/late">
          {m.late}
        </ButtonLink>
      </ButtonRow>
      <Prepare context={context} form={form} />
    </>
  )
  return { title: m.title, lead: m.lead, body, said: saidOf(url, m.done) }
}

const prepareForm = (language: StaffLanguage): z.ZodType<PrepareRun> => {
  const { missing: m } = runSentences(language)
  return z.strictObject({
    kind: formChoice(['month', 'supplement'], m.month),
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: m.month }),
    executeOn: formDate({ required: m.day, wrong: m.dayWrong }),
  })
}

/** The runs, and the form that prepares one. */
export const runsRoutes: readonly Route[] = [
  staffPage({
    path: '/runs',
    action: 'payments:runs',
    access: seeRuns,
    show: context => show(context, freshForm()),
  }),
  staffForm({
    path: '/runs',
    command: prepareRun,
    form: prepareForm,
    redisplay: show,
    refusal: runProblem,
    done: ({ runId }) => `/runs/${runId}?done=prepared`,
  }),
]

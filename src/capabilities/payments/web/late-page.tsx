import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { formInteger, formText } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, EmptyState, Form, SideBySide, Table, TextField } from '#ui/index.ts'
import { addInterest, setRate } from '../commands/interest.ts'
import { seeRuns, setInterest } from '../domain/access.ts'
import { interestOwed, type Rates } from '../domain/interest.ts'
import { fileSentences, runSentences } from '../messages/index.ts'
import { knownRates, type LateRight, lateRights } from '../queries/late.ts'
import { aidName } from './right-card.tsx'
import { runProblem } from './run-problem.ts'
import { kept, saidOf } from './shared.tsx'

const total = (late: LateRight) => late.items.reduce((sum, { cents }) => sum + cents, 0)
const added = (late: LateRight) => late.items.reduce((sum, { interest }) => sum + (interest ?? 0), 0)

/** What is owed up to yesterday, or why it cannot be said. */
function interestIn(late: LateRight, rates: Rates, { today, language }: StaffContext): string {
  const until = today.subtract({ days: 1 }).toString()
  const owed = interestOwed({ cents: total(late), from: late.interestFrom, until }, rates)
  if (!owed.ok) return runSentences(language).rateUnknown({ year: owed.refusal.year })
  return formatMoney(owed.value, language)
}

const Act = ({ late, context }: { late: LateRight; context: StaffContext }) => {
  const m = runSentences(context.language)
  if (added(late) > 0) return <>{`${m.interest} : ${formatMoney(added(late), context.language)}`}</>
  if (!context.may(setInterest)) return <>–</>
  const hidden = { _submission: uuidv7(), dossierId: late.dossierId, entitlementId: late.entitlementId }
  return (
    <Form action="/runs/late/interest" hidden={hidden} shape="line">
      <Button kind="secondary">
        {m.addInterest}
        <span class="hidden"> {late.personName}</span>
      </Button>
    </Form>
  )
}

const Late = ({
  context,
  all,
  rates,
}: {
  context: StaffContext
  all: readonly LateRight[]
  rates: Rates
}) => {
  const { language } = context
  const m = runSentences(language)
  if (all.length === 0) return <EmptyState title={m.lateNone} text={m.lateNoneText} />
  return (
    <Table
      caption={m.late}
      captionShown="hidden"
      columns={[
        { key: 'person', label: m.person, role: 'head' },
        { key: 'aid', label: m.aid },
        { key: 'since', label: m.since },
        { key: 'waits', label: m.waits, align: 'end' },
        { key: 'interest', label: m.interest, align: 'end' },
        { key: 'act', label: m.addInterest },
      ]}
      rows={all.map(late => ({
        cells: {
          person: <a href={`/dossiers/${late.dossierId}/payments`}>{late.personName}</a>,
          aid: aidName(late.kind, language),
          since: formatIsoDate(late.interestFrom, language),
          waits: formatMoney(total(late), language),
          interest: interestIn(late, rates, context),
          act: <Act late={late} context={context} />,
        },
      }))}
    />
  )
}

type KnownRate = Awaited<ReturnType<typeof knownRates>>[number]

const RateList = ({ language, rates }: { language: StaffLanguage; rates: readonly KnownRate[] }) => {
  const m = runSentences(language)
  if (rates.length === 0) return null
  return (
    <Table
      caption={m.rates}
      captionShown="hidden"
      columns={[
        { key: 'year', label: m.year, role: 'head' },
        { key: 'rate', label: m.rate, align: 'end' },
        { key: 'source', label: m.source },
      ]}
      rows={rates.map(({ year, ppm, source }) => ({
        cells: { year: `${year}`, rate: `${ppm / 10_000}`.replace('.', ','), source },
      }))}
    />
  )
}

const RateForm = ({ context: { language }, form }: { context: StaffContext; form: FormState }) => {
  const m = runSentences(language)
  return (
    <Form action="/runs/late/rates" hidden={{ _submission: form.submission }}>
      <SideBySide>
        <TextField {...kept(form, 'year')} label={m.year} width={4} inputmode="numeric" />
        <TextField {...kept(form, 'ppm')} label={m.rate} width={4} inputmode="decimal" />
      </SideBySide>
      <TextField {...kept(form, 'source')} label={m.source} autocomplete="off" />
      <Button kind="secondary">{m.keepRate}</Button>
    </Form>
  )
}

async function show(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, url, today } = context
  const m = runSentences(language)
  const rates = await knownRates(db)
  const byYear = new Map(rates.map(({ year, ppm }) => [year, ppm]))
  const found = await lateRights(db, today)
  const all = found.filter(({ interestFrom }) => interestFrom <= today.toString())
  context.read({ subjectIds: all.map(({ personId }) => personId) })
  const body = (
    <>
      <Late context={context} all={all} rates={byYear} />
      <Card title={m.rates}>
        <p class="prose">{m.ratesLead}</p>
        <RateList language={language} rates={rates} />
        {context.may(setInterest) ? <RateForm context={context} form={form} /> : null}
      </Card>
    </>
  )
  return { title: m.late, lead: m.lateLead, body, said: saidOf(url, m.done) }
}

const rateForm = (language: StaffLanguage) => {
  const { missing: m } = runSentences(language)
  const { missing: f } = fileSentences(language)
  return z.strictObject({
    year: formInteger(2199, m.year),
    ppm: z
      .string({ error: m.rate })
      .regex(/^\d{1,2}([.,]\d{1,4})?$/, { error: m.rate, abort: true })
      .transform(text => Math.round(Number(text.replace(',', '.')) * 10_000)),
    source: formText(500, { required: m.source, long: f.long, control: f.control }),
  })
}

const interestForm = () => z.strictObject({ dossierId: z.uuid(), entitlementId: z.uuid() })

/** First payments that are late, and the interest the law adds. Comes before `/runs/:id`. */
export const lateRoutes: readonly Route[] = [
  staffPage({
    path: '/runs/late',
    action: 'payments:late',
    access: seeRuns,
    show: context => show(context, freshForm()),
  }),
  staffForm({
    path: '/runs/late/rates',
    command: setRate,
    form: rateForm,
    redisplay: show,
    refusal: runProblem,
    done: () => '/runs/late?done=rate',
  }),
  staffForm({
    path: '/runs/late/interest',
    command: addInterest,
    form: interestForm,
    redisplay: show,
    refusal: runProblem,
    done: () => '/runs/late?done=interest',
  }),
]

import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formMoney, formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, DateField, Details, Form, MoneyField, Radios, TextArea } from '#ui/index.ts'
import type { SaveReportRefusal } from '../commands/save-report.ts'
import { isComputed } from '../domain/assessment.ts'
import { hearings, proposals } from '../domain/report.ts'
import { sentences } from '../messages/index.ts'
import { dayOfInstant } from './dates.ts'
import { optionalDay, typed, typedDate } from './fact-fields.tsx'
import { reportPath } from './paths.ts'
import { preparedFacts } from './prepared-text.ts'
import type { ReportMatter } from './report-ground.ts'
import { originOf, reportValues } from './report-values.ts'

/** Reads the report as typed; anything may be left for later. */
export function reportReader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { facts, report } = sentences(language)
  const { error } = facts
  const money = formMoney(error.money)
  const prose = formOptionalText(20_000, { long: report.error.long, control: error.control }).transform(
    text => text ?? '',
  )
  return z
    .object({
      version: formVersion,
      computation: z.union([z.uuid(), z.literal('')]).default(''),
      facts: prose,
      hearing: formChoice(hearings, error.choose),
      proposal: z.union([formChoice(proposals, error.choose), z.literal('')]).default(''),
      amount: z.union([z.literal('').transform(() => null), money]).default(null),
      hearingOn: optionalDay(language),
      fromOn: optionalDay(language),
      motivesFact: prose,
      motivesLaw: prose,
      carriedFrom: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
    })
    .transform(({ computation, proposal, amount, hearingOn, ...rest }) => ({
      ...rest,
      hearingOn: rest.hearing === 'not-asked' ? null : hearingOn,
      requestId: params['id'] ?? '',
      computationId: computation === '' ? null : computation,
      proposal: proposal === '' ? null : proposal,
      amountCents: amount,
    }))
}

type Props = { readonly matter: ReportMatter; readonly form: FormState; readonly context: StaffContext }

/** Says where the text comes from, so that copied words are read before they are signed. */
const OriginBanner = ({ matter, context }: Omit<Props, 'form'>) => {
  const { language } = context
  const { report: m } = sentences(language)
  const origin = originOf(matter)
  const { start } = matter
  if (origin === 'draft')
    return (
      <Details summary={m.preparedNow}>
        <pre class="written">{preparedFacts(matter)}</pre>
      </Details>
    )
  if (origin === 'prepared' || start === undefined)
    return (
      <Banner kind="info" title={m.prepared}>
        <p>{m.preparedText}</p>
        {matter.former === undefined ? null : (
          <p>
            <a href={`${reportPath(matter.request.id)}?from=former`}>
              {m.startFrom({ date: dayOfInstant(matter.former.submittedAt.toString(), language) })}
            </a>
          </p>
        )}
      </Banner>
    )
  return (
    <Banner kind="warn" title={m.carriedOver({ date: dayOfInstant(start.submittedAt.toString(), language) })}>
      <p>{m.carriedOverText}</p>
    </Banner>
  )
}

const StaleReport = ({ matter: { draft }, form, context }: Props) => {
  const { report: m } = sentences(context.language)
  const seen = textOf(form.values, 'version')
  if (draft === undefined || seen === '' || seen === `${draft.version}`) return null
  const date = dayOfInstant(draft.updatedAt.toString(), context.language)
  return (
    <Banner kind="warn" title={m.staleTitle}>
      <p>{m.by({ who: draft.authorName, date })}</p>
      <p>{m.staleText}</p>
      {[draft.facts, draft.motivesFact, draft.motivesLaw].map(text => (
        <pre class="written">{text}</pre>
      ))}
    </Banner>
  )
}

function amountHint(
  { computation, request, computationIsOld }: ReportMatter,
  language: StaffLanguage,
): string {
  const { report: m } = sentences(language)
  if (!isComputed(request.kind)) return m.amountFree
  if (computationIsOld) return m.computationOld
  if (computation === undefined || computation.monthlyCents === null) return m.noComputation
  const date = formatIsoDate(computation.assessedOn, language)
  return m.amountComputed({ amount: formatMoney(computation.monthlyCents, language), date })
}

const Fields = ({ matter, form, context }: Props) => {
  const { language } = context
  const { report: m, words } = sentences(language)
  const heard = hearings.map(value => ({ value, label: words.hearing[value] }))
  const offered = proposals.map(value => ({ value, label: words.proposal[value] }))
  return (
    <>
      <TextArea {...typed(form, 'facts')} label={m.facts} hint={m.factsHint} rows={18} />
      <Radios {...typed(form, 'hearing')} label={m.hearing} choices={heard} />
      <DateField {...typedDate(form, 'hearingOn')} label={m.hearingOn} hint={m.hearingOnHint} />
      <Radios {...typed(form, 'proposal')} label={m.proposal} choices={offered} shape="line" />
      <MoneyField {...typed(form, 'amount')} label={m.amount} hint={amountHint(matter, language)} />
      <DateField {...typedDate(form, 'fromOn')} label={m.fromOn} />
      <TextArea {...typed(form, 'motivesFact')} label={m.motivesFact} hint={m.motivesFactHint} rows={8} />
      <TextArea {...typed(form, 'motivesLaw')} label={m.motivesLaw} hint={m.motivesLawHint} rows={8} />
    </>
  )
}

/** The report while it is written. */
export const ReportForm = ({
  matter,
  form,
  context,
}: Omit<Props, 'form'> & { form: FormState | undefined }) => {
  const { report: m } = sentences(context.language)
  const shown = form ?? freshForm(reportValues(matter))
  const props = { matter, form: shown, context }
  const hidden = {
    _submission: shown.submission,
    version: matter.draft?.version ?? 0,
    computation: matter.computation?.id ?? '',
    carriedFrom: matter.draft === undefined ? (matter.start?.id ?? '') : '',
  }
  return (
    <>
      <h2>{m.title}</h2>
      <OriginBanner matter={matter} context={context} />
      <StaleReport {...props} />
      <Form action={reportPath(matter.request.id)} hidden={hidden} guard="unsaved">
        <Fields {...props} />
        <Button>{m.save}</Button>
      </Form>
    </>
  )
}

/** The sentence of a refusal to save. */
export function saveProblem(
  refusal: SaveReportRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const { report, facts } = sentences(language)
  switch (refusal.kind) {
    case 'NotBeingWritten':
      return { text: report.error.notBeingWritten }
    case 'HeardInFuture':
      return { field: 'hearingOn', text: report.error.heardInFuture }
    case 'StaleVersion':
      return { text: report.error.stale }
    case 'NotFound':
      return { text: report.error.gone }
    case 'Forbidden':
      return { text: facts.error.forbidden }
  }
}

import { z } from 'zod'
import { encounterName, withFile } from '#capabilities/enquiry/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, EmptyState, Fieldset, Form, Select, SideBySide, TextField } from '#ui/index.ts'
import type { FinishInterview } from '../commands/finish.ts'
import { choices, offeredFor, proposedFor } from '../domain/choices.ts'
import { type ReadLine, readLines } from '../domain/lines.ts'
import { resourceIn } from '../domain/resource-in.ts'
import { sentences } from '../messages/index.ts'
import { type Interview, interviewOf } from '../queries/interviews.ts'
import { donePage } from './done-page.tsx'
import { endPath, pagePath } from './paths.ts'

const asName = /^as-(\d{1,3})$/

/** Reads what becomes of each line. */
export function endReader(
  language: StaffLanguage,
  params: Readonly<Record<string, string>>,
): z.ZodType<FinishInterview> {
  const { error } = sentences(language)
  const head = z.object({
    version: formVersion,
    withWhom: formOptionalText(200, { long: error.long, control: error.control }),
    source: z.string().min(1).max(200),
  })
  return z.record(z.string(), z.unknown()).transform((values, context) => {
    const read = head.safeParse(values)
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        context.addIssue({ code: 'custom', path: [...path], message })
      return z.NEVER
    }
    const count = Object.keys(values).filter(name => asName.test(name)).length
    const lines = Array.from({ length: count }, (_each, index) => {
      const as = choices.find(choice => choice === values[`as-${index}`])
      if (as === undefined) context.addIssue({ code: 'custom', path: [`as-${index}`], message: error.choose })
      return { as: as ?? ('own' as const), due: `${values[`due-${index}`] ?? ''}`.slice(0, 100) }
    })
    return { ...read.data, dossierId: params['id'] ?? '', interviewId: params['interview'] ?? '', lines }
  })
}

type LineProps = {
  readonly line: ReadLine
  readonly index: number
  readonly form: FormState
  readonly language: StaffLanguage
}

function moneyIn({ words }: ReadLine, language: StaffLanguage): string | undefined {
  const m = sentences(language)
  const money = resourceIn(words)
  if (money === undefined) return undefined
  const amount = `${formatMoney(money.amountCents, language)} ${m.per[money.per]}`
  return m.money({ kind: m.resourceKind[money.kind], amount })
}

const Line = ({ line, index, form, language }: LineProps) => {
  const m = sentences(language)
  const [as, due] = [`as-${index}`, `due-${index}`]
  const typed = (name: string, proposed: string) =>
    form.values[name] === undefined ? proposed : textOf(form.values, name)
  const day = line.dueOn === undefined ? '' : line.dueOn.split('-').toReversed().join('/')
  return (
    <Fieldset legend={line.words}>
      <SideBySide>
        <Select
          name={as}
          label={m.line({ number: index + 1 })}
          hint={moneyIn(line, language)}
          choices={offeredFor(line).map(value => ({ value, label: m.as[value] }))}
          value={typed(as, proposedFor(line))}
          empty={m.choose}
          error={problemOf(form, as)}
        />
        <TextField name={due} label={m.day} value={typed(due, day)} width={10} error={problemOf(form, due)} />
      </SideBySide>
    </Fieldset>
  )
}

type Props = {
  readonly dossierId: string
  readonly interview: Interview
  readonly form: FormState
  readonly context: StaffContext
}

const Ending = ({ dossierId, interview, form, context }: Props) => {
  const { language, today } = context
  const m = sentences(language)
  const lines = readLines(interview.page, today)
  const date = formatIsoDate(interview.heldOn, language)
  const hidden = {
    _submission: form.submission,
    version: interview.version,
    source: m.factSource({ kind: encounterName(interview.kind, language), date }),
  }
  return (
    <Form action={endPath(dossierId, interview.id)} hidden={hidden} guard="unsaved">
      {lines.length === 0 ? <EmptyState title={m.noLines} text={m.noLinesText} /> : null}
      {lines.map((line, index) => (
        <Line line={line} index={index} form={form} language={language} />
      ))}
      <TextField
        name="withWhom"
        label={m.withWhom}
        value={textOf(form.values, 'withWhom')}
        error={problemOf(form, 'withWhom')}
      />
      <Button>{m.finish}</Button>
    </Form>
  )
}

/** The page read again, line by line: what becomes of each. */
export const endPage = (context: StaffContext, typed?: FormState): Promise<Answer> =>
  withFile(context, async file => {
    const { db, language, params } = context
    const { dossierId } = file
    const m = sentences(language)
    const interview = await interviewOf(db, { dossierId, interviewId: params['interview'] ?? '' })
    if (interview === undefined) return { notFound: true }
    if (interview.endedAt !== null) return donePage(context, { dossierId, interview })
    const body = (
      <>
        <p>
          <a href={pagePath(dossierId, interview.id)}>{m.toPage}</a>
        </p>
        <Ending dossierId={dossierId} interview={interview} form={typed ?? freshForm()} context={context} />
      </>
    )
    return { title: m.endTitle, lead: m.endLead, body }
  })

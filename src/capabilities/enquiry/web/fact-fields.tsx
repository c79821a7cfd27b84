import type { Child } from 'hono/jsx'
import { brusselsDate, formatIsoDate } from '#kernel/calendar.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formOptionalDate, formText } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, DateField, Table, TextField } from '#ui/index.ts'
import type { FactRefusal } from '../commands/fact-input.ts'
import { sentences } from '../messages/index.ts'
import type { FactVersion } from '../queries/history.ts'

/** What a field needs to be drawn again as it was typed. */
export const typed = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

export const typedDate = (form: FormState, name: string) => ({
  name,
  value: datePartsOf(form.values, name),
  error: problemOf(form, name),
})

/** The readers of the fields that every fact has. */
export function sourceReaders(language: StaffLanguage) {
  const { error } = sentences(language).facts
  return {
    source: formText(200, { required: error.source, long: error.long, control: error.control }),
    seenOn: formDate({ required: error.date, wrong: error.date }),
  }
}

export const optionalDay = (language: StaffLanguage) => formOptionalDate(sentences(language).facts.error.date)

export function requiredDay(language: StaffLanguage) {
  const { error } = sentences(language).facts
  return formDate({ required: error.date, wrong: error.date })
}

/** Where a fact comes from and when that was seen: asked of every fact. */
export const SourceFields = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const { facts: m } = sentences(language)
  return (
    <>
      <TextField {...typed(form, 'source')} label={m.sourceLabel} hint={m.sourceHint} />
      <DateField {...typedDate(form, 'seenOn')} label={m.seenOn} />
    </>
  )
}

/** The sentence of a refusal that facts share. */
export function factProblem(refusal: FactRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const { error } = sentences(language).facts
  switch (refusal.kind) {
    case 'EndsBeforeItStarts':
      return { field: 'until', text: error.endsBefore }
    case 'SeenInFuture':
      return { field: 'seenOn', text: error.future }
    case 'StaleVersion':
      return { text: error.stale }
    case 'NotFound':
      return { text: error.gone }
    case 'Forbidden':
      return { text: error.forbidden }
  }
}

/** What a form that replaces a fact carries: the newest version, so that saving again is a choice made knowingly. */
export function replacesOf<Fact extends { id: string; version: number }>(
  newest: FactVersion<Fact> | undefined,
): Readonly<Record<string, string | number>> {
  return newest === undefined ? {} : { replaces: newest.fact.id, version: newest.fact.version }
}

type HistoryProps<Fact> = {
  readonly versions: readonly FactVersion<Fact>[]
  readonly language: StaffLanguage
  /** What a version said, line by line. */
  inWords(fact: Fact): readonly string[]
}

const lines = (texts: readonly string[]): Child => (
  <div>
    {texts.map(text => (
      <div>{text}</div>
    ))}
  </div>
)

const day = (instant: string, language: StaffLanguage) =>
  formatIsoDate(brusselsDate(Temporal.Instant.from(instant)).toString(), language)

/** Every version of a fact, who wrote it and when: nothing is lost by an edit. */
export function History<Fact>({ versions, language, inWords }: HistoryProps<Fact>) {
  const { facts: m } = sentences(language)
  const columns = [
    { key: 'version', label: m.version, role: 'head' as const },
    { key: 'what', label: m.what },
    { key: 'by', label: m.source },
  ]
  const rows = versions.map(({ fact, recordedBy, recordedAt, supersededAt }, index) => ({
    cells: {
      version: supersededAt === null ? m.current : index === 0 ? m.withdrawnNow : m.earlier,
      what: lines(inWords(fact)),
      by: m.recordedBy({ who: recordedBy, date: day(recordedAt, language) }),
    },
  }))
  return rows.length === 0 ? null : <Table caption={m.history} columns={columns} rows={rows} />
}

/** When somebody wrote in between: what they wrote, above what was typed here. */
export function StaleBanner<Fact extends { id: string; version: number }>(
  props: HistoryProps<Fact> & { form: FormState },
) {
  const { versions, form, language, inWords } = props
  const { facts: m } = sentences(language)
  const newest = versions[0]
  const seen = textOf(form.values, 'replaces')
  const version = textOf(form.values, 'version')
  if (
    newest === undefined ||
    seen === '' ||
    (newest.fact.id === seen && `${newest.fact.version}` === version)
  )
    return null
  return (
    <Banner kind="warn" title={m.staleTitle}>
      {lines(inWords(newest.fact))}
      <p>{m.recordedBy({ who: newest.recordedBy, date: day(newest.recordedAt, language) })}</p>
      <p>{m.staleText}</p>
    </Banner>
  )
}

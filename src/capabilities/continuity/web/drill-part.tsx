import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoice, formDate, formInteger, formText } from '#platform/http/form-fields.ts'
import { problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Details, EmptyState, Form, Radios, Table, TextField } from '#ui/index.ts'
import { drillResults, type RecordDrill } from '../commands/record-drill.ts'
import { recordDrills } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import type { Drill } from '../queries/state.ts'
import { formOf, type Part, path } from './shown.ts'

/** Reads a drill as typed. */
export function drillForm(language: StaffLanguage): z.ZodType<RecordDrill> {
  const m = sentences(language)
  return z.strictObject({
    on: formDate({ required: m.dayWrong, wrong: m.dayWrong }),
    minutes: formInteger(10_000, m.minutesWrong),
    result: formChoice(drillResults, m.resultRequired),
    words: formText(1000, { required: m.wordsRequired, long: m.wordsLong, control: m.wordsControl }),
  })
}

const Add = ({ context, form }: Part) => {
  const m = sentences(context.language)
  const mine = formOf(form, 'drill')
  return (
    <Form action={`${path}/drills`} hidden={{ _submission: mine.submission, _part: 'drill' }}>
      <DateField
        name="on"
        label={m.drillOn}
        value={datePartsOf(mine.values, 'on')}
        error={problemOf(mine, 'on')}
      />
      <TextField
        name="minutes"
        label={m.drillMinutes}
        inputmode="numeric"
        width={4}
        value={textOf(mine.values, 'minutes')}
        error={problemOf(mine, 'minutes')}
      />
      <Radios
        name="result"
        label={m.drillResult}
        value={textOf(mine.values, 'result')}
        error={problemOf(mine, 'result')}
        choices={drillResults.map(value => ({ value, label: m.results[value] }))}
      />
      <TextField
        name="words"
        label={m.drillWords}
        value={textOf(mine.values, 'words')}
        error={problemOf(mine, 'words')}
      />
      <Button kind="secondary">{m.keep}</Button>
    </Form>
  )
}

const List = ({ context, drills }: Part & { readonly drills: readonly Drill[] }) => {
  const m = sentences(context.language)
  if (drills.length === 0) return <EmptyState title={m.drillsNone} text={m.drillsNoneText} />
  const columns = [
    { key: 'on', label: m.drillOn },
    { key: 'who', label: m.drillWho },
    { key: 'minutes', label: m.drillMinutes, align: 'end' as const },
    { key: 'result', label: m.drillResult },
    { key: 'words', label: m.drillWords },
  ]
  const rows = drills.map(drill => ({
    cells: {
      on: formatIsoDate(drill.on, context.language),
      who: drill.who,
      minutes: drill.minutes,
      result: Object.entries(m.results).find(([code]) => code === drill.result)?.[1] ?? drill.result,
      words: drill.words,
    },
  }))
  return <Table caption={m.drills} captionShown="hidden" columns={columns} rows={rows} />
}

/** The restore drills that were done, and the form for the next. */
export const DrillPart = (props: Part & { readonly drills: readonly Drill[] }) => {
  const m = sentences(props.context.language)
  const open = formOf(props.form, 'drill') === props.form
  return (
    <section>
      <h2>{m.drills}</h2>
      <p>{m.drillsText}</p>
      <List {...props} />
      {!props.context.may(recordDrills) ? null : open ? (
        <Add {...props} />
      ) : (
        <Details summary={m.drillAdd}>
          <Add {...props} />
        </Details>
      )}
    </section>
  )
}

import { brusselsDate, formatTime } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, Form, type Kind, Tag, TextArea } from '#ui/index.ts'
import { type UrgentAid, type UrgentState, urgentTone } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { dayOf } from './shared.ts'
import { motiveName } from './urgent-input.ts'

const tones: Readonly<Record<UrgentState, Kind>> = {
  asked: 'soon',
  granted: 'know',
  refused: 'quiet',
  delivered: 'done',
}

/** Where an urgent aid stands, in a word. */
export const UrgentTag = ({ state, language }: { state: UrgentState; language: StaffLanguage }) => (
  <Tag kind={tones[state]} text={urgentSentences(language).states[state]} />
)

/** Its own delay: paid today, or late. */
export const PayBy = ({ aid, context }: { aid: UrgentAid; context: StaffContext }) => {
  const m = urgentSentences(context.language)
  const tone = urgentTone(aid, context.today.toString())
  const words = { done: m.done, late: m.late, soon: m.today, quiet: '' }
  return (
    <span>
      {dayOf(aid.payBy, context.language)}{' '}
      {words[tone] === '' ? null : <Tag kind={tone} text={words[tone]} />}
    </span>
  )
}

/** An instant as people say it: day and hour. */
export const momentOf = (instant: Temporal.Instant, language: StaffLanguage) => ({
  date: dayOf(brusselsDate(instant).toString(), language),
  time: formatTime(instant, language),
})

/** An amount with its way. */
export const amountAndWay = ({ amountCents, paidHow }: UrgentAid, language: StaffLanguage): string =>
  `${formatMoney(amountCents, language)} · ${urgentSentences(language).ways[paidHow]}`

type DecideProps = {
  readonly aid: UrgentAid
  readonly form: FormState | undefined
  readonly language: StaffLanguage
}

/** One sentence and one click: the presidency says yes or no. */
export const DecideUrgent = ({ aid, form, language }: DecideProps) => {
  const m = urgentSentences(language)
  const name = motiveName(aid.id)
  return (
    <Form action={`/urgent/${aid.id}/decide`} hidden={{ _submission: form?.submission ?? uuidv7() }}>
      <TextArea
        name={name}
        label={m.motive}
        hint={m.motiveHint}
        value={form === undefined ? '' : textOf(form.values, name)}
        error={form === undefined ? undefined : problemOf(form, name)}
        rows={2}
      />
      <ButtonRow>
        <Button name="outcome" value="grant">
          {m.grant}
          <span class="hidden"> : {aid.personName}</span>
        </Button>
        <Button kind="secondary" name="outcome" value="refuse">
          {m.refuse}
          <span class="hidden"> : {aid.personName}</span>
        </Button>
      </ButtonRow>
    </Form>
  )
}

import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formId, formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, Radios, Select, TextArea, TextField } from '#ui/index.ts'
import type { JudgePaper } from '../commands/judge.ts'
import { bounds } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import type { Ask } from '../queries/asks.ts'
import type { Paper } from '../queries/papers.ts'
import { askedLine } from './staff-words.tsx'

const outcomes = ['accepted', 'unreadable', 'elsewhere'] as const
const none = 'none'

/** What a worker says of a paper, as the form sends it. */
export function judgeForm(language: StaffLanguage, id: string): z.ZodType<JudgePaper> {
  const m = staffSentences(language)
  const faults = { long: m.long, control: m.control }
  return z
    .strictObject({
      version: formVersion,
      dossierId: formId,
      outcome: formChoice(outcomes, m.outcomeRequired),
      ask: z.string().default(none),
      again: formOptionalText(bounds.reason, faults),
      number: formOptionalText(30, faults),
    })
    .transform(({ ask, ...typed }) => ({
      ...typed,
      paperId: isUuid(id) ? id : '',
      askId: isUuid(ask) ? ask : null,
    }))
}

type Judging = {
  readonly paper: Paper
  readonly asks: readonly Ask[]
  readonly form: FormState
  readonly language: StaffLanguage
}

/** What was asked, the likeliest first chosen: what the person said, or the only one that is still open. */
function likely({ paper, asks }: Judging): string {
  if (paper.askId !== null) return paper.askId
  const [only, ...others] = asks
  return only !== undefined && others.length === 0 && paper.words === null ? only.id : none
}

const ForAsk = (judging: Judging) => {
  const { asks, form, language } = judging
  const m = staffSentences(language)
  if (asks.length === 0) return null
  return (
    <Select
      name="ask"
      label={m.forAsk}
      value={textOf(form.values, 'ask') || likely(judging)}
      choices={[
        ...asks.map(ask => ({ value: ask.id, label: askedLine(ask, language) })),
        { value: none, label: m.forNone },
      ]}
    />
  )
}

/** It is good, it must be sent again, or it is of another file. */
export const Judge = (judging: Judging) => {
  const { paper, form, language } = judging
  const m = staffSentences(language)
  const offered = paper.state === 'unread' ? outcomes : (['elsewhere'] as const)
  const value = (name: string) => ({ value: textOf(form.values, name), error: problemOf(form, name) })
  const hidden = { _submission: form.submission, version: paper.version, dossierId: paper.dossierId }
  return (
    <section>
      <h2>{m.judgeTitle}</h2>
      <Form action={`/papers/${paper.id}`} hidden={hidden} guard="unsaved">
        <Radios
          name="outcome"
          label={m.outcomeRequired}
          choices={offered.map(outcome => ({ value: outcome, label: m.outcomes[outcome] }))}
          {...value('outcome')}
        />
        {paper.state === 'unread' ? <ForAsk {...judging} /> : null}
        {paper.state === 'unread' ? (
          <TextArea name="again" label={m.again} hint={m.againHint} rows={2} {...value('again')} />
        ) : null}
        <TextField name="number" label={m.number} hint={m.numberHint} width={20} {...value('number')} />
        <Button>{m.judgeButton}</Button>
      </Form>
    </section>
  )
}

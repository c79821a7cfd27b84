import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formId, formText } from '#platform/http/form-fields.ts'
import { freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Details, EmptyState, Form, SummaryList, TextField } from '#ui/index.ts'
import type { SayUsed } from '../commands/use-emergency.ts'
import { monthWords } from '../compose/emergency-papers.ts'
import { reconcilePayments } from '../domain/access.ts'
import { emergencySentences, sentences } from '../messages/index.ts'
import type { EmergencyRow } from '../queries/state.ts'
import { formOf, moment, type Part, path } from './shown.ts'

/** Reads that a month was paid, as typed. */
export function usedForm(language: StaffLanguage): z.ZodType<SayUsed> {
  const m = sentences(language)
  return z.strictObject({
    runId: formId,
    paidOn: formDate({ required: m.dayWrong, wrong: m.dayWrong }),
    words: formText(1000, { required: m.wordsRequired, long: m.wordsLong, control: m.wordsControl }),
  })
}

/** Reads the phrase, twice the same, long enough to stand against guessing. */
export function phraseForm(language: StaffLanguage): z.ZodType<{ phrase: string }> {
  const m = emergencySentences(language)
  const words = { required: m.phraseShort, long: m.phraseShort, control: m.phraseShort }
  return z
    .strictObject({ phrase: formText(200, words), again: z.string() })
    .superRefine(({ phrase, again }, context) => {
      if (phrase.length < 20 || phrase.split(/\s+/).length < 4)
        context.addIssue({ code: 'custom', message: m.phraseShort, path: ['phrase'] })
      else if (again.trim() !== phrase)
        context.addIssue({ code: 'custom', message: m.phraseDiffers, path: ['again'] })
    })
    .transform(({ phrase }) => ({ phrase }))
}

const stateOf = ({ state, confirmedAt }: EmergencyRow): 'used' | 'left' | 'waiting' => {
  if (confirmedAt !== null) return 'used'
  return ['sent', 'closed', 'discarded'].includes(state) ? 'left' : 'waiting'
}

const Confirm = ({ context, row }: Pick<Part, 'context'> & { readonly row: EmergencyRow }) => {
  const m = emergencySentences(context.language)
  if (row.saidBy === context.worker.id) return <p>{m.useWaits}</p>
  return (
    <Form action={`${path}/used/confirm`} hidden={{ _submission: freshForm().submission, runId: row.runId }}>
      <Button kind="danger">{m.useConfirm}</Button>
    </Form>
  )
}

const Say = ({ context, form, row }: Part & { readonly row: EmergencyRow }) => {
  const m = emergencySentences(context.language)
  const mine = formOf(form, row.runId)
  const fields = (
    <Form
      action={`${path}/used`}
      hidden={{ _submission: mine.submission, _part: row.runId, runId: row.runId }}
    >
      <p>{m.useText}</p>
      <DateField
        name="paidOn"
        label={m.useOn}
        value={datePartsOf(mine.values, 'paidOn')}
        error={problemOf(mine, 'paidOn')}
      />
      <TextField
        name="words"
        label={m.useWords}
        value={textOf(mine.values, 'words')}
        error={problemOf(mine, 'words')}
      />
      <Button kind="danger">{m.useSay}</Button>
    </Form>
  )
  return mine === form ? fields : <Details summary={m.useTitle}>{fields}</Details>
}

const Month = ({ context, form, row }: Part & { readonly row: EmergencyRow }) => {
  const m = emergencySentences(context.language)
  const { language, may } = context
  const state = stateOf(row)
  const paid = row.paidOn === null ? '' : ` (${formatIsoDate(row.paidOn, language)})`
  return (
    <>
      <h3>{monthWords(row.month, language)}</h3>
      <SummaryList
        rows={[
          { key: m.run, value: row.number },
          { key: m.count, value: String(row.items) },
          { key: m.total, value: formatMoney(row.cents, language) },
          { key: m.written, value: moment(row.at, language) },
          { key: m.where, value: row.folder },
          { key: m.opensWith, value: row.withPhrase ? m.withPhrase : m.withKey },
          { key: m.state, value: `${m.states[state]}${paid}` },
        ]}
      />
      {state !== 'waiting' || !may(reconcilePayments) ? null : row.useId === null ? (
        <Say context={context} form={form} row={row} />
      ) : (
        <Confirm context={context} row={row} />
      )}
    </>
  )
}

const Phrase = ({ context, form, phrase }: Part & { readonly phrase: 'set' | 'none' }) => {
  const m = emergencySentences(context.language)
  const mine = formOf(form, 'phrase')
  const fields = (
    <Form action={`${path}/phrase`} hidden={{ _submission: mine.submission, _part: 'phrase' }}>
      <p>{m.phraseText}</p>
      <TextField
        name="phrase"
        label={m.phrase}
        type="password"
        autocomplete="off"
        error={problemOf(mine, 'phrase')}
      />
      <TextField
        name="again"
        label={m.phraseAgain}
        type="password"
        autocomplete="off"
        error={problemOf(mine, 'again')}
      />
      <Button kind="secondary">{sentences(context.language).keep}</Button>
    </Form>
  )
  return (
    <>
      {phrase === 'set' ? <p>{m.phraseSet}</p> : null}
      {mine === form ? (
        fields
      ) : (
        <Details summary={phrase === 'set' ? m.phraseChange : m.phraseNew}>{fields}</Details>
      )}
    </>
  )
}

type Shown = Part & { readonly rows: readonly EmergencyRow[]; readonly phrase: 'set' | 'none' }

/** The emergency file of each month, its phrase, and how one says that it was used. */
export const EmergencyPart = ({ context, form, rows, phrase }: Shown) => {
  const m = emergencySentences(context.language)
  return (
    <section>
      <h2>{m.part}</h2>
      <p>{m.partText}</p>
      {rows.length === 0 ? <EmptyState title={m.none} text={m.noneText} /> : null}
      {rows.map(row => (
        <Month context={context} form={form} row={row} />
      ))}
      {context.may(reconcilePayments) ? <Phrase context={context} form={form} phrase={phrase} /> : null}
    </section>
  )
}

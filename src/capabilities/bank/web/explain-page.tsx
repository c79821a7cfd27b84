import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, EmptyState, Form, Pagination, SummaryList, TextArea } from '#ui/index.ts'
import { explainEntry } from '../commands/explain-entry.ts'
import { seeBank, workWithBank } from '../domain/access.ts'
import { bankSentences, codeWords } from '../messages/index.ts'
import { type EntryCard, entriesPage, entriesPerPage, entryCard } from '../queries/statements.ts'
import { Counterparty, EntriesTable, personsIn } from './entries-table.tsx'
import { bankTabs, commonProblem, day, money, pageOf, saidOf } from './shared.tsx'

/** Everything nobody has explained yet, oldest first. */
const unknownList: Route = staffPage({
  path: '/bank/entries',
  action: 'bank:unknown-entries',
  access: seeBank,
  async show(context) {
    const m = bankSentences(context.language)
    const page = pageOf(context.url)
    const { rows, total } = await entriesPage(context.db, { state: 'unknown', page })
    context.read({ subjectIds: personsIn(rows) })
    return {
      title: m.toExplain,
      said: saidOf(context),
      body: (
        <>
          {await bankTabs(context, 'toExplain')}
          {rows.length === 0 ? (
            <EmptyState title={m.nothingToExplain} text={m.nothingToExplainText} />
          ) : (
            <EntriesTable context={context} rows={rows} />
          )}
          <Pagination address="/bank/entries" page={page} pages={Math.ceil(total / entriesPerPage)} />
        </>
      ),
    }
  },
})

/** What the bank wrote beside what was ordered: the two are to be read together. */
const Facts = ({ entry, language }: { entry: EntryCard; language: StaffLanguage }) => {
  const m = bankSentences(language)
  const words = codeWords(language)
  const rows = [
    { key: m.bankSays, value: `${money(entry.cents, language)}, ${day(entry.bookedOn, language)}` },
    { key: m.counterparty, value: <Counterparty entry={entry} /> },
    { key: m.communication, value: entry.communication ?? '–' },
    { key: m.reference, value: entry.reference ?? '–' },
    { key: m.why, value: entry.trouble === null ? '–' : words.troubles[entry.trouble] },
  ]
  const ordered = {
    key: m.ordered,
    value: `${money(entry.paymentCents, language)}, ${entry.payeeName}, ${entry.paymentIban ?? '–'}`,
  }
  return <SummaryList rows={entry.paymentId === null ? rows : [...rows, ordered]} />
}

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const id = params['id'] ?? ''
  const entry = isUuid(id) ? await entryCard(db, id) : undefined
  if (entry === undefined) return { notFound: true }
  const m = bankSentences(language)
  context.read({ subjectIds: personsIn([entry]), detail: { entryId: id } })
  if (entry.state !== 'unknown') return { redirect: `/bank/statements/${entry.statementId}` }
  const hidden = { _submission: form.submission, version: textOf(form.values, 'version') || entry.version }
  return {
    title: m.explainTitle,
    lead: m.explainLead,
    body: (
      <>
        <Facts entry={entry} language={language} />
        <Form action={`/bank/entries/${id}/explain`} hidden={hidden} guard="unsaved">
          <TextArea
            name="reason"
            label={m.reason}
            hint={m.reasonHint}
            error={problemOf(form, 'reason')}
            value={textOf(form.values, 'reason')}
            rows={3}
          />
          <Button>{m.keep}</Button>
        </Form>
      </>
    ),
  }
}

const input = (language: StaffLanguage, params: Readonly<Record<string, string>>) => {
  const m = bankSentences(language)
  const faults = { required: m.reasonRequired, long: m.reasonLong, control: m.control }
  return z
    .strictObject({ version: formVersion, reason: formText(1000, faults) })
    .transform(values => ({ ...values, entryId: params['id'] ?? '' }))
}

/** What no payment was found for, and the form to say what it is. */
export const explainRoutes: readonly Route[] = [
  unknownList,
  staffPage({
    path: '/bank/entries/:id/explain',
    action: 'bank:explain-entry',
    access: workWithBank,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/bank/entries/:id/explain',
    command: explainEntry,
    form: input,
    redisplay: page,
    refusal: (refusal, language) =>
      refusal.kind === 'Explained'
        ? { text: bankSentences(language).explainedAlready }
        : commonProblem(refusal, language),
    done: () => '/bank/entries?done=explained',
  }),
]

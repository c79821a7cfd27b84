import { z } from 'zod'
import { readDocument } from '#capabilities/letters/index.ts'
import { formatMoney } from '#kernel/money.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Checkboxes, Form } from '#ui/index.ts'
import {
  type AssignRefusal,
  assignMissing,
  bookMissing,
  type CloseRefusal,
  closeMonth,
} from '../commands/close-month.ts'
import { readLedger as access, keepLedger } from '../domain/access.ts'
import { parseMonth } from '../domain/month.ts'
import { ledgerSentences, paperSentences } from '../messages/index.ts'
import { blocksOf } from '../queries/closing.ts'
import { type Closing, closingOf, isClosed, ledgerMonths } from '../queries/months.ts'
import { byAccount } from '../queries/statement.ts'
import { Blocks, type ClosingProps } from './closing-blocks.tsx'
import { MonthPicker } from './month-picker.tsx'
import { askedMonth, commonProblem, dayOf, LedgerTabs, monthWords, saidOf } from './shared.tsx'
import { Equal, StatementTable } from './statement-table.tsx'

const Close = ({ context, month, form }: ClosingProps) => {
  const m = ledgerSentences(context.language)
  return (
    <>
      <Banner kind="done" title={m.noBlocks} />
      {context.may(keepLedger) ? (
        <Form action="/ledger/closing" hidden={{ _submission: form.submission, month }}>
          <Checkboxes
            name="read"
            label={m.close}
            labelled="hidden"
            choices={[{ value: 'yes', label: m.closeConfirm }]}
            values={textOf(form.values, 'read') === 'yes' ? ['yes'] : []}
            error={problemOf(form, 'read')}
          />
          <Button kind="danger">{m.close}</Button>
        </Form>
      ) : null}
    </>
  )
}

const Closed = ({ closing, context }: { readonly closing: Closing; readonly context: StaffContext }) => {
  const { language } = context
  const m = ledgerSentences(language)
  const day = closing.closedAt.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()
  return (
    <Banner kind="done" title={m.closedOn({ date: dayOf(day, language) })}>
      <p>{`${m.entryCount} : ${closing.entryCount} · ${m.lines} : ${closing.lineCount}`}</p>
      <p>
        {`${m.debit} : ${formatMoney(closing.debitCents, language)} · ${m.credit} : ${formatMoney(closing.creditCents, language)}`}
      </p>
      {closing.documentId !== null && context.may(readDocument['month-statement']) ? (
        <p>
          <a href={`/documents/${closing.documentId}`}>{paperSentences(language).open}</a>
        </p>
      ) : null}
    </Banner>
  )
}

type StateProps = ClosingProps & { readonly closing: Closing | undefined; readonly closed: boolean }

const State = (props: StateProps) => {
  const { closing, closed, blocks, context } = props
  if (closing !== undefined) return <Closed closing={closing} context={context} />
  if (closed) return <Banner kind="info" title={ledgerSentences(context.language).alreadyClosed} />
  return blocks.length > 0 ? <Blocks {...props} /> : <Close {...props} />
}

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, today } = context
  const m = ledgerSentences(language)
  const month = parseMonth(textOf(form.values, 'month')) ?? askedMonth(context)
  const closing = await closingOf(db, month)
  const closed = await isClosed(db, month)
  const blocks = closed ? [] : await blocksOf(db, month, today)
  const rows = await byAccount(db, { from: month, until: month }, language)
  const table = (
    <StatementTable
      caption={closing === undefined ? m.byAccount : m.closedTotals}
      head={m.account}
      rows={rows}
      language={language}
      href={({ id }) => `/ledger/entries?month=${month.slice(0, 7)}&account=${id}`}
    />
  )
  const body = (
    <>
      <LedgerTabs context={context} here="closing" />
      <MonthPicker context={context} action="/ledger/closing" months={await ledgerMonths(db)} month={month} />
      <State context={context} month={month} blocks={blocks} form={form} closing={closing} closed={closed} />
      {rows.length === 0 ? null : (
        <>
          <Equal rows={rows} language={language} />
          {table}
        </>
      )}
    </>
  )
  const title = m.closing({ month: monthWords(month, language) })
  return { title, lead: m.closingLead, said: saidOf(context), body }
}

function problem(refusal: CloseRefusal | AssignRefusal, language: StaffLanguage): FormProblem {
  const m = ledgerSentences(language)
  switch (refusal.kind) {
    case 'AlreadyClosed':
      return { text: m.alreadyClosed }
    case 'Blocked':
      return { text: m.blocked }
    case 'NoRuleYet':
      return { text: m.noRuleYet }
    default:
      return commonProblem(refusal, language)
  }
}

const month = z.string().refine(text => parseMonth(text) === text)
const monthForm = () => z.strictObject({ month })
const back = (code: string) => (value: { readonly month: string }) =>
  `/ledger/closing?month=${value.month.slice(0, 7)}&done=${code}`

/** Closing a month: what blocks it, the ways to mend that, and the totals that will be kept. */
export const closingRoutes: readonly Route[] = [
  staffPage({
    path: '/ledger/closing',
    action: 'ledger:closing',
    access,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/closing',
    command: closeMonth,
    form: language =>
      z
        .strictObject({
          month,
          read: z.literal('yes', { error: ledgerSentences(language).closeConfirmRequired }),
        })
        .transform(typed => ({ month: typed.month })),
    redisplay: page,
    refusal: problem,
    done: back('closed'),
  }),
  staffForm({
    path: '/ledger/closing/missing',
    command: bookMissing,
    form: monthForm,
    redisplay: page,
    refusal: problem,
    done: back('booked'),
  }),
  staffForm({
    path: '/ledger/closing/assign',
    command: assignMissing,
    form: monthForm,
    redisplay: page,
    refusal: problem,
    done: back('assigned'),
  }),
]

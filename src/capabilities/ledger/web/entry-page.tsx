import { z } from 'zod'
import { formatMoney } from '#kernel/money.ts'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Form, Pagination, SummaryList, Table, TextArea } from '#ui/index.ts'
import { type ReverseRefusal, reverseEntry } from '../commands/correct.ts'
import { keepLedger, readLedger } from '../domain/access.ts'
import { ledgerSentences } from '../messages/index.ts'
import { entryCard, type LineRow, linesPage, linesPerPage, touchesPayments } from '../queries/entries.ts'
import {
  accountWords,
  addressOf,
  aidWords,
  commonProblem,
  dayOf,
  LedgerTabs,
  pageOf,
  saidOf,
  sourceWords,
  sumOf,
} from './shared.tsx'

type Shown = NonNullable<Awaited<ReturnType<typeof entryCard>>>

const linkTo = (id: string | null, words: string) =>
  id === null ? '–' : <a href={`/ledger/entries/${id}`}>{words}</a>

const Head = ({ card, context }: { readonly card: Shown; readonly context: StaffContext }) => {
  const { language } = context
  const m = ledgerSentences(language)
  const bookedOn = card.bookedAt.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()
  const rows = [
    { key: m.what, value: sourceWords(card.source, language) },
    { key: m.text, value: card.text },
    { key: m.valueOn, value: dayOf(card.valueOn, language) },
    { key: m.month, value: card.month.slice(0, 7) },
    { key: m.amount, value: formatMoney(card.totalCents, language) },
    { key: m.bookedBy, value: card.by ?? m.program },
    { key: m.bookedAt, value: dayOf(bookedOn, language) },
  ]
  const turned = [
    ...(card.reversesId === null
      ? []
      : [{ key: m.reverses, value: linkTo(card.reversesId, `${card.reversesNumber}`) }]),
    ...(card.reversedById === null
      ? []
      : [{ key: m.reversedBy, value: linkTo(card.reversedById, `${card.reversedByNumber}`) }]),
  ]
  return <SummaryList rows={[...rows, ...turned]} />
}

const Lines = ({
  lines,
  language,
}: {
  readonly lines: readonly LineRow[]
  readonly language: StaffLanguage
}) => {
  const m = ledgerSentences(language)
  const columns = [
    { key: 'account', label: m.account, role: 'head' },
    { key: 'article', label: m.article },
    { key: 'aid', label: m.aid },
    { key: 'payment', label: m.payment },
    { key: 'debit', label: m.debit, align: 'end' },
    { key: 'credit', label: m.credit, align: 'end' },
  ] as const
  const rows = lines.map(line => ({
    id: `line-${line.line}`,
    cells: {
      account: accountWords(
        { code: line.account, name: line.accountName, unassigned: line.unassigned },
        language,
      ),
      article: line.article ?? '–',
      aid: aidWords(line.aid, language),
      payment: line.runId === null ? '–' : <a href={`/runs/${line.runId}`}>{line.endToEndId}</a>,
      debit: sumOf(line.debitCents, language),
      credit: sumOf(line.creditCents, language),
    },
  }))
  return <Table caption={m.lines} columns={columns} rows={rows} />
}

const Reverse = ({
  id,
  form,
  language,
}: {
  readonly id: string
  readonly form: FormState
  readonly language: StaffLanguage
}) => {
  const m = ledgerSentences(language)
  return (
    <div class="no-print">
      <Card title={m.reverse}>
        <p>{m.reverseLead}</p>
        <Form action={`/ledger/entries/${id}/reverse`} hidden={{ _submission: form.submission }}>
          <TextArea
            name="reason"
            label={m.reverseReason}
            rows={2}
            value={textOf(form.values, 'reason')}
            error={problemOf(form, 'reason')}
          />
          <Button kind="danger">{m.reverse}</Button>
        </Form>
      </Card>
    </div>
  )
}

async function entry(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, url } = context
  const id = params['id'] ?? ''
  const card = isUuid(id) ? await entryCard(db, id) : undefined
  if (card === undefined) return { notFound: true }
  const m = ledgerSentences(language)
  const lines = await linesPage(db, { entryId: id, page: pageOf(url), language })
  const dossiers = new Set(lines.flatMap(({ dossierId }) => dossierId ?? []))
  context.read({ subjectIds: [...dossiers], detail: { entryId: id } })
  const reversible =
    context.may(keepLedger) &&
    card.reversedById === null &&
    card.source !== 'reversal' &&
    !(await touchesPayments(db, id))
  const body = (
    <>
      <LedgerTabs context={context} here="entries" />
      <Head card={card} context={context} />
      <Lines lines={lines} language={language} />
      <Pagination
        address={addressOf(url)}
        page={pageOf(url)}
        pages={Math.ceil(card.lineCount / linesPerPage)}
      />
      {reversible ? <Reverse id={id} form={form} language={language} /> : null}
    </>
  )
  const title = m.entryOf({ number: card.number, year: card.month.slice(0, 4) })
  return { title, said: saidOf(context), body }
}

function problem(refusal: ReverseRefusal, language: StaffLanguage): FormProblem {
  const m = ledgerSentences(language)
  switch (refusal.kind) {
    case 'AlreadyReversed':
      return { text: m.alreadyReversed }
    case 'AboutPayments':
      return { text: m.aboutPayments }
    case 'ReversalOfReversal':
      return { text: m.reversalOfReversal }
    default:
      return commonProblem(refusal, language)
  }
}

const reverseForm = (language: StaffLanguage, params: Readonly<Record<string, string>>) => {
  const m = ledgerSentences(language)
  const faults = { required: m.reverseReasonRequired, long: m.reverseReasonRequired, control: m.control }
  const entryId = params['id'] ?? ''
  return z
    .strictObject({ reason: formText(500, faults) })
    .transform(typed => ({ ...typed, entryId }))
    .refine(() => isUuid(entryId))
}

/** One entry with its lines, down to the payment, and the way to turn it round. */
export const entryRoutes: readonly Route[] = [
  staffPage({
    path: '/ledger/entries/:id',
    action: 'ledger:entry',
    access: readLedger,
    show: context => entry(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/entries/:id/reverse',
    command: reverseEntry,
    form: reverseForm,
    redisplay: entry,
    refusal: problem,
    done: ({ entryId }) => `/ledger/entries/${entryId}?done=reversed`,
  }),
]

import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Table, Tag } from '#ui/index.ts'
import { ledgerSentences } from '../messages/index.ts'
import type { StatementRow } from '../queries/statement.ts'
import { accountWords, sumOf } from './shared.tsx'

type Props = {
  readonly caption: string
  readonly head: string
  readonly rows: readonly StatementRow[]
  readonly language: StaffLanguage
  /** The entries behind a row. */
  href(row: StatementRow): string
}

const total = (rows: readonly StatementRow[], of: (row: StatementRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0)

function sumsRow(rows: readonly StatementRow[], language: StaffLanguage) {
  const [debit, credit] = [total(rows, row => row.debitCents), total(rows, row => row.creditCents)]
  return {
    id: 'total',
    cells: {
      what: <strong>{ledgerSentences(language).total}</strong>,
      debit: <strong>{formatMoney(debit, language)}</strong>,
      credit: <strong>{formatMoney(credit, language)}</strong>,
      balance: <strong>{formatMoney(debit - credit, language)}</strong>,
      lines: `${total(rows, row => row.lines)}`,
    },
  }
}

/** Movements by account or by article, with their total. */
export const StatementTable = ({ caption, head, rows, language, href }: Props) => {
  const m = ledgerSentences(language)
  const columns = [
    { key: 'what', label: head, role: 'head' },
    { key: 'debit', label: m.debit, align: 'end' },
    { key: 'credit', label: m.credit, align: 'end' },
    { key: 'balance', label: m.balance, align: 'end' },
    { key: 'lines', label: m.lines, align: 'end' },
  ] as const
  const shown = rows.map(row => ({
    id: row.id,
    cells: {
      what: (
        <>
          <a href={href(row)}>{accountWords(row, language)}</a>
          {row.unassigned === null ? null : (
            <>
              {' '}
              <Tag kind="soon" text={m.unassigned} />
            </>
          )}
        </>
      ),
      debit: sumOf(row.debitCents, language),
      credit: sumOf(row.creditCents, language),
      balance: formatMoney(row.debitCents - row.creditCents, language),
      lines: `${row.lines}`,
    },
  }))
  return <Table caption={caption} columns={columns} rows={[...shown, sumsRow(rows, language)]} />
}

/** Says that both sides are equal, by the figures just shown. */
export const Equal = ({ rows, language }: Pick<Props, 'rows' | 'language'>) => {
  const m = ledgerSentences(language)
  const difference = total(rows, row => row.debitCents - row.creditCents)
  return difference === 0 ? (
    <Banner kind="done" title={m.sumsToZero} />
  ) : (
    <Banner kind="late" title={m.sumsWrong}>
      <p>{formatMoney(difference, language)}</p>
    </Banner>
  )
}

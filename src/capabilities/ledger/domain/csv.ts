import { decimal } from '#kernel/money.ts'

/** One line of the export, in the order of its columns. */
export type ExportLine = {
  readonly number: number
  readonly bookYear: number
  readonly month: string
  readonly valueOn: string
  readonly source: string
  readonly text: string
  readonly line: number
  readonly account: string
  readonly article: string | null
  readonly aid: string | null
  readonly debitCents: number
  readonly creditCents: number
  readonly reference: string | null
  readonly reverses: number | null
}

/** The columns, in the order they stand: a programme of accounts may rely on it. */
export const columns = [
  'number',
  'book_year',
  'month',
  'value_date',
  'source',
  'text',
  'line',
  'account',
  'article',
  'aid',
  'debit',
  'credit',
  'payment',
  'reverses',
] as const

/** Marks UTF-8 for programs that would guess otherwise. */
export const byteOrderMark = '\ufeff'

/** What a spreadsheet would take for a formula is told apart by an apostrophe. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (text: string): string => {
  const plain = harmless(text.replace(/[\r\n]+/g, ' '))
  return /[";]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`

/** An amount with a comma and two decimals, never a sign; nothing when it is zero. */
const amount = (cents: number): string => (cents === 0 ? '' : decimal(cents).replace('.', ','))

/** The first line. */
export const headerRow = (): string => row(columns)

/** One line of an entry. */
export const csvRow = (one: ExportLine): string =>
  row([
    `${one.number}`,
    `${one.bookYear}`,
    one.month.slice(0, 7),
    one.valueOn,
    one.source,
    one.text,
    `${one.line}`,
    one.account,
    one.article ?? '',
    one.aid ?? '',
    amount(one.debitCents),
    amount(one.creditCents),
    one.reference ?? '',
    one.reverses === null ? '' : `${one.reverses}`,
  ])

/** What the file must add up to. Cents. */
export type ControlTotals = {
  readonly lines: number
  readonly debitCents: number
  readonly creditCents: number
}

/** The last line: how many lines stand above, and both sides. */
export const totalsRow = ({ lines, debitCents, creditCents }: ControlTotals): string => {
  const blank = columns.map(() => '')
  const at = (name: (typeof columns)[number]) => columns.indexOf(name)
  blank[0] = 'TOTAL'
  blank[at('line')] = `${lines}`
  blank[at('debit')] = decimal(debitCents).replace('.', ',')
  blank[at('credit')] = decimal(creditCents).replace('.', ',')
  return row(blank)
}

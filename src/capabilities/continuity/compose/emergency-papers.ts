import { brusselsDate, formatIsoDate, formatLongDate, formatTime, monthName } from '#kernel/calendar.ts'
import { formatMoney, sumCents } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { emergencySentences } from '../messages/index.ts'
import type { EmergencyContent, ListLine } from '../queries/emergency-list.ts'

/** What the papers are written with. `byHand`: end-to-end ids that the bank's file cannot carry. */
export type Papers = {
  readonly content: EmergencyContent
  readonly byHand: ReadonlySet<string>
  readonly language: StaffLanguage
  readonly organisation: string
  readonly now: Temporal.Instant
}

/** Lines a page of the printed list, so that each page has its total. */
const linesAPage = 18

/** A month in words: décembre 2026. */
export function monthWords(iso: string, language: StaffLanguage): string {
  const { year, month } = Temporal.PlainDate.from(iso)
  return `${monthName(month, language)} ${year}`
}

type Counting = { number: number; running: number }

type Section = { readonly title: string; readonly lines: readonly ListLine[]; readonly count: Counting }

function sectionOf(language: StaffLanguage, { title, lines, count }: Section) {
  const m = emergencySentences(language)
  const sheets = []
  for (let from = 0; from < lines.length; from += linesAPage) {
    const page = lines.slice(from, from + linesAPage)
    const total = sumCents(page.map(({ cents }) => cents))
    count.running += total
    sheets.push({
      rows: page.map(line => ({
        number: String(++count.number),
        payee: line.payee,
        account: line.iban?.replaceAll(/(.{4})(?=.)/g, '$1 ') ?? m.cash,
        reference: line.reference ?? '',
        pilot: line.pilot ?? '',
        amount: formatMoney(line.cents, language),
      })),
      totalLabel: m.pageTotal,
      total: formatMoney(total, language),
      runningLabel: m.running,
      running: formatMoney(count.running, language),
    })
  }
  return sheets.length === 0 ? [] : [{ title, columns: m.columns, sheets }]
}

/** Transfers first, then what the bank's file cannot carry, then the cash desk: the order of the printed list. */
function sortedLines({ content, byHand }: Papers): readonly ListLine[] {
  const place = ({ method, endToEndId }: ListLine) =>
    method === 'counter' ? 2 : byHand.has(endToEndId) ? 1 : 0
  return content.lines.toSorted((a, b) => place(a) - place(b))
}

/** How many payments the bank's file carries, and their sum: what its portal must show too. */
function inFile({ content, byHand, language }: Papers): string {
  const carried = content.lines.filter(
    ({ method, endToEndId }) => method === 'transfer' && !byHand.has(endToEndId),
  )
  return `${carried.length} · ${formatMoney(sumCents(carried.map(({ cents }) => cents)), language)}`
}

function factsOf(papers: Papers) {
  const { content, language, now } = papers
  const { run, lines } = content
  const m = emergencySentences(language)
  const written = `${formatLongDate(brusselsDate(now), language)}, ${formatTime(now, language)}`
  return [
    { label: m.run, value: run.number },
    { label: m.executeOn, value: formatIsoDate(run.executeOn, language) },
    { label: m.count, value: String(lines.length) },
    { label: m.total, value: formatMoney(sumCents(lines.map(({ cents }) => cents)), language) },
    { label: 'virements.xml', value: inFile(papers) },
    { label: m.written, value: written },
  ]
}

/** A part of the printed list as data for its template: transfers, what the bank's file cannot carry, then the cash desk. */
export function listDocument(
  papers: Papers,
  { from, until }: { readonly from: number; readonly until: number },
) {
  const { content, byHand, language, organisation } = papers
  const { run } = content
  const m = emergencySentences(language)
  const month = monthWords(run.month, language)
  const sorted = sortedLines(papers)
  const before = sorted.slice(0, from).map(({ cents }) => cents)
  const count: Counting = { number: before.length, running: sumCents(before) }
  const shown = sorted.slice(from, until)
  const of = (title: string, wanted: (line: ListLine) => boolean) =>
    sectionOf(language, { title, lines: shown.filter(wanted), count })
  const transfers = (line: ListLine) => line.method === 'transfer'
  return {
    title: m.title({ month }),
    lead: m.lead,
    language,
    organisation,
    footer: `${organisation} · ${run.number}`,
    pageWord: m.page,
    facts: factsOf(papers),
    howTitle: m.howTitle,
    how: m.how,
    sections: [
      ...of(m.transfers, line => transfers(line) && !byHand.has(line.endToEndId)),
      ...of(m.byHand, line => transfers(line) && byHand.has(line.endToEndId)),
      ...of(m.counter, line => !transfers(line)),
    ],
  }
}

/** A cell of a table that a spreadsheet opens without taking it for a formula. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The list for a spreadsheet: semicolons, decimal comma, as Belgian ones read it. */
export function listTable({ content, language }: Papers): string {
  const m = emergencySentences(language)
  const [, , payee = '', account = '', reference = '', pilot = '', amount = ''] = m.columns
  const head = [payee, account, reference, pilot, amount, 'end-to-end'].map(cell).join(';')
  const rows = content.lines.map(line =>
    [
      ...[line.payee, line.iban ?? m.cash, line.reference ?? '', line.pilot ?? ''].map(cell),
      (line.cents / 100).toFixed(2).replace('.', ','),
      cell(line.endToEndId),
    ].join(';'),
  )
  return `\ufeff${[head, ...rows].join('\r\n')}\r\n`
}

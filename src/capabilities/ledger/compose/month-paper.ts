import { type Letter, organisationIn } from '#capabilities/letters/index.ts'
import { formatIsoDate, monthName } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type StaffLanguage, staffLanguage } from '#platform/i18n/sentences.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { Month } from '../domain/month.ts'
import { ledgerSentences, paperSentences } from '../messages/index.ts'
import type { StatementRow } from '../queries/statement.ts'

/** A month as it is about to be closed: what moved on each article and each account, and who closes it, on which day (ISO). */
export type MonthParts = {
  readonly month: Month
  readonly tenant: Tenant
  readonly articles: readonly StatementRow[]
  readonly accounts: readonly StatementRow[]
  readonly closedBy: string
  readonly on: string
}

/** The language of the house's own papers: that of its administration. */
export const paperLanguage = ({ languages }: Tenant): StaffLanguage => staffLanguage(languages[0] ?? 'fr')

const sum = (rows: readonly StatementRow[], of: 'debitCents' | 'creditCents'): number =>
  rows.reduce((total, row) => total + row[of], 0)

/** Movements with their total, under a heading; the head says of what. */
function tableOf(
  rows: readonly StatementRow[],
  titles: readonly [title: string, head: string],
  language: StaffLanguage,
) {
  const m = ledgerSentences(language)
  const money = (cents: number) => formatMoney(cents, language)
  const [first, ...rest] = rows.map(row => [
    { text: row.code, note: row.name },
    money(row.debitCents),
    money(row.creditCents),
    money(row.debitCents - row.creditCents),
  ])
  if (first === undefined) return []
  const [debit, credit] = [sum(rows, 'debitCents'), sum(rows, 'creditCents')]
  const amount = (label: string) => ({ label, align: 'end', width: 'medium' }) as const
  return [
    { kind: 'heading', text: titles[0] },
    {
      kind: 'table',
      columns: [
        { label: titles[1], align: 'start', width: 'wide' },
        amount(m.debit),
        amount(m.credit),
        amount(m.balance),
      ],
      rows: [first, ...rest],
      total: [m.total, money(debit), money(credit), money(debit - credit)],
    },
  ] as const
}

/** The statement of a month on paper: totals by article, then by account, to be signed and kept. */
export function monthPaper({ month, tenant, articles, accounts, closedBy, on }: MonthParts): Letter {
  const language = paperLanguage(tenant)
  const [m, p] = [ledgerSentences(language), paperSentences(language)]
  const organisation = organisationIn(tenant, language)
  const words = `${monthName(Number(month.slice(5, 7)), language)} ${month.slice(0, 4)}`
  const day = formatIsoDate(on, language)
  return {
    language,
    organisation,
    placeAndDate: `${tenant.municipality}, ${day}`,
    references: [{ label: p.month, value: words }],
    subject: p.subject({ month: words }),
    blocks: [
      {
        kind: 'keyValues',
        rows: [
          { label: p.closedOn, value: day },
          { label: p.closedBy, value: closedBy },
          { label: m.debit, value: formatMoney(sum(accounts, 'debitCents'), language) },
          { label: m.credit, value: formatMoney(sum(accounts, 'creditCents'), language) },
        ],
      },
      ...tableOf(articles, [m.byArticle, m.article], language),
      ...tableOf(accounts, [m.byAccount, m.account], language),
      { kind: 'paragraph', text: accounts.length === 0 ? p.nothing : p.balanced },
      {
        kind: 'signature',
        signatories: [
          { name: closedBy, role: p.keeper },
          { name: organisation.name, role: p.answers },
        ],
      },
    ],
    footer: `${organisation.name}. ${organisation.phone}`,
  }
}

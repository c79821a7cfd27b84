import { directorySentences } from '#capabilities/directory/index.ts'
import { kindName, kinds } from '#capabilities/requests/index.ts'
import { formatIsoDate, monthName } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Tabs } from '#ui/index.ts'
import { type Month, monthOf, parseMonth } from '../domain/month.ts'
import { purposes, type Source, sources } from '../domain/purposes.ts'
import { ledgerSentences } from '../messages/index.ts'

/** The pages of the books, in order. */
const pages = {
  month: '/ledger',
  entries: '/ledger/entries',
  balance: '/ledger/balance',
  closing: '/ledger/closing',
  subsidies: '/ledger/subsidies',
  settings: '/ledger/settings',
} as const

/** Which page of the books one is on. */
export type LedgerPage = keyof typeof pages

/** The month the address asks for; this month when it asks for none. */
export const askedMonth = ({ url, today }: Pick<StaffContext, 'url' | 'today'>): Month =>
  parseMonth(url.searchParams.get('month') ?? '') ?? monthOf(today.toString())

/** The year the address asks for; that of its month, or this year. */
export function askedYear(context: Pick<StaffContext, 'url' | 'today'>): number {
  const typed = /^20\d\d$/.exec(context.url.searchParams.get('year') ?? '')?.[0]
  return Number(typed ?? askedMonth(context).slice(0, 4))
}

/** The other pages of the books, keeping the month. */
export const LedgerTabs = ({
  context,
  here,
}: {
  readonly context: StaffContext
  readonly here: LedgerPage
}) => {
  const m = ledgerSentences(context.language)
  const labels: Readonly<Record<LedgerPage, string>> = {
    month: m.placeMonth,
    entries: m.placeEntries,
    balance: m.placeBalance,
    closing: m.placeClosing,
    subsidies: m.placeSubsidies,
    settings: m.placeSettings,
  }
  const month = askedMonth(context).slice(0, 7)
  const keys: readonly LedgerPage[] = ['month', 'entries', 'balance', 'closing', 'subsidies', 'settings']
  const items = keys.map(key => ({
    label: labels[key],
    href: key === 'settings' ? pages[key] : `${pages[key]}?month=${month}`,
    current: key === here,
  }))
  return <Tabs label={m.places} items={items} />
}

/** A month in words: novembre 2026. */
export const monthWords = (month: Month, language: StaffLanguage): string =>
  `${monthName(Number(month.slice(5, 7)), language)} ${month.slice(0, 4)}`

/** An amount, or nothing when it is zero. */
export const sumOf = (cents: number, language: StaffLanguage): string =>
  cents === 0 ? '–' : formatMoney(cents, language)

/** A day. */
export const dayOf = (iso: string, language: StaffLanguage): string => formatIsoDate(iso, language)

/** What an entry is, in words. */
export function sourceWords(code: string, language: StaffLanguage): string {
  const known: Source | undefined = sources.find(one => one === code)
  return known === undefined ? code : ledgerSentences(language).sources[known]
}

/** What an account is for, in words. */
export function purposeWords(code: string, language: StaffLanguage): string {
  const known = purposes.find(one => one === code)
  return known === undefined ? code : ledgerSentences(language).purposes[known]
}

/** A kind of aid in words; a dash when a line is about none. */
export function aidWords(code: string | null, language: StaffLanguage): string {
  if (code === null) return '–'
  if (code === 'urgent-aid') return ledgerSentences(language).urgentAid
  const known = kinds.find(kind => kind === code)
  return known === undefined ? code : kindName(known, language)
}

/** The code of an account and its name; an account that waits for a rule says so. */
export const accountWords = (
  {
    code,
    name,
    unassigned,
  }: { readonly code: string; readonly name: string; readonly unassigned: string | null },
  language: StaffLanguage,
): string =>
  unassigned === null
    ? `${code} ${name}`
    : ledgerSentences(language).unassignedOf({ purpose: purposeWords(unassigned, language) })

/** What the address says was just done (`?done=closed`). */
export function saidOf({ url, language }: Pick<StaffContext, 'url' | 'language'>): View['said'] {
  const code = url.searchParams.get('done')
  const text = Object.entries(ledgerSentences(language).done).find(([name]) => name === code)?.[1]
  return text === undefined ? undefined : { kind: 'done', text }
}

/** Sentences for the refusals that every command shares. */
export function commonProblem(refusal: CommonRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  const texts = { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }
  return { text: texts[refusal.kind] }
}

/** A page of a list, from 1; anything else in the address is the first. */
export function pageOf(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
}

/** The address of this page, path and query. */
export const addressOf = ({ pathname, search }: URL): string => `${pathname}${search}`

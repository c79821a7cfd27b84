import { directorySentences } from '#capabilities/directory/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type Kind, Tabs, Tag } from '#ui/index.ts'
import { accountSentences, bankSentences, codeWords } from '../messages/index.ts'
import { unknownCount } from '../queries/statements.ts'

/** An amount with its sign, in the language of the page. */
export const money = (cents: number | null, language: StaffLanguage): string =>
  cents === null ? '–' : formatMoney(cents, language)

/** A day. */
export const day = (iso: string, language: StaffLanguage): string => formatIsoDate(iso, language)

/** The day of an instant, in Belgium. */
export const dayOfInstant = (instant: Temporal.Instant, language: StaffLanguage): string =>
  day(instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(), language)

/** What the address says was just done. */
export function saidOf({ url, language }: Pick<StaffContext, 'url' | 'language'>): View['said'] {
  const code = url.searchParams.get('done')
  const text = Object.entries(bankSentences(language).done).find(([name]) => name === code)?.[1]
  return text === undefined ? undefined : { kind: 'done', text }
}

/** Sentences for the refusals that every command shares. */
export function commonProblem(refusal: CommonRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  const texts = { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }
  return { text: texts[refusal.kind] }
}

/** A page of a list, from 1. */
export function pageOf(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
}

const places = ['files', 'statements', 'toExplain', 'answers', 'account'] as const
type BankPlace = (typeof places)[number]
const addresses = {
  files: '/bank',
  statements: '/bank/statements',
  toExplain: '/bank/entries',
  answers: '/bank/answers',
  account: '/bank/account',
} as const

/** The parts of the bank, with how much waits for an explanation. */
export async function bankTabs({ db, language }: StaffContext, here: BankPlace) {
  const m = bankSentences(language)
  const unknown = await unknownCount(db)
  const items = places.map(place => ({
    label: place === 'account' ? accountSentences(language).tab : m[place],
    href: addresses[place],
    current: place === here,
    count: place === 'toExplain' && unknown > 0 ? unknown : undefined,
  }))
  return <Tabs label={m.parts} items={items} />
}

const schemaTags = {
  valid: ['done', 'schemaValid'],
  'not-checked': ['soon', 'schemaNotChecked'],
  outside: ['quiet', 'schemaOutside'],
} as const satisfies Record<string, readonly [Kind, string]>

/** Whether a message was checked against the published schema: never silent about it. */
export const SchemaTag = ({
  schema,
  language,
}: {
  schema: keyof typeof schemaTags
  language: StaffLanguage
}) => {
  const [kind, name] = schemaTags[schema]
  return <Tag kind={kind} text={bankSentences(language)[name]} />
}

/** Why the bank refused or returned: our words for its code, then its own words; the code always. */
export function reasonText(
  { reasonCode, reasonText: said }: { reasonCode: string | null; reasonText: string | null },
  language: StaffLanguage,
): string {
  const words = codeWords(language)
  const known = Object.entries(words.reasons).find(([code]) => code === reasonCode)?.[1]
  const parts = [known ?? null, said, reasonCode === null ? null : `(${reasonCode})`]
  return parts.filter(part => part !== null).join(' ') || words.noReason
}

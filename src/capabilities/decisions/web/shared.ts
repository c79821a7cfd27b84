import { directorySentences } from '#capabilities/directory/index.ts'
import { formatIsoDate, formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { committeeSentences, fullSentences, urgentSentences } from '../messages/index.ts'

/** An amount, or a dash when there is none. */
export const amountOf = (cents: number | null, language: Language): string =>
  cents === null ? '–' : formatMoney(cents, language)

/** A day with its weekday. */
export const longDay = (iso: string, language: Language): string =>
  formatLongDate(Temporal.PlainDate.from(iso), language)

/** A day, or a dash. */
export const dayOf = (iso: string | null, language: Language): string =>
  iso === null ? '–' : formatIsoDate(iso, language)

/** A count that the address says, for the sentence about it. */
const countIn = (url: URL): number => Number(/^\d{1,3}$/.exec(url.searchParams.get('count') ?? '')?.[0] ?? 0)

/** What the address says was just done (`?done=added`). */
export function saidOf({ url, language }: Pick<StaffContext, 'url' | 'language'>): View['said'] {
  const code = url.searchParams.get('done')
  const full = fullSentences(language)
  const more = {
    tie: full.tieDone,
    'tie-back': full.tieWithdrawn,
    filled: full.filled,
    presence: full.presenceDone,
    corrected: full.corrected,
    'planned-many': full.plannedMany({ count: countIn(url) }),
    group: full.groupDone({ count: countIn(url) }),
  }
  const said = { ...committeeSentences(language).done, ...more, ...urgentSentences(language).doneSaid }
  const text = Object.entries(said).find(([name]) => name === code)?.[1]
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

/** The address of this page, path and query: what lists keep their filter in. */
export const addressOf = ({ pathname, search }: URL): string => `${pathname}${search}`

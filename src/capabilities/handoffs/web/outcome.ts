import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { relaySentences } from '../messages/relay.ts'

/** What became of something asked: its state in words, by whom and when. */
type Outcome = { readonly state: string; readonly closedBy: string | null; readonly closedOn: string | null }

/** What became of it, in one line. */
export function outcomeLine({ state, closedBy, closedOn }: Outcome, language: StaffLanguage): string {
  const m = relaySentences(language)
  if (closedOn === null) return state
  const date = formatIsoDate(closedOn, language)
  return closedBy === null ? m.onlyOn({ state, date }) : m.byOn({ state, name: closedBy, date })
}

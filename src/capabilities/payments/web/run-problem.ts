import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { RunRefusal } from '../commands/approve-run.ts'
import { runSentences } from '../messages/index.ts'
import { commonProblem } from './shared.tsx'

/** Every refusal that a page about runs may have to say. */
export type AnyRunRefusal =
  | RunRefusal
  | CommonRefusal
  | { readonly kind: 'DayPassed' | 'RightMissing' | 'NotAtTheCounter' | 'AlreadyHandedOut' | 'NothingLate' }
  | { readonly kind: 'RateUnknown'; readonly year: number }

/** Says a refusal: what it is about, and what to do. */
export function runProblem(refusal: AnyRunRefusal, language: StaffLanguage): FormProblem {
  const m = runSentences(language)
  switch (refusal.kind) {
    case 'Forbidden':
    case 'StaleVersion':
    case 'NotFound':
      return commonProblem(refusal.kind, language)
    case 'AlreadyApproved':
      return { text: m.AlreadyApproved({ name: refusal.name }) }
    case 'AbsencesUnread':
      return { text: m.AbsencesUnread({ count: refusal.count }) }
    case 'RateUnknown':
      return { text: m.RateUnknown({ year: refusal.year }) }
    case 'DayPassed':
      return { field: 'executeOn', text: m.DayPassed }
    default:
      return { text: m[refusal.kind] }
  }
}

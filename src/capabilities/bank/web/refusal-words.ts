import { formatIban } from '#kernel/iban.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { AnswerRefusal } from '../commands/import-answer.ts'
import type { ImportRefusal } from '../commands/import-statement.ts'
import type { FileRefusal } from '../files/read-files.ts'
import { codeWords } from '../messages/index.ts'
import { commonProblem, money } from './shared.tsx'

/** Why a file of the bank cannot be used, in one sentence that says what to do. */
function unreadable(why: FileRefusal, language: StaffLanguage): string {
  const words = codeWords(language)
  switch (why.kind) {
    case 'not-well-formed':
      return words.cutOff({ line: why.line })
    case 'other-message':
      return words.otherMessage({ found: why.found.slice(-60) || '?' })
    case 'missing':
      return words.missing({ at: why.at })
    case 'not-euro':
      return words.notEuro({ found: why.found.slice(0, 10) })
    case 'not-an-amount':
    case 'not-a-day':
    case 'not-an-id':
      return words.wrongValue({ at: why.at, found: why.found.slice(0, 40) })
    case 'balance':
      return words.balance({
        opening: money(why.openingCents, language),
        movements: money(why.entriesCents, language),
        closing: money(why.closingCents, language),
      })
    default:
      return words.unreadable[why.kind]
  }
}

/** The sentence about a file that was not taken in; the field of the file bears it. */
export function importProblem(refusal: ImportRefusal | AnswerRefusal, language: StaffLanguage) {
  const words = codeWords(language)
  const about = (text: string) => ({ field: 'file', text })
  switch (refusal.kind) {
    case 'Unreadable':
      return about(unreadable(refusal.why, language))
    case 'AgainstSchema': {
      const [first] = refusal.faults
      const fault = words.schema[first?.kind ?? 'other']
      return about(
        words.againstSchema({ fault: words.schemaFault({ element: first?.element ?? '?', fault }) }),
      )
    }
    case 'OtherAccount':
      return about(words.otherAccount({ iban: formatIban(refusal.iban.slice(0, 34)) }))
    case 'TakenBefore':
      return about(words.takenBefore({ name: refusal.statement }))
    case 'OtherFile':
      return about(words.otherFile({ name: refusal.messageId }))
    default:
      return commonProblem(refusal, language)
  }
}

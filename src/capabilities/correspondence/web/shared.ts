import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { SendRefusal } from '../commands/send.ts'
import type { StartRefusal } from '../commands/start.ts'
import { gapSentence, staffSentences } from '../messages/index.ts'
import { letterOf, type WrittenLetter } from '../queries/letters.ts'

/** The person whose letters these are. */
export const ofPerson: TargetOf = params => ({ personId: params['id'] })

/** The letter that an address names, if it is this person's. */
export const letterAt = ({ db, params }: StaffContext): Promise<WrittenLetter | undefined> =>
  letterOf(db, params['id'] ?? '', params['letter'] ?? '')

/** Where a letter is written. */
export const letterPath = ({ personId, letterId }: { personId: string; letterId: string }) =>
  `/people/${personId}/letters/${letterId}`

/** Says why a letter was not begun, kept or sent. */
export function letterProblem(
  refusal: SendRefusal | StartRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const m = staffSentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'Forbidden':
      return { text: common.forbidden }
    case 'NotFound':
      return { text: common.notFound }
    case 'StaleVersion':
      return { text: m.stale }
    case 'NoFile':
      return { text: m.noFile }
    case 'NotYourKind':
      return { field: 'template', text: m.notYourKind }
    case 'SameLanguage':
      return { field: 'second', text: m.secondSame }
    case 'AlreadySent':
      return { text: m.alreadySent }
    default:
      return { text: refusal.gaps.map(gap => gapSentence(gap, language)).join(' ') }
  }
}

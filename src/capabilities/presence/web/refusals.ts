import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ChooseRefusal } from '../commands/choose-substitute.ts'
import type { SettleRefusal } from '../commands/settle-absence.ts'
import { sentences } from '../messages/index.ts'
import { daysWords } from './shown.ts'

type AnyRefusal = ChooseRefusal | SettleRefusal | CommonRefusal

const fields: Readonly<Partial<Record<AnyRefusal['kind'], string>>> = {
  InThePast: 'from',
  UntilBeforeFrom: 'until',
  EndMissing: 'until',
  SubstituteAway: 'substituteId',
  SamePerson: 'substituteId',
}

/** A refusal about an absence as a sentence, beside the field it is about. */
export function sayRefusal(refusal: AnyRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'Overlaps':
      return { field: 'from', text: m.overlaps({ days: daysWords(refusal, language) }) }
    case 'NotHere':
      return { field: refusal.line, text: m.refused.NotHere }
    case 'StaleVersion':
      return { text: common.stale }
    case 'NotFound':
      return { text: common.notFound }
    case 'Forbidden':
      return { text: common.forbidden }
    default:
      return { field: fields[refusal.kind], text: m.refused[refusal.kind] }
  }
}

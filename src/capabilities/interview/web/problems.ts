import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { FinishRefusal } from '../commands/finish-refusal.ts'
import type { KeepRefusal } from '../commands/keep-page.ts'
import type { SaveGuideRefusal } from '../commands/save-guide.ts'
import type { StartRefusal } from '../commands/start.ts'
import { sentences } from '../messages/index.ts'

type Refusal = CommonRefusal | StartRefusal | KeepRefusal | FinishRefusal | SaveGuideRefusal

const fields: Readonly<Record<string, string>> = {
  DayMissing: 'due',
  DayOver: 'due',
  NoRequest: 'as',
  NotTaken: 'as',
}

/** The field that a refusal is about, if any. */
function fieldOf(refusal: Refusal): string | undefined {
  if (refusal.kind === 'InTheFuture') return 'heldOn'
  if (refusal.kind === 'TooLong') return 'text'
  return 'line' in refusal ? `${fields[refusal.kind]}-${refusal.line}` : undefined
}

/** The sentence of any refusal of this room, at its field. */
export function problem(refusal: Refusal, language: StaffLanguage): FormProblem {
  const { error } = sentences(language)
  const texts: Readonly<Record<Refusal['kind'], string>> = {
    Forbidden: error.forbidden,
    NotFound: error.gone,
    StaleVersion: error.stale,
    InTheFuture: error.future,
    Ended: error.ended,
    TooLong: error.long,
    DayMissing: error.dayMissing,
    DayOver: error.dayOver,
    NoRequest: error.noRequest,
    NotTaken: error.notTaken,
    NoQuestion: error.noQuestion,
  }
  return { field: fieldOf(refusal), text: texts[refusal.kind] }
}

import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { NoteRefusal } from '../commands/add-note.ts'
import type { EncounterRefusal } from '../commands/plan-encounter.ts'
import { sentences } from '../messages/index.ts'

/** The sentence of each refusal about an encounter or a note. */
export function meetingProblem(
  refusal: EncounterRefusal | NoteRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const { meeting, facts } = sentences(language)
  const { error } = meeting
  switch (refusal.kind) {
    case 'HourMissing':
      return { field: 'at', text: error.hour }
    case 'InThePast':
      return { field: 'on', text: error.past }
    case 'InTheFuture':
      return { field: 'on', text: error.future }
    case 'SourceMissing':
      return { field: 'source', text: error.source }
    case 'StaleVersion':
      return { text: error.stale }
    case 'NotFound':
      return { text: error.gone }
    case 'Forbidden':
      return { text: facts.error.forbidden }
  }
}

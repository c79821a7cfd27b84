import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { staffSentences } from '../messages/index.ts'

/** What any act of this room may be refused for. */
export function staffProblem({ kind }: CommonRefusal, language: StaffLanguage): FormProblem {
  const common = directorySentences(language)
  if (kind === 'StaleVersion') return { text: staffSentences(language).stale }
  return { text: kind === 'Forbidden' ? common.forbidden : common.notFound }
}

import { readFile } from '#capabilities/enquiry/index.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type JudgeRefusal, judgePaper } from '../commands/judge.ts'
import { staffSentences } from '../messages/index.ts'
import { contentRoute, paperTarget } from './content-route.ts'
import { judgeForm } from './judge-form.tsx'
import { staffProblem } from './staff-problem.ts'
import { paperView } from './view-page.tsx'

function explain(refusal: JudgeRefusal, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  if (refusal.kind === 'AlreadyRead') return { text: m.alreadyRead }
  if (refusal.kind === 'NoWords') return { field: 'again', text: m.againRequired }
  if (refusal.kind === 'NoSuchRequest') return { field: 'number', text: m.noSuchRequest }
  return staffProblem(refusal, language)
}

/** A paper, its bytes, and what a worker says of it; afterwards the next one that waits, or the list. */
export const viewRoutes = [
  contentRoute,
  staffPage({
    path: '/papers/:id',
    action: 'documents:paper',
    access: readFile,
    target: paperTarget,
    show: context => paperView(context, freshForm()),
  }),
  staffForm({
    path: '/papers/:id',
    command: judgePaper,
    target: paperTarget,
    form: (language, params) => judgeForm(language, params['id'] ?? ''),
    redisplay: paperView,
    refusal: explain,
    done: ({ dossierId, nextId }) =>
      nextId === null ? `/dossiers/${dossierId}/papers?done=judged` : `/papers/${nextId}?done=judged`,
  }),
]

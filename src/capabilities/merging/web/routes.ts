import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, Route, TargetOf } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type DecideRefusal, decideMerge } from '../commands/decide.ts'
import { type ProposeRefusal, proposeMerge } from '../commands/propose.ts'
import { type UndoRefusal, undoMerge } from '../commands/undo.ts'
import { decideMerges } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { decidePage } from './decide-page.tsx'
import { decideForm, proposeForm, undoForm } from './input.ts'
import { listPage } from './list-page.tsx'
import { proposePage } from './propose-page.tsx'
import { undoPage } from './undo-page.tsx'

function explain(
  refusal: ProposeRefusal | DecideRefusal | UndoRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const m = sentences(language)
  const common = directorySentences(language)
  if (refusal.kind === 'Forbidden') return { text: common.forbidden }
  if (refusal.kind === 'NotFound') return { text: common.notFound }
  if (refusal.kind === 'StaleVersion') return { text: m.staleSides }
  const text = m.faults[refusal.kind]
  return refusal.kind === 'ReasonMissing' ? { field: 'refusal', text } : { text }
}

const personTarget: TargetOf = params => ({ personId: params['id'] })

/** Two persons who are one: proposed by one, decided by another, undone within a month. */
export const mergeRoutes: readonly Route[] = [
  staffPage({
    path: '/people/:id/merge',
    action: proposeMerge.name,
    access: proposeMerge.access,
    target: personTarget,
    show: context => proposePage(context),
  }),
  staffForm({
    path: '/people/:id/merge',
    command: proposeMerge,
    form: language => proposeForm(language),
    redisplay: proposePage,
    refusal: explain,
    done: (_, { id = '' }) => `/people/${id}?done=merge-proposed`,
    target: personTarget,
  }),
  staffPage({ path: '/merges', action: 'merging:list', access: decideMerges, show: listPage }),
  staffPage({
    path: '/merges/:id',
    action: decideMerge.name,
    access: decideMerge.access,
    show: context => decidePage(context),
  }),
  staffForm({
    path: '/merges/:id',
    command: decideMerge,
    form: (language, { id = '' }) => decideForm(language, id),
    redisplay: decidePage,
    refusal: explain,
    done: () => '/merges?done=decided',
  }),
  staffPage({
    path: '/merges/:id/undo',
    action: undoMerge.name,
    access: undoMerge.access,
    show: context => undoPage(context),
  }),
  staffForm({
    path: '/merges/:id/undo',
    command: undoMerge,
    form: (language, { id = '' }) => undoForm(language, id),
    redisplay: undoPage,
    refusal: explain,
    done: () => '/merges?done=undone',
  }),
]

import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, TargetOf } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type ChangePersonRefusal, changePerson } from '../commands/change-person.ts'
import { type ReplaceCodeRefusal, replaceCode } from '../commands/replace-code.ts'
import { sentences } from '../messages/index.ts'
import { personCard } from '../queries/person-card.ts'
import { changeForm, changePage, valuesOf } from './change-form.tsx'
import { codeForm, codePage } from './code-page.tsx'

const path = '/people/:id/change'
const target: TargetOf = params => ({ personId: params['id'] })

function say(refusal: ChangePersonRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'NationalNumberTaken':
      return { field: 'nationalNumber', text: m.nationalTaken }
    case 'BornInFuture':
      return { field: 'birthDate', text: m.birthFuture }
    case 'StaleVersion':
      return { text: common.stale }
    case 'NotFound':
      return { text: common.notFound }
    case 'Forbidden':
      return { text: common.forbidden }
  }
}

function sayCode(refusal: ReplaceCodeRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  if (refusal.kind === 'PinNeeded') return { field: 'pin', text: m.pinNeeded }
  if (refusal.kind === 'NoOnlineView') return { text: m.noCodeNow }
  const common = directorySentences(language)
  return { text: refusal.kind === 'Forbidden' ? common.forbidden : common.notFound }
}

const codePath = '/people/:id/code'

/** Correcting who somebody is and how they are reached, and giving a lost code anew. */
export const peopleRoutes = [
  staffPage({
    path,
    action: changePerson.name,
    access: changePerson.access,
    target,
    show: async context => {
      const person = await personCard(context.db, context.params['id'] ?? '')
      return person === undefined ? { notFound: true } : changePage(context, freshForm(valuesOf(person)))
    },
  }),
  staffForm({
    path,
    command: changePerson,
    form: changeForm,
    redisplay: changePage,
    refusal: say,
    done: (_, { id = '' }) => `/people/${id}?done=changed`,
    target,
  }),
  staffPage({
    path: codePath,
    action: replaceCode.name,
    access: replaceCode.access,
    target,
    show: context => codePage(context, freshForm()),
  }),
  staffForm({
    path: codePath,
    command: replaceCode,
    form: codeForm,
    redisplay: codePage,
    refusal: sayCode,
    done: ({ documentId }, { id = '' }) => `/people/${id}/code?made=${documentId}`,
    target,
  }),
]

import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type AnswerVoiceRefusal, answerVoice } from '../commands/answer.ts'
import { type SayRefusal, sayVoice } from '../commands/say.ts'
import { staffSentences } from '../messages/index.ts'
import { answerPage } from './answer-page.tsx'
import { answerForm, takeChangeForm, takeForm } from './staff-input.ts'
import { takeChangePage } from './take-change-page.tsx'
import { takePage } from './take-page.tsx'

function explain(
  { kind }: AnswerVoiceRefusal | SayRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const common = directorySentences(language)
  if (kind === 'Forbidden') return { text: common.forbidden }
  if (kind === 'StaleVersion') return { text: common.stale }
  if (kind === 'NotFound') return { text: common.notFound }
  return { text: staffSentences(language).refusals[kind] }
}

/** What a person said, answered; and written down where they have no screen. */
export const staffRoutes: readonly Route[] = [
  staffPage({
    path: '/voices/:id',
    action: answerVoice.name,
    access: answerVoice.access,
    show: context => answerPage(context),
  }),
  staffForm({
    path: '/voices/:id',
    command: answerVoice,
    form: (language, params) => answerForm(language, params['id'] ?? ''),
    redisplay: answerPage,
    refusal: explain,
    done: ({ id }) => `/voices/${id}?done=yes`,
  }),
  staffPage({
    path: '/people/:id/say',
    action: sayVoice.name,
    access: sayVoice.access,
    target: params => ({ personId: params['id'] }),
    show: context => takePage(context),
  }),
  staffForm({
    path: '/people/:id/say',
    command: sayVoice,
    form: (language, params) => takeForm(language, params['id'] ?? ''),
    redisplay: takePage,
    refusal: explain,
    done: (_, { id = '' }) => `/people/${id}/say?done=yes`,
    target: params => ({ personId: params['id'] }),
  }),
  staffPage({
    path: '/people/:id/say/:topic',
    action: sayVoice.name,
    access: sayVoice.access,
    target: params => ({ personId: params['id'] }),
    show: context => takeChangePage(context),
  }),
  staffForm({
    path: '/people/:id/say/:topic',
    command: sayVoice,
    form: takeChangeForm,
    redisplay: takeChangePage,
    refusal: explain,
    done: (_, { id = '' }) => `/people/${id}/say?done=yes`,
    target: params => ({ personId: params['id'] }),
  }),
]

import { directorySentences, everyone } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type AnswerRefusal, answerReport } from '../commands/answer.ts'
import { type ReportRefusal, sayReport } from '../commands/report.ts'
import { answerReports } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { reportPage } from './answer-page.tsx'
import { answerForm, sayForm } from './input.ts'
import { publicRoutes } from './public-pages.tsx'
import { feedbackPage, sayPage } from './staff-pages.tsx'

function explain(
  refusal: AnswerRefusal | ReportRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const common = directorySentences(language)
  if (refusal.kind === 'Answered') return { text: staffSentences(language).already }
  return { text: refusal.kind === 'Forbidden' ? common.forbidden : common.notFound }
}

/** "I am stuck" on every screen, the answers, and what became of it all. */
export const feedbackRoutes: readonly Route[] = [
  staffPage({
    path: '/stuck',
    action: sayReport.name,
    access: everyone,
    show: async context => sayPage(context),
  }),
  staffForm({
    path: '/stuck',
    command: sayReport,
    form: sayForm,
    redisplay: async (context, form) => sayPage(context, form),
    refusal: explain,
    done: () => '/feedback?done=sent',
  }),
  staffPage({ path: '/feedback', action: 'feedback:list', access: everyone, show: feedbackPage }),
  staffPage({
    path: '/feedback/:id',
    action: answerReport.name,
    access: answerReports,
    show: context => reportPage(context),
  }),
  staffForm({
    path: '/feedback/:id',
    command: answerReport,
    form: (language, params) => answerForm(language, params['id'] ?? ''),
    redisplay: reportPage,
    refusal: explain,
    done: () => '/feedback?done=answered',
  }),
  ...publicRoutes,
]

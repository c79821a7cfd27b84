import { z } from 'zod'
import type { Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { answerQuestion } from '../commands/answer-question.ts'
import { finishInterview } from '../commands/finish.ts'
import { keepPage } from '../commands/keep-page.ts'
import { saveGuide } from '../commands/save-guide.ts'
import { startInterview } from '../commands/start.ts'
import { holdInterviews, readGuides } from '../domain/access.ts'
import { placeOfLine } from '../queries/interviews.ts'
import { endPage, endReader } from './end-page.tsx'
import { guidePage, guideReader, guidesPage } from './guide-pages.tsx'
import { endPath, guidePath, pagePath, startPath } from './paths.ts'
import { problem } from './problems.ts'
import { dossierTarget, sendingForm, sendingRoute } from './sending.ts'
import { sheetRoutes } from './sheet-routes.ts'
import { shownPage } from './shown-page.tsx'
import { startPage, startReader } from './start-page.tsx'
import { writingPage } from './writing-page.tsx'

type Params = Readonly<Record<string, string>>
const placeIn = ({ id = '', interview = '' }: Params) => [id, interview] as const

const holding = [
  staffPage({
    path: '/dossiers/:id/interview',
    action: startInterview.name,
    access: holdInterviews,
    target: dossierTarget,
    show: context => startPage(context),
  }),
  staffForm({
    path: '/dossiers/:id/interview',
    command: startInterview,
    target: dossierTarget,
    form: startReader,
    redisplay: startPage,
    refusal: problem,
    done: ({ id }, params) => pagePath(params['id'] ?? '', id),
  }),
  staffPage({
    path: '/dossiers/:id/interviews/:interview',
    action: keepPage.name,
    access: holdInterviews,
    target: dossierTarget,
    show: context => writingPage(context),
  }),
  staffForm({
    path: '/dossiers/:id/interviews/:interview',
    command: keepPage,
    target: dossierTarget,
    form: (_language, params) =>
      z
        .object({ next: z.enum(['stay', 'end']) })
        .loose()
        .transform((values, context) => {
          const sent = sendingForm(params).safeParse(values)
          if (sent.success) return { ...sent.data, next: values.next }
          context.addIssue({ code: 'custom', message: '' })
          return z.NEVER
        }),
    redisplay: writingPage,
    refusal: problem,
    done: ({ next }, params) =>
      next === 'end' ? endPath(...placeIn(params)) : `${pagePath(...placeIn(params))}?done=${next}`,
  }),
]

const ending = [
  staffPage({
    path: '/dossiers/:id/interviews/:interview/end',
    action: finishInterview.name,
    access: holdInterviews,
    target: dossierTarget,
    show: context => endPage(context),
  }),
  staffForm({
    path: '/dossiers/:id/interviews/:interview/end',
    command: finishInterview,
    target: dossierTarget,
    form: endReader,
    redisplay: endPage,
    refusal: problem,
    done: (_value, params) => `${pagePath(...placeIn(params))}?done=yes`,
  }),
  staffPage({
    path: '/dossiers/:id/interviews/:interview/shown',
    action: 'interview:show',
    access: holdInterviews,
    target: dossierTarget,
    show: shownPage,
  }),
  staffForm({
    path: '/dossiers/:id/interview/answered',
    command: answerQuestion,
    target: dossierTarget,
    form: (_language, params) =>
      z.object({ lineId: z.uuid() }).transform(rest => ({ ...rest, dossierId: params['id'] ?? '' })),
    redisplay: startPage,
    refusal: problem,
    done: ({ dossierId }) => `${startPath(dossierId)}?done=answered`,
  }),
  staffPage({
    path: '/interviews/lines/:line',
    action: 'interview:line',
    access: holdInterviews,
    target: async ({ line }, db) => ({ dossierId: (await placeOfLine(db, line ?? ''))?.dossierId }),
    show: async ({ db, params }) => {
      const place = await placeOfLine(db, params['line'] ?? '')
      return place === undefined
        ? { notFound: true }
        : { redirect: pagePath(place.dossierId, place.interviewId) }
    },
  }),
]

const guides = [
  staffPage({ path: '/interview-guides', action: 'interview:guides', access: readGuides, show: guidesPage }),
  staffPage({
    path: '/interview-guides/:kind',
    action: 'interview:guides',
    access: readGuides,
    show: context => guidePage(context),
  }),
  staffForm({
    path: '/interview-guides/:kind',
    command: saveGuide,
    form: guideReader,
    redisplay: guidePage,
    refusal: problem,
    done: ({ kind }) => `${guidePath(kind)}?done=yes`,
  }),
]

/** The pages of interviews. */
export const interviewRoutes: readonly Route[] = [
  ...holding,
  sendingRoute,
  ...ending,
  ...guides,
  ...sheetRoutes,
]

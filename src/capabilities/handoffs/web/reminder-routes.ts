import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, Route, TargetOf } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { remindOrNot, sayCalled } from '../commands/reminders.ts'
import type { ReminderRefusal } from '../domain/reminders.ts'
import { orientSentences } from '../messages/orient.ts'
import { orientationCard } from '../queries/orientations.ts'
import { reminderById } from '../queries/reminders.ts'
import { orientationView } from './orientation-page.tsx'
import { partnerCallPage } from './partner-call-page.tsx'

type Params = Readonly<Record<string, string>>

const ofReminder: TargetOf = async (params, db) => ({
  requestId: (await reminderById(db, params['id'] ?? ''))?.requestId ?? params['id'],
})
const ofOrientation: TargetOf = async (params, db) => ({
  requestId: (await orientationCard(db, params['id'] ?? ''))?.requestId ?? params['id'],
})

function say({ kind }: ReminderRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const [m, d] = [orientSentences(language), directorySentences(language)]
  const texts = {
    Forbidden: d.forbidden,
    StaleVersion: d.stale,
    NotFound: d.notFound,
    NotOpen: m.reminders.NotOpen,
    Settled: m.Settled,
  }
  return { text: texts[kind] }
}

const calledForm = (_: StaffLanguage, { id = '' }: Params) =>
  z
    .strictObject({ requestId: z.uuid(), deed: z.enum(['reached', 'not-reached']) })
    .transform(typed => ({ ...typed, reminderId: id }))

const wishForm = (_: StaffLanguage, { id = '' }: Params) =>
  z
    .strictObject({ requestId: z.uuid(), wished: z.enum(['yes', 'no']) })
    .transform(typed => ({ ...typed, orientationId: id }))

const call = { path: '/partner-calls/:id', target: ofReminder } as const

/** Reminding a partner: the call with its words, and the button that stops reminders. */
export const reminderRoutes: readonly Route[] = [
  staffPage({
    ...call,
    action: sayCalled.name,
    access: sayCalled.access,
    show: context => partnerCallPage(context, freshForm()),
  }),
  staffForm({
    ...call,
    command: sayCalled,
    form: calledForm,
    redisplay: partnerCallPage,
    refusal: say,
    done: ({ orientationId }) => `/orientations/${orientationId}?done=called`,
  }),
  staffForm({
    path: '/orientations/:id/reminders',
    target: ofOrientation,
    command: remindOrNot,
    form: wishForm,
    redisplay: orientationView,
    refusal: say,
    done: ({ orientationId }) => `/orientations/${orientationId}?done=reminders`,
  }),
]

import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formDate, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route, TargetOf } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type ResumeRefusal, resumeClock } from '../commands/resume-clock.ts'
import { type SuspendClock, type SuspendRefusal, suspendClock } from '../commands/suspend-clock.ts'
import { sentences } from '../messages/index.ts'
import { resumePage } from './resume-page.tsx'
import { sayCommon } from './shared.ts'
import { suspendPage } from './suspend-page.tsx'

type Params = Readonly<Record<string, string>>

const target: TargetOf = params => ({ requestId: params['id'] })

function readSuspend(language: StaffLanguage, { id = '' }: Params): z.ZodType<SuspendClock> {
  const m = sentences(language)
  const day = formDate({ required: m.dayRequired, wrong: m.dayWrong })
  return z
    .strictObject({
      groundId: z.uuid({ error: m.groundRequired }),
      from: day,
      until: day,
      reason: formText(500, { required: m.reasonRequired, long: m.reasonLong, control: m.control }),
    })
    .transform(typed => ({ ...typed, requestId: id }))
}

function saySuspend(refusal: SuspendRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  const day = (iso: string) => formatIsoDate(iso, language)
  switch (refusal.kind) {
    case 'AlreadySuspended':
      return { text: m.AlreadySuspended({ who: refusal.who, until: day(refusal.until) }) }
    case 'OutsideClock':
      return {
        field: 'from',
        text: m.OutsideClock({ starts: day(refusal.starts), due: day(refusal.due) }),
      }
    case 'TooLong':
      return { field: 'until', text: m.TooLong({ left: m.days({ count: Math.max(0, refusal.left) }) }) }
    case 'EndsFirst':
      return { field: 'until', text: m.EndsFirst }
    case 'Overlaps':
      return { field: 'from', text: m.Overlaps }
    case 'GroundNotInForce':
    case 'NoClock':
    case 'NotSuspendable':
      return { field: 'groundId', text: m[refusal.kind] }
    default:
      return sayCommon(refusal, language)
  }
}

const sayResume = (refusal: ResumeRefusal, language: StaffLanguage): FormProblem =>
  refusal.kind === 'NotSuspended' ? { text: sentences(language).NotSuspended } : sayCommon(refusal, language)

const suspend = { path: '/requests/:id/suspend', target } as const
const resume = { path: '/requests/:id/suspensions/:suspension/resume', target } as const

/** Letting a delay of a request stand still, and run again. */
export const clockRoutes: readonly Route[] = [
  staffPage({
    ...suspend,
    action: suspendClock.name,
    access: suspendClock.access,
    show: context => suspendPage(context),
  }),
  staffForm({
    ...suspend,
    command: suspendClock,
    form: readSuspend,
    redisplay: suspendPage,
    refusal: saySuspend,
    done: ({ requestId }) => `/requests/${requestId}?done=suspended`,
  }),
  staffPage({
    ...resume,
    action: resumeClock.name,
    access: resumeClock.access,
    show: context => resumePage(context),
  }),
  staffForm({
    ...resume,
    command: resumeClock,
    form: (_, { id = '', suspension = '' }) =>
      z.strictObject({}).transform(() => ({ requestId: id, suspensionId: suspension })),
    redisplay: resumePage,
    refusal: sayResume,
    done: ({ requestId }) => `/requests/${requestId}?done=resumed`,
  }),
]

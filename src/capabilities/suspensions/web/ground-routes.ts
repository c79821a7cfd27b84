import { z } from 'zod'
import { formDate } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type EndGround, type EndGroundRefusal, endGround } from '../commands/end-ground.ts'
import { type EnterRefusal, enterGround } from '../commands/enter-ground.ts'
import { sentences } from '../messages/index.ts'
import { endPage } from './end-page.tsx'
import { readGround } from './ground-form.ts'
import { groundsPage } from './grounds-page.tsx'
import { groundsPath, sayCommon } from './shared.ts'

type Params = Readonly<Record<string, string>>

const sayEnter = (refusal: EnterRefusal, language: StaffLanguage): FormProblem =>
  refusal.kind === 'EndsFirst'
    ? { field: 'until', text: sentences(language).EndsFirst }
    : sayCommon(refusal, language)

function sayEnd(refusal: EndGroundRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  switch (refusal.kind) {
    case 'AlreadyEnded':
      return { text: m.AlreadyEnded(refusal) }
    case 'EndInPast':
    case 'EndsSooner':
      return { field: 'on', text: m[refusal.kind] }
    default:
      return sayCommon(refusal, language)
  }
}

function readEnd(language: StaffLanguage, { ground = '' }: Params): z.ZodType<EndGround> {
  const m = sentences(language)
  return z
    .strictObject({ on: formDate({ required: m.dayRequired, wrong: m.dayWrong }) })
    .transform(typed => ({ ...typed, groundId: ground }))
}

const end = `${groundsPath}/:ground/end`

/** The grounds of the centre: read, written down, ended. */
export const groundRoutes: readonly Route[] = [
  staffPage({
    path: groundsPath,
    action: enterGround.name,
    access: enterGround.access,
    show: context => groundsPage(context),
  }),
  staffForm({
    path: groundsPath,
    command: enterGround,
    form: readGround,
    redisplay: groundsPage,
    refusal: sayEnter,
    done: () => `${groundsPath}?done=entered`,
  }),
  staffPage({
    path: end,
    action: endGround.name,
    access: endGround.access,
    show: context => endPage(context),
  }),
  staffForm({
    path: end,
    command: endGround,
    form: readEnd,
    redisplay: endPage,
    refusal: sayEnd,
    done: () => `${groundsPath}?done=ended`,
  }),
]

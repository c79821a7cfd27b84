import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import type { FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type RegisterRefusal, registerRequest } from '../commands/register-request.ts'
import { registerRequests } from '../domain/access.ts'
import { registerSentences } from '../messages/register.ts'
import { doublesPage } from './doubles-page.tsx'
import { registerForm } from './register-form.ts'
import { registerPage } from './register-page.tsx'

/** What is known before anything is typed: the language of the house, the door we are at, today. */
function startingValues({ url, tenant, today }: StaffContext): FormValues {
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  return {
    person: asked('person'),
    familyName: asked('familyName').slice(0, 100),
    givenName: asked('givenName').slice(0, 100),
    language: tenant.languages[0] ?? 'fr',
    channel: 'counter',
    requestedOn: today.toString(),
  }
}

const fieldOf: Readonly<Record<RegisterRefusal['kind'], string | undefined>> = {
  LikelyDuplicates: 'duplicate',
  NationalNumberTaken: 'nationalNumber',
  BornInFuture: 'birthDate',
  AskedInFuture: 'requestedOn',
  AskedTooLongAgo: 'requestedOn',
  PinNeeded: 'pin',
  NoPilot: undefined,
  NotFound: undefined,
}

function say(refusal: RegisterRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'Forbidden') return { text: directorySentences(language).forbidden }
  if (refusal.kind === 'StaleVersion') return { text: directorySentences(language).stale }
  return { field: fieldOf[refusal.kind], text: registerSentences(language)[refusal.kind] }
}

async function redisplay(context: StaffContext, form: FormState) {
  const doubles = problemOf(form, 'duplicate') === undefined ? undefined : await doublesPage(context, form)
  return doubles ?? registerPage(context, form)
}

/** A new request, by whatever door. */
export const registerRoutes = [
  staffPage({
    path: '/requests/new',
    action: 'request:register',
    access: registerRequests,
    show: context => registerPage(context, freshForm(startingValues(context))),
  }),
  staffForm({
    path: '/requests/new',
    command: registerRequest,
    form: registerForm,
    redisplay,
    refusal: say,
    done: ({ requestId }) => `/requests/${requestId}?done=registered`,
  }),
]

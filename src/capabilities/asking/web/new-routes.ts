import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { doublesView, registerRefusalOf } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { handIn } from '../commands/hand-in.ts'
import { type WriteRefusal, writeAsk } from '../commands/write-ask.ts'
import { staffSentences } from '../messages/index.ts'
import { openDraft } from '../queries/drafts.ts'
import { backView } from './back-page.tsx'
import { deskForm, doorOf, notReadBack } from './desk-input.ts'
import { deskView } from './desk-page.tsx'
import { newView } from './new-page.tsx'
import { answersIn } from './read-answers.ts'

/** What is known before anything is typed: today, the language of the house, and what was begun on the web. */
async function startingValues(context: StaffContext): Promise<FormValues> {
  const { db, tenant, now, tools, url, today } = context
  const door = doorOf(url.searchParams.get('door') ?? '')
  const id = url.searchParams.get('draft') ?? ''
  const looking = { db, tenantId: tenant.id, now, tools }
  const draft = isUuid(id) ? await openDraft(looking, id) : undefined
  const own = { door, askedOn: today.toString(), language: tenant.languages[0] ?? 'fr' }
  if (draft?.sealed === undefined) return own
  context.read({ detail: { draftId: id } })
  const answers = answersIn({ ...draft.sealed.values })
  const language = textOf(answers, 'language') || draft.language
  return { ...answers, ...own, language, draft: id, pin: draft.sealed.pin ?? '' }
}

/** Somebody like the one typed is known: shown before anything is created. */
const doubles = (context: StaffContext, form: FormState) => {
  const field = (name: string) => textOf(form.values, name) || null
  const typed = {
    familyName: field('familyName') ?? '…',
    givenName: field('givenName') ?? '…',
    birthDate: field('birthDate'),
    nationalNumber: field('nationalNumber')?.replaceAll(/\D/g, '') ?? null,
    phone: field('phone'),
  }
  return doublesView(context, { form, typed, action: '/asking/new' })
}

async function redisplay(context: StaffContext, form: FormState): Promise<Answer> {
  if (problemOf(form, 'duplicate') !== undefined)
    return (await doubles(context, form)) ?? newView(context, form)
  const [only, ...others] = form.problems
  return only?.field === notReadBack && others.length === 0 ? backView(context, form) : newView(context, form)
}

const fieldOf: Readonly<Partial<Record<WriteRefusal['kind'], string>>> = {
  LikelyDuplicates: 'duplicate',
  NationalNumberTaken: 'nationalNumber',
  BornInFuture: 'birthDate',
  AskedInFuture: 'askedOn',
  AskedTooLongAgo: 'askedOn',
  LateReasonNeeded: 'lateReason',
}

function say(refusal: WriteRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  const field = fieldOf[refusal.kind as WriteRefusal['kind']]
  if (refusal.kind === 'LateReasonNeeded') return { field, text: m.LateReasonNeeded }
  if (refusal.kind === 'DraftGone') return { text: m.draftGone }
  if (refusal.kind === 'Forbidden' || refusal.kind === 'StaleVersion')
    return { text: directorySentences(language).forbidden }
  return { field, text: registerRefusalOf(refusal.kind, language) }
}

/** The screen of all doors of the house, and taking up what was begun on the web. */
export const newRoutes: readonly Route[] = [
  staffPage({
    path: '/asking/new',
    action: writeAsk.name,
    access: writeAsk.access,
    show: async context => newView(context, freshForm(await startingValues(context))),
  }),
  staffForm({
    path: '/asking/new',
    command: writeAsk,
    form: deskForm,
    redisplay,
    refusal: say,
    done: ({ requestId }) => `/requests/${requestId}?done=registered`,
  }),
  staffForm({
    path: '/asking/take-up',
    command: handIn,
    form: () => z.strictObject({ code: z.string().max(40).default('') }),
    redisplay: context => deskView(context, 'wrong'),
    refusal: (_, language) => ({ field: 'code', text: staffSentences(language).takeUpWrong }),
    done: ({ draftId }) => `/asking/new?door=counter&draft=${draftId}`,
  }),
]

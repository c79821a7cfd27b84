import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formChoice, formId, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { setPhrase } from '../commands/keep-emergency.ts'
import {
  type OpeningRefusal,
  openPaymentsAgain,
  type SettleUnmatched,
  settlePaid,
} from '../commands/open-payments.ts'
import { reconcile } from '../commands/reconcile-payments.ts'
import { recordDrill } from '../commands/record-drill.ts'
import { confirmMonthPaid, sayMonthPaid, type UseRefusal } from '../commands/use-emergency.ts'
import { seeContinuity } from '../domain/access.ts'
import { emergencySentences, sentences } from '../messages/index.ts'
import { drillForm } from './drill-part.tsx'
import { phraseForm, usedForm } from './emergency-part.tsx'
import { continuityPage } from './page.tsx'
import { path } from './shown.ts'

function say(refusal: OpeningRefusal | UseRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  switch (refusal.kind) {
    case 'NoEmergencyFile':
    case 'AlreadyLeft':
    case 'AlreadySaid':
    case 'SameUser':
    case 'BoxUnusable':
      return { text: emergencySentences(language).refused[refusal.kind] }
    case 'Unsettled':
      return { text: m.unsettled(refusal) }
    case 'NotLocked':
    case 'NotCompared':
    case 'NotProposed':
    case 'SamePerson':
      return { text: m.refused[refusal.kind] }
    case 'StaleVersion':
      return { text: directorySentences(language).stale }
    case 'NotFound':
      return { text: directorySentences(language).notFound }
    case 'Forbidden':
      return { text: directorySentences(language).forbidden }
  }
}

function settleForm(language: StaffLanguage): z.ZodType<SettleUnmatched> {
  const m = sentences(language)
  return z.strictObject({
    id: formId,
    as: formChoice(['paid', 'not-paid'], m.settleRequired),
    words: formText(1000, { required: m.wordsRequired, long: m.wordsLong, control: m.wordsControl }),
  })
}

const shared = { redisplay: continuityPage, refusal: say }

/** The page of continuity, and what is done on it. */
export const continuityRoutes: readonly Route[] = [
  staffPage({
    path,
    action: 'continuity:state',
    access: seeContinuity,
    show: context => continuityPage(context, freshForm()),
  }),
  staffForm({
    ...shared,
    path: `${path}/compare`,
    command: reconcile,
    form: () => z.strictObject({}),
    done: () => `${path}?done=compared`,
  }),
  staffForm({
    ...shared,
    path: `${path}/settle`,
    command: settlePaid,
    form: settleForm,
    done: () => `${path}?done=settled`,
  }),
  staffForm({
    ...shared,
    path: `${path}/open`,
    command: openPaymentsAgain,
    form: () => z.strictObject({ step: z.enum(['propose', 'confirm']) }),
    done: ({ step }) => `${path}?done=${step === 'confirm' ? 'opened' : 'proposed'}`,
  }),
  staffForm({
    ...shared,
    path: `${path}/phrase`,
    command: setPhrase,
    form: phraseForm,
    done: () => `${path}?done=phrase`,
  }),
  staffForm({
    ...shared,
    path: `${path}/used`,
    command: sayMonthPaid,
    form: usedForm,
    done: () => `${path}?done=said`,
  }),
  staffForm({
    ...shared,
    path: `${path}/used/confirm`,
    command: confirmMonthPaid,
    form: () => z.strictObject({ runId: formId }),
    done: () => `${path}?done=used`,
  }),
  staffForm({
    ...shared,
    path: `${path}/drills`,
    command: recordDrill,
    form: drillForm,
    done: () => `${path}?done=drill`,
  }),
]

import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type MakeRefusal, makeBatches } from '../commands/make.ts'
import {
  type NumberBatch,
  numberBatch,
  type PostBatch,
  postBatch,
  type SettleRefusal,
  undoBatch,
} from '../commands/settle.ts'
import { postLetters } from '../domain/access.ts'
import { readRegistered } from '../domain/batch.ts'
import { sentences } from '../messages/index.ts'
import { batchView, numberField, pagesView } from './batch-page.tsx'
import { batchPath, listView, makeForm, printPath } from './list-page.tsx'

type Params = Readonly<Record<string, string>>

function explain(refusal: SettleRefusal | MakeRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'Forbidden':
      return { text: common.forbidden }
    case 'StaleVersion':
      return { text: common.stale }
    case 'NotFound':
      return { text: common.notFound }
    case 'NothingWaits':
      return { text: m.nothingWaits }
    case 'NotReady':
      return { text: m.notReady }
    case 'WrongDay':
      return { field: 'postedOn', text: m.dayWrong }
    default:
      return { field: numberField(refusal.nth), text: m.numberTaken(refusal) }
  }
}

const dayForm = (language: StaffLanguage, { batch = '' }: Params): z.ZodType<PostBatch> => {
  const m = sentences(language)
  return z
    .strictObject({ postedOn: formDate({ required: m.dayRequired, wrong: m.dayWrong }) })
    .transform(({ postedOn }) => ({ batchId: batch, postedOn }))
}

/** Numbers as they were typed or scanned, by the place of their letter. */
const numbersForm = (language: StaffLanguage, { batch = '' }: Params): z.ZodType<NumberBatch> => {
  const typed = z.string().refine(text => text.trim() === '' || readRegistered(text) !== undefined, {
    error: sentences(language).registeredWrong,
  })
  return z.record(z.string().regex(/^registered-\d{1,3}$/), typed).transform(fields => ({
    batchId: batch,
    numbers: Object.entries(fields).map(([name, text]) => ({
      nth: Number(name.replace(/\D/g, '')),
      registered: readRegistered(text) ?? null,
    })),
  }))
}

const forms: readonly Route[] = [
  staffForm({
    path: printPath,
    command: makeBatches,
    form: makeForm,
    redisplay: listView,
    refusal: explain,
    done: () => `${printPath}?done=made`,
  }),
  staffForm({
    path: `${printPath}/:batch/numbers`,
    command: numberBatch,
    form: numbersForm,
    redisplay: batchView,
    refusal: explain,
    done: ({ batchId }) => `${batchPath(batchId)}?done=numbers`,
  }),
  staffForm({
    path: `${printPath}/:batch/post`,
    command: postBatch,
    form: dayForm,
    redisplay: batchView,
    refusal: explain,
    done: ({ batchId }) => `${batchPath(batchId)}?done=posted`,
  }),
  staffForm({
    path: `${printPath}/:batch/undo`,
    command: undoBatch,
    form: (_, { batch = '' }) => z.strictObject({}).transform(() => ({ batchId: batch })),
    redisplay: batchView,
    refusal: explain,
    done: () => `${printPath}?done=undone`,
  }),
]

const read = { action: 'posting:print', access: postLetters } as const

/** Printing and posting the letters that wait. */
export const postingRoutes: readonly Route[] = [
  staffPage({ path: printPath, ...read, show: context => listView(context) }),
  staffPage({ path: `${printPath}/:batch`, ...read, show: context => batchView(context) }),
  staffPage({ path: `${printPath}/:batch/letters.pdf`, ...read, show: pagesView }),
  ...forms,
]

import { z } from 'zod'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type KeepComparisonRefusal, keepComparison } from '../commands/keep-comparison.ts'
import { supposition } from '../domain/supposition.ts'
import { sentences } from '../messages/index.ts'
import { filePath } from './paths.ts'

/** The supposition as our own page wrote it; another text is a forged form. */
const supposedText = z
  .string()
  .max(5000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: '' })
      return z.NEVER
    }
  })
  .pipe(supposition)

function reader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { error } = sentences(language).facts
  return z
    .object({
      on: formDate({ required: error.date, wrong: error.date }),
      seen: z.string().max(20),
      supposed: supposedText,
    })
    .transform(rest => ({ ...rest, requestId: params['id'] ?? '' }))
}

function problem(refusal: KeepComparisonRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const { computation, facts } = sentences(language)
  const { error } = computation
  if (refusal.kind === 'FactsChanged') return { text: error.changed }
  if (refusal.kind === 'NotComputed') return { text: error.notComputed }
  if (refusal.kind === 'Unreadable') return { text: error.unreadable }
  return { text: refusal.kind === 'Forbidden' ? facts.error.forbidden : error.gone }
}

/** Where the sheet is drawn again: the day and the request of the form, in the address. */
export function askAgain({ url, params }: StaffContext, { values }: FormState): void {
  url.searchParams.set('on', textOf(values, 'on'))
  url.searchParams.set('request', params['id'] ?? '')
}

type Show = (context: StaffContext, form: FormState) => Promise<Answer>

/** Keeps a comparison; `show` draws the sheet again when it cannot be. */
export const comparisonForm = (show: Show) =>
  staffForm({
    path: '/requests/:id/comparison',
    command: keepComparison,
    target: params => ({ requestId: params['id'] }),
    form: reader,
    redisplay: show,
    refusal: problem,
    done: ({ dossierId }) => `${filePath(dossierId, 'computation')}?done=compared`,
  })

import { z } from 'zod'
import { formDate, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { TransferRequest, WithdrawRequest } from '../commands/end-request.ts'
import type { NamePilot } from '../commands/name-pilot.ts'
import type { OpenReview } from '../commands/open-review.ts'
import { actionSentences } from '../messages/actions.ts'

/** The parts of the address. The request is the one of the address, whatever a form says. */
type Params = Readonly<Record<string, string>>

const why = (language: StaffLanguage) => {
  const m = actionSentences(language)
  return formText(500, { required: m.reasonRequired, long: m.reasonLong, control: m.control })
}

export const withdrawForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<WithdrawRequest> =>
  z.strictObject({ reason: why(language) }).transform(typed => ({ ...typed, requestId: id }))

export const reviewForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<OpenReview> => {
  const m = actionSentences(language)
  const elementOn = formDate({ required: m.elementRequired, wrong: m.elementWrong })
  return z
    .strictObject({ elementOn, reason: why(language) })
    .transform(typed => ({ ...typed, requestId: id }))
}

export const transferForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<TransferRequest> =>
  z
    .strictObject({
      nis: z.string().regex(/^\d{5}$/, { error: actionSentences(language).centreRequired }),
      reason: why(language),
    })
    .transform(typed => ({ ...typed, requestId: id }))

export const pilotForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<NamePilot> =>
  z
    .strictObject({
      version: formVersion,
      pilotId: z.uuid({ error: actionSentences(language).pilotRequired }),
      reason: why(language),
    })
    .transform(typed => ({ ...typed, requestId: id }))

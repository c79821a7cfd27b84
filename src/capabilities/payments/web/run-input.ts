import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fileSentences } from '../messages/index.ts'

/** The parts of the address: the run, and the payment. */
type Params = Readonly<Record<string, string>>

export const idOf = (params: Params) => params['id'] ?? ''
const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

export const approveForm = (_: StaffLanguage, params: Params) =>
  z
    .strictObject({ version: formVersion, items: number, cents: number })
    .transform(typed => ({ ...typed, runId: idOf(params) }))
    .refine(({ runId }) => isUuid(runId))

export const acceptForm = (_: StaffLanguage, params: Params) =>
  z
    .strictObject({ entitlementId: z.uuid().optional(), cause: z.string().max(40).optional() })
    .refine(({ entitlementId, cause }) => (entitlementId === undefined) !== (cause === undefined))
    .transform(typed => ({ ...typed, runId: idOf(params) }))
    .refine(({ runId }) => isUuid(runId))

const reasonOf = (language: StaffLanguage) => {
  const { missing: m } = fileSentences(language)
  return formText(1000, { required: m.reason, long: m.long, control: m.control })
}

export const discardForm = (language: StaffLanguage, params: Params) =>
  z
    .strictObject({ version: formVersion, reason: reasonOf(language) })
    .transform(typed => ({ ...typed, runId: idOf(params) }))
    .refine(({ runId }) => isUuid(runId))

export const withdrawForm = (language: StaffLanguage, params: Params) =>
  z
    .strictObject({ itemId: z.uuid(), reason: reasonOf(language) })
    .transform(typed => ({ ...typed, runId: idOf(params) }))
    .refine(({ runId }) => isUuid(runId))

export const handOutForm = (language: StaffLanguage, params: Params) => {
  const { missing: m } = fileSentences(language)
  const signedBy = formText(140, { required: m.signed, long: m.long, control: m.control })
  return z
    .strictObject({ signedBy })
    .transform(typed => ({ ...typed, paymentId: params['payment'] ?? '' }))
    .refine(({ paymentId }) => isUuid(paymentId))
}

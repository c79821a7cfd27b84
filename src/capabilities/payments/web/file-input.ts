import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import {
  formChoice,
  formDate,
  formMoney,
  formOptionalDate,
  formOptionalText,
  formText,
} from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Advance } from '../commands/advance.ts'
import type { Hold, LiftHold } from '../commands/hold.ts'
import type { EndRoute, SetRoute } from '../commands/set-route.ts'
import { bases, methods, payeeKinds } from '../domain/routes.ts'
import { fileSentences } from '../messages/index.ts'

/** The parts of the address: the file, the right, the share or the hold. */
type Params = Readonly<Record<string, string>>

const faultsOf = (language: StaffLanguage) => {
  const { missing: m } = fileSentences(language)
  return { ...m, text: { long: m.long, control: m.control } }
}

const ids = (params: Params) => ({ dossierId: params['id'] ?? '', entitlementId: params['right'] ?? '' })
const shareOf = (params: Params) => Number(params['share'] ?? 0)

/** An address whose parts are no ids, or no share, is no form of ours. */
const isOurs = (params: Params): boolean => {
  const { id = '', right = '', hold = right, share = '0' } = params
  return [id, right, hold].every(isUuid) && /^(1?[0-9]|20)$/.test(share)
}

/** The rest to the person, or a part to somebody else: two forms, one command. */
export function routeForm(language: StaffLanguage, params: Params): z.ZodType<SetRoute> {
  const m = faultsOf(language)
  const share = shareOf(params)
  const others = ['landlord', 'energy', 'other'] as const
  const own = { payeeKind: z.enum(payeeKinds).default('person'), basis: z.enum(bases).default('own') }
  const other = {
    payeeKind: formChoice(others, m.kind),
    basis: formChoice(['consent', 'decision'], m.basis),
  }
  return z
    .strictObject({
      method: formChoice(methods, m.method),
      payeeName: formText(140, { ...m.text, required: m.name }),
      iban: formOptionalText(60, m.text),
      accountHolder: formOptionalText(140, m.text),
      holderReason: formOptionalText(500, m.text),
      reference: formOptionalText(140, m.text),
      basisOn: formDate({ required: m.day, wrong: m.dayWrong }),
      source: formText(500, { ...m.text, required: m.source }),
      partCents: share === 0 ? z.null().default(null) : formMoney(m.part),
      decisionId: z
        .uuid()
        .nullable()
        .default(null)
        .or(z.literal('').transform(() => null)),
      ...(share === 0 ? own : other),
    })
    .transform(typed => ({
      ...typed,
      ...ids(params),
      share,
      decisionId: typed.basis === 'decision' ? typed.decisionId : null,
    }))
    .refine(() => isOurs(params))
}

export const endRouteForm = (_: StaffLanguage, params: Params): z.ZodType<EndRoute> =>
  z
    .strictObject({})
    .transform(() => ({ ...ids(params), share: shareOf(params) }))
    .refine(() => isOurs(params))

export function holdForm(language: StaffLanguage, params: Params): z.ZodType<Hold> {
  const m = faultsOf(language)
  return z
    .strictObject({
      kind: formChoice(['suspend', 'stop'], m.method),
      cause: formChoice(['person-asks', 'moved', 'no-route', 'deceased'], m.cause),
      reason: formText(1000, { ...m.text, required: m.reason }),
      fromOn: formDate({ required: m.day, wrong: m.dayWrong }),
      untilOn: formOptionalDate(m.dayWrong),
    })
    .transform(typed => ({ ...typed, ...ids(params), decisionId: null }))
    .refine(() => isOurs(params))
}

export function liftForm(language: StaffLanguage, params: Params): z.ZodType<LiftHold> {
  const m = faultsOf(language)
  return z
    .strictObject({ reason: formText(1000, { ...m.text, required: m.reason }) })
    .transform(typed => ({ ...typed, ...ids(params), holdId: params['hold'] ?? '' }))
    .refine(() => isOurs(params))
}

export function advanceForm(language: StaffLanguage, params: Params): z.ZodType<Advance> {
  const m = faultsOf(language)
  return z
    .strictObject({
      periodFrom: formDate({ required: m.period, wrong: m.period }),
      amountCents: formMoney(m.amount),
      reason: formText(500, { ...m.text, required: m.reason }),
    })
    .transform(typed => ({ ...typed, ...ids(params) }))
    .refine(() => isOurs(params))
}

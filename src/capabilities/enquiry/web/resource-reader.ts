import { z } from 'zod'
import { decimal, parseTypedMoney } from '#kernel/money.ts'
import { exemptions, exemptReasons } from '#law/integration-income/index.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import { formChoice, formId, formInteger, formMoney, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ResourceFact } from '../domain/facts.ts'
import { keptResource } from '../domain/resource-answers.ts'
import {
  cededFors,
  cededRights,
  fieldsOf,
  type ResourceField,
  type ResourceKind,
} from '../domain/resource-fields.ts'
import { sentences } from '../messages/index.ts'
import { optionalDay, requiredDay, sourceReaders } from './fact-fields.tsx'

/** A reader for a field that may be left empty: '' is null. */
const orNothing = <Value>(reader: z.ZodType<Value, string>) =>
  z
    .string()
    .default('')
    .transform((text, context): Value | null => {
      if (text.trim() === '') return null
      const read = reader.safeParse(text)
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? '' })
      return z.NEVER
    })

/** Hours with at most two decimals, in hundredths. */
const hoursReader = (wrong: string) =>
  z.string({ error: wrong }).transform((text, context): number => {
    const read = parseTypedMoney(text)
    if (read.ok && read.value > 0 && read.value <= 1_000_000) return read.value
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })

const unasked = z
  .unknown()
  .optional()
  .transform(() => undefined)

/** The readers of the questions of one kind; what it does not ask is not looked at. */
function answerReaders(language: StaffLanguage, kind: ResourceKind) {
  const { error } = sentences(language).facts
  const money = formMoney(error.money)
  const fields = fieldsOf(kind)
  const when = <Reader extends z.ZodType>(name: ResourceField, reader: Reader) =>
    fields.includes(name) ? reader : unasked
  return {
    amount: when('amount', kind === 'exempt' ? orNothing(money) : money),
    per: when('per', formChoice(['month', 'year'], error.choose)),
    exemption: when('exemption', formChoice(exemptions, error.choose)),
    startedOn: when('startedOn', optionalDay(language)),
    contractMonths: when('contractMonths', orNothing(formInteger(600, error.number))),
    for: when('for', formChoice(['children', 'self'], error.choose)),
    as: when('as', formChoice(['main', 'supplement'], error.choose)),
    hourly: when('hourly', money),
    hours: when('hours', hoursReader(error.hours)),
    cadastralIncome: when('cadastralIncome', money),
    share: when(
      'share',
      orNothing(z.string().regex(/^\s*[1-9]\d{0,3}\s*\/\s*[1-9]\d{0,3}\s*$/, { error: error.share })),
    ),
    right: when('right', formChoice(['fullOwnership', 'usufruct'], error.choose)),
    childrenAllocataire: when('childrenAllocataire', formInteger(30, error.number)),
    rentReceived: when('rentReceived', orNothing(money)),
    mortgageInterest: when('mortgageInterest', orNothing(money)),
    cededOn: when('cededOn', requiredDay(language)),
    cededRight: when('cededRight', formChoice(cededRights, error.choose)),
    cededFor: when('cededFor', formChoice(cededFors, error.choose)),
    reason: when('reason', formChoice(exemptReasons, error.choose)),
  }
}

/** Reads the form of one kind of resource. */
export function resourceReader(
  language: StaffLanguage,
  { dossierId, kind }: { readonly dossierId: string; readonly kind: ResourceKind },
) {
  return z
    .object({
      replaces: formId.optional(),
      version: formVersion.optional(),
      of: z.union([formId, z.literal('')]).default(''),
      fromOn: requiredDay(language),
      until: optionalDay(language),
      ...sourceReaders(language),
      ...answerReaders(language, kind),
    })
    .transform(({ replaces, version, of, fromOn, until, source, seenOn, share, ...rest }) => ({
      dossierId,
      kind,
      replaces: replaces === undefined ? null : { id: replaces, version: version ?? 0 },
      memberId: of === '' ? null : of,
      fromOn,
      untilOn: until,
      source,
      seenOn,
      ...keptResource(kind, { ...rest, share: share?.replace(/\s/g, '') }),
    }))
}

const comma = (amount: number) => decimal(amount).replace('.', ',')

/** Amounts are kept with a point and typed with a comma. */
const amountNames = new Set(['hourly', 'hours', 'cadastralIncome', 'rentReceived', 'mortgageInterest'])

function detailText(name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'kind' in value) return `${value.kind}`
  return amountNames.has(name) ? `${value}`.replace('.', ',') : `${value}`
}

/** A resource as its form is filled. */
export const valuesOf = (resource: ResourceFact): FormValues => ({
  exemption: 'none',
  ...Object.fromEntries(
    Object.entries(resource.details).map(([name, value]) => [name, detailText(name, value)]),
  ),
  amount: resource.amountCents === null ? '' : comma(resource.amountCents),
  per: resource.per ?? 'month',
  of: resource.memberId ?? '',
  fromOn: resource.fromOn,
  until: resource.untilOn ?? '',
  source: resource.source,
  seenOn: resource.seenOn,
})

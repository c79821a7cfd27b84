import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import {
  formChoice,
  formDate,
  formMoney,
  formOptionalDate,
  formOptionalText,
  formText,
  formVersion,
} from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { RecordInput } from '../commands/record-decision.ts'
import { conditions, type DecisionContent, payments, periods, rhythms } from '../domain/decision.ts'
import { committeeSentences, decisionSentences } from '../messages/index.ts'

const most = 10_000

const nothing: Omit<DecisionContent, 'outcome' | 'motivesFact' | 'motivesLaw'> = {
  amountCents: null,
  per: null,
  paidEvery: null,
  paidHow: null,
  fromOn: null,
  untilOn: null,
  amendMotive: null,
  unmetCondition: null,
  missing: null,
}

function fieldsIn(language: StaffLanguage) {
  const m = decisionSentences(language)
  const { control } = committeeSentences(language)
  const text = (required: string) => formText(most, { required, long: m.long, control })
  return {
    version: formVersion,
    motivesFact: text(m.motivesFactRequired),
    motivesLaw: text(m.motivesLawRequired),
    missing: text(m.missingRequired),
    amendMotive: formOptionalText(most, { long: m.long, control }),
  }
}

const grantFields = (language: StaffLanguage) => {
  const m = decisionSentences(language)
  const { version, motivesFact, motivesLaw, amendMotive } = fieldsIn(language)
  return {
    version,
    amountCents: formMoney(m.amountWrong),
    per: formChoice(periods, m.perRequired),
    paidEvery: formChoice(rhythms, m.paidEveryRequired).optional(),
    paidHow: formChoice(payments, m.paidHowRequired),
    fromOn: formDate({ required: m.fromOnRequired, wrong: m.dateWrong }),
    untilOn: formOptionalDate(m.dateWrong),
    amendMotive,
    motivesFact,
    motivesLaw,
  }
}

type Rhythmic = { per: string; paidEvery?: string | undefined }

/** A rhythm belongs to what is paid every month, and to nothing else. */
const hasRhythm = ({ per, paidEvery }: Rhythmic) => per === 'once' || paidEvery !== undefined

const grant = (language: StaffLanguage, outcome: 'grant' | 'grant-in-part') =>
  z
    .strictObject({ outcome: z.literal(outcome), ...grantFields(language) })
    .refine(hasRhythm, { error: decisionSentences(language).paidEveryRequired, path: ['paidEvery'] })
    .transform(({ version, paidEvery, ...given }) => ({
      version,
      content: { ...nothing, ...given, paidEvery: given.per === 'once' ? null : (paidEvery ?? null) },
    }))

const refusal = (language: StaffLanguage) => {
  const { version, motivesFact, motivesLaw } = fieldsIn(language)
  const unmetCondition = formChoice(conditions, decisionSentences(language).unmetRequired)
  return z
    .strictObject({ outcome: z.literal('refuse'), version, unmetCondition, motivesFact, motivesLaw })
    .transform(given => ({ version: given.version, content: { ...nothing, ...withoutVersion(given) } }))
}

const withoutVersion = <Given extends { version: number }>({ version: _, ...rest }: Given) => rest

const adjournment = (language: StaffLanguage) => {
  const { version, missing } = fieldsIn(language)
  return z.strictObject({ outcome: z.literal('adjourn'), version, missing }).transform(given => ({
    version: given.version,
    content: { ...nothing, motivesFact: '', motivesLaw: '', ...withoutVersion(given) },
  }))
}

/** What the secretary types for one item: each outcome asks only for what it needs. */
export function decideForm(
  language: StaffLanguage,
  params: Readonly<Record<string, string>>,
): z.ZodType<RecordInput> {
  const ids = { meetingId: params['id'] ?? '', requestId: params['item'] ?? '' }
  const error = decisionSentences(language).outcomeRequired
  const each = [
    grant(language, 'grant'),
    grant(language, 'grant-in-part'),
    refusal(language),
    adjournment(language),
  ] as const
  return z
    .discriminatedUnion('outcome', each, { error })
    .transform(typed => ({ ...ids, ...typed }))
    .refine(() => isUuid(ids.meetingId) && isUuid(ids.requestId))
}

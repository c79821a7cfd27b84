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
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { voteField, withVote } from './vote-input.ts'

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
    vote: voteField(language),
    motivesFact: text(m.motivesFactRequired),
    motivesLaw: text(m.motivesLawRequired),
    missing: text(m.missingRequired),
    amendMotive: formOptionalText(most, { long: m.long, control }),
  }
}

const grantFields = (language: StaffLanguage) => {
  const m = decisionSentences(language)
  const { version, vote, motivesFact, motivesLaw, amendMotive } = fieldsIn(language)
  return {
    version,
    vote,
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
    .transform(({ version, vote, paidEvery, ...given }) => ({
      version,
      vote,
      fact: null,
      content: { ...nothing, ...given, paidEvery: given.per === 'once' ? null : (paidEvery ?? null) },
    }))

/** `kind:id` of a fact of the file; the command finds it again, or refuses. */
const factField = (language: StaffLanguage) =>
  z.string().regex(/^[a-z]+:[0-9a-f-]{36}$/, { error: fullSentences(language).factRequired })

const refusal = (language: StaffLanguage) => {
  const m = decisionSentences(language)
  const { version, vote, motivesFact, motivesLaw } = fieldsIn(language)
  const unmetCondition = formChoice(conditions, m.unmetRequired)
  const fields = { version, vote, unmetCondition, motivesFact, motivesLaw }
  return z
    .strictObject({
      outcome: z.literal('refuse'),
      ...fields,
      fact: factField(language),
      fromOn: formOptionalDate(m.dateWrong),
    })
    .transform(({ version: made, vote: voted, fact, ...content }) => ({
      version: made,
      vote: voted,
      fact,
      content: { ...nothing, ...content },
    }))
}

const adjournment = (language: StaffLanguage) => {
  const { version, vote, missing } = fieldsIn(language)
  return z
    .strictObject({ outcome: z.literal('adjourn'), version, vote, missing })
    .transform(({ outcome, missing: waits, ...given }) => ({
      ...given,
      fact: null,
      content: { ...nothing, motivesFact: '', motivesLaw: '', outcome, missing: waits },
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
  return withVote(z.discriminatedUnion('outcome', each, { error }))
    .transform(typed => ({ ...ids, ...typed }))
    .refine(() => isUuid(ids.meetingId) && isUuid(ids.requestId))
}

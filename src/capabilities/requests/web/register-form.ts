import { z } from 'zod'
import { type PersonDetails, personFields, withPersonRules } from '#capabilities/people/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formDate, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { RegisterRequest } from '../commands/register-request.ts'
import { channels, kinds } from '../domain/codes.ts'
import { registerSentences } from '../messages/register.ts'

/** The fields that say what is asked: the same for a newcomer and for somebody known. */
function requestFields(language: StaffLanguage) {
  const m = registerSentences(language)
  return {
    kind: formChoice(kinds, m.kindRequired),
    channel: formChoice(channels, m.channelRequired),
    wording: formText(4000, { required: m.wordingRequired, long: m.wordingLong, control: m.control }),
    requestedOn: formDate({ required: m.dayRequired, wrong: m.dayWrong }),
    urgencyReason: formOptionalText(500, { long: m.urgencyLong, control: m.control }),
    pin: formOptionalText(20, { long: m.pinWrong, control: m.pinWrong }).refine(
      pin => pin === null || /^\d{4,6}$/.test(pin),
      { error: m.pinWrong },
    ),
  }
}

const newcomerFields = (language: StaffLanguage) =>
  withPersonRules(
    z.strictObject({
      ...personFields(language),
      ...requestFields(language),
      duplicate: z.literal(['', 'new']),
    }),
    language,
  )

/** What was typed about a newcomer, when all of it can be read. */
export function readNewcomer(
  values: Readonly<Record<string, unknown>>,
  language: StaffLanguage,
): PersonDetails | undefined {
  const known = Object.keys(personFields(language))
  const typed = Object.fromEntries(known.map(name => [name, values[name]]))
  const parsed = z.strictObject(personFields(language)).safeParse(typed)
  return parsed.success ? parsed.data : undefined
}

const asRecord = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null ? { ...raw } : {}

/** Somebody known: named in the address, or chosen among the likely doubles. */
function knownPerson({ person, duplicate }: Readonly<Record<string, unknown>>): string | undefined {
  return [duplicate, person].filter(id => typeof id === 'string').find(isUuid)
}

function readKnown(raw: Readonly<Record<string, unknown>>, personId: string, language: StaffLanguage) {
  const fields = requestFields(language)
  const asked = Object.fromEntries(Object.keys(fields).map(name => [name, raw[name]]))
  const parsed = z.strictObject(fields).safeParse(asked)
  if (!parsed.success) return parsed
  return { success: true as const, data: { who: { kind: 'known' as const, personId }, ...parsed.data } }
}

function readNew({ person: _, ...raw }: Readonly<Record<string, unknown>>, language: StaffLanguage) {
  const parsed = newcomerFields(language).safeParse({ duplicate: '', ...raw })
  if (!parsed.success) return parsed
  const { kind, channel, wording, requestedOn, urgencyReason, pin, duplicate, ...person } = parsed.data
  const asked = { kind, channel, wording, requestedOn, urgencyReason, pin }
  return {
    success: true as const,
    data: { who: { kind: 'new' as const, person, looked: duplicate === 'new' }, ...asked },
  }
}

/** Reads the one page of a new request. Of somebody known, only what is asked is read. */
export const registerForm = (language: StaffLanguage): z.ZodType<RegisterRequest> =>
  z.unknown().transform((typed, context): RegisterRequest => {
    const raw = asRecord(typed)
    const personId = knownPerson(raw)
    const read = personId === undefined ? readNew(raw, language) : readKnown(raw, personId, language)
    if (read.success) return read.data
    for (const { message, path } of read.error.issues) context.addIssue({ code: 'custom', message, path })
    return z.NEVER
  })

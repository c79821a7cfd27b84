import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formChoice, formOptionalDate, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Orient } from '../commands/orient.ts'
import type { RecordArrival } from '../commands/record-arrival.ts'
import { type OrientationRefusal, orientationStates, partnerKinds } from '../domain/orientation.ts'
import { orientSentences } from '../messages/orient.ts'

type Params = Readonly<Record<string, string>>

const formTime = (wrong: string) =>
  z
    .string()
    .default('')
    .refine(text => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { error: wrong })
    .transform(text => (text === '' ? null : text))

const fieldsOf = (language: StaffLanguage) => {
  const m = orientSentences(language)
  const faults = { required: m.required, long: m.long, control: m.control }
  return z.strictObject({
    partner: formText(200, faults),
    kind: formChoice(partnerKinds, m.kindRequired),
    phone: formText(40, faults),
    email: formOptionalText(200, faults),
    reason: formOptionalText(500, faults),
    meetingOn: formOptionalDate(m.dateWrong),
    meetingAt: formTime(m.timeWrong),
    agreedHow: formChoice(['said', 'signed'], m.agreedRequired),
  })
}

export const orientForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<Orient> =>
  fieldsOf(language)
    .refine(({ meetingOn, meetingAt }) => meetingAt === null || meetingOn !== null, {
      error: orientSentences(language).timeAlone,
      path: ['meetingOn'],
    })
    .transform(({ partner: name, kind, phone, email, ...rest }) => ({
      ...rest,
      partner: { name, kind, phone, email },
      requestId: id,
    }))

export const arrivalForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<RecordArrival> => {
  const m = orientSentences(language)
  return z
    .strictObject({
      requestId: z.uuid(),
      state: formChoice(orientationStates, m.stateRequired),
      words: formOptionalText(1000, { long: m.long, control: m.control }),
    })
    .transform(typed => ({ ...typed, orientationId: id }))
}

/** Says why nothing was done, and the way out. */
export function sayOrient(
  { kind }: OrientationRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem {
  const [m, d] = [orientSentences(language), directorySentences(language)]
  const texts = {
    Forbidden: d.forbidden,
    StaleVersion: d.stale,
    NotFound: d.notFound,
    Ended: m.Ended,
    MeetingPast: m.MeetingPast,
    Settled: m.Settled,
  }
  return { field: kind === 'MeetingPast' ? 'meetingOn' : undefined, text: texts[kind] }
}

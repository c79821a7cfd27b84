import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formDate, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { problemsOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { WriteAsk } from '../commands/write-ask.ts'
import { consents, readsBack, type StaffDoor, staffDoors } from '../domain/doors.ts'
import { staffSentences } from '../messages/index.ts'
import { readTold } from './read-answers.ts'

/** Whatever was sent as a form, by field. */
const asValues = (raw: unknown): FormValues =>
  z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .catch({})
    .parse(raw)

/** The door of an address or of a form; the counter when it says none. */
export const doorOf = (text: string): StaffDoor => staffDoors.find(door => door === text) ?? 'counter'

/** The last day there is: what lies in the future is told by the command, which knows today. */
const anyDay = Temporal.PlainDate.from('2299-12-31')

function deskFields(language: StaffLanguage) {
  const m = staffSentences(language)
  return {
    askedOn: formDate({ required: m.receivedRequired, wrong: m.receivedWrong }),
    lateReason: formOptionalText(300, { long: m.lateReasonLong, control: m.control }),
    pin: formOptionalText(10, { long: m.pinWrong, control: m.pinWrong }).refine(
      pin => pin === null || /^\d{4,6}$/.test(pin),
      { error: m.pinWrong },
    ),
  }
}

function partnerFields(language: StaffLanguage) {
  const m = staffSentences(language)
  const line = (most: number) =>
    formText(most, { required: m.partnerNeeded, long: m.partnerNeeded, control: m.control })
  return z
    .object({
      organisation: line(200),
      partnerWorker: line(200),
      partnerPhone: line(30),
      consent: z.enum([...consents, 'none'], { error: m.consentNeeded }).transform((consent, context) => {
        if (consent !== 'none') return consent
        context.addIssue({ code: 'custom', message: m.consentNone })
        return z.NEVER
      }),
    })
    .transform(({ organisation, partnerWorker, partnerPhone, consent }) => ({
      ...{ organisation, consent },
      worker: partnerWorker,
      phone: partnerPhone,
    }))
}

/** Under which name the read-back says that it was not read yet. */
export const notReadBack = 'confirmed'

type Read = { readonly input: WriteAsk } | { readonly problems: readonly FormProblem[] }

function readDesk(values: FormValues, language: StaffLanguage): Read {
  const door = doorOf(textOf(values, 'door'))
  const told = readTold(values, { language, today: anyDay })
  const desk = z.object(deskFields(language)).safeParse(values)
  const partner = door === 'partner' ? partnerFields(language).safeParse(values) : undefined
  const problems = [
    ...('problems' in told ? told.problems : []),
    ...(desk.success ? [] : problemsOf(desk.error)),
    ...(partner === undefined || partner.success ? [] : problemsOf(partner.error)),
  ]
  if ('problems' in told || !desk.success || partner?.success === false) return { problems }
  if (readsBack(door) && textOf(values, notReadBack) !== 'yes')
    return { problems: [{ field: notReadBack, text: '…' }] }
  const [duplicate, draftId] = [textOf(values, 'duplicate'), textOf(values, 'draft')]
  const input = {
    ...{ door, told: told.told, language, ...desk.data },
    partner: partner?.data ?? null,
    duplicate: duplicate === 'new' || isUuid(duplicate) ? duplicate : null,
    draftId: isUuid(draftId) ? draftId : null,
  }
  return { input }
}

/** Reads the screen on which a worker writes a request down. */
export const deskForm = (language: StaffLanguage): z.ZodType<WriteAsk> =>
  z.unknown().transform((raw, context): WriteAsk => {
    const read = readDesk(asValues(raw), language)
    if ('input' in read) return read.input
    for (const { field, text } of read.problems)
      context.addIssue({ code: 'custom', message: text, path: [field ?? ''] })
    return z.NEVER
  })

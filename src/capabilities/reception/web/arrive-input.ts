import { z } from 'zod'
import { formChoice, formOptionalId, formOptionalText } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { RegisterArrival } from '../commands/register-arrival.ts'
import { needs, reasonCodes } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const hostShape = new RegExp(`^(worker|service):(${uuid})$`)

/** One field for whom: `worker:id` or `service:id`. */
function hostIn(language: StaffLanguage) {
  const error = sentences(language).hostRequired
  return z.string({ error }).transform((text, context): RegisterArrival['host'] => {
    const [, kind, id = ''] = hostShape.exec(text) ?? []
    if (kind === 'worker' || kind === 'service') return { kind, id }
    context.addIssue({ code: 'custom', message: error })
    return z.NEVER
  })
}

/** A reason, or none: '' becomes null. */
export const reasonIn = (language: StaffLanguage) =>
  z
    .string()
    .default('')
    .transform(text => (text === '' ? null : text))
    .pipe(z.enum(reasonCodes, { error: sentences(language).reasonWrong }).nullable())

/** What the form of an arrival posts. */
export function arriveForm(language: StaffLanguage): z.ZodType<RegisterArrival> {
  const m = sentences(language)
  const faults = { long: m.wordsLong, control: m.control }
  return z.strictObject({
    personId: formOptionalId,
    calledAs: formOptionalText(60, faults),
    need: formChoice(needs, m.needRequired),
    words: formOptionalText(140, faults),
    reason: reasonIn(language),
    host: hostIn(language),
    encounterId: formOptionalId,
  })
}

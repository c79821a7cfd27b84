import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { formOptionalDate, formOptionalText, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { SaveLetter } from '../commands/save.ts'
import { bounds } from '../domain/texts.ts'
import { staffSentences } from '../messages/index.ts'

/** The fields of texts in several languages, `subject-fr`, `body-fr` and so on; those that were not sent are left out. */
export function textFields(language: StaffLanguage) {
  const m = staffSentences(language)
  const faults = { long: m.long, control: m.control }
  return Object.fromEntries(
    languages.flatMap(of => [
      [`subject-${of}`, formText(bounds.subject, { required: m.subjectRequired, ...faults }).optional()],
      [`body-${of}`, formText(bounds.body, { required: m.bodyRequired, ...faults }).optional()],
    ]),
  )
}

/** The texts that such fields are. */
export const textsOf = (typed: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    languages.flatMap(of => {
      const [subject, body] = [typed[`subject-${of}`], typed[`body-${of}`]]
      return typeof subject === 'string' && typeof body === 'string' ? [[of, { subject, body }]] : []
    }),
  )

/** An hour as people type it: `9:30`, `9 h 30`, `9h`; becomes `09:30`. */
function formHour(wrong: string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const [, hours, minutes = '00'] = /^(\d{1,2})\s*(?:[:.hu]\s*(\d{2})?)?$/i.exec(text.trim()) ?? []
      if (text.trim() === '') return null
      if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60)
        return `${hours.padStart(2, '0')}:${minutes}`
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
}

/** What the page of a letter posts. */
export function draftForm(
  language: StaffLanguage,
  { id = '', letter = '' }: Readonly<Record<string, string>>,
): z.ZodType<SaveLetter> {
  const m = staffSentences(language)
  const short = formOptionalText(bounds.fact, { long: m.long, control: m.control })
  return z
    .strictObject({
      ...textFields(language),
      version: formVersion,
      day: formOptionalDate(m.dayWrong),
      time: formHour(m.timeWrong),
      place: short,
      otherCentre: short,
    })
    .transform(({ version, day, time, place, otherCentre, ...typed }) => ({
      personId: id,
      letterId: letter,
      version,
      texts: textsOf(typed),
      facts: { day, time, place, otherCentre },
    }))
}

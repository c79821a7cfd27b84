import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formOptionalText, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { AnswerReport } from '../commands/answer.ts'
import type { SayReport } from '../commands/report.ts'
import { bounds, outcomes, reportKinds } from '../domain/report.ts'
import { staffSentences } from '../messages/index.ts'

/** What a worker says, from the page they were on. */
export function sayForm(language: StaffLanguage): z.ZodType<SayReport> {
  const m = staffSentences(language)
  return z
    .strictObject({
      kind: formChoice(reportKinds, m.kindRequired),
      from: z
        .string()
        .default('')
        .transform(text => text.slice(0, 2_000)),
      ref: z
        .string()
        .default('')
        .transform(text => text.slice(0, 200)),
      words: formText(bounds.words, { required: m.wordsRequired, long: m.wordsLong, control: m.control }),
    })
    .transform(typed => ({ ...typed, reach: null, language }))
}

/** The answer, and in each language what everybody may read; without any, nobody else reads it. */
export function answerForm(language: StaffLanguage, id: string): z.ZodType<AnswerReport> {
  const m = staffSentences(language)
  const told = formOptionalText(bounds.told, { long: m.toldLong, control: m.control })
  return z
    .strictObject({
      version: formVersion,
      outcome: formChoice(outcomes, m.outcomeRequired),
      answer: formText(bounds.words, { required: m.answerRequired, long: m.wordsLong, control: m.control }),
      'told-fr': told,
      'told-nl': told,
      'told-de': told,
      'told-en': told,
    })
    .transform(({ version, outcome, answer, ...texts }) => {
      const written = languages.flatMap(code => {
        const text = texts[`told-${code}`]
        return text === null ? [] : [[code, text] as const]
      })
      const told = written.length === 0 ? null : Object.fromEntries(written)
      return { id: isUuid(id) ? id : '', version, outcome, answer, told }
    })
}

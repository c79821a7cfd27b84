import { z } from 'zod'
import {
  formChoice,
  formDate,
  formInteger,
  formOptionalDate,
  formOptionalText,
  formText,
} from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { EnterGround } from '../commands/enter-ground.ts'
import { mostDaysEver, suspendableKinds } from '../domain/ground.ts'
import { sentences } from '../messages/index.ts'

/** What the director types of a ground. */
export function readGround(language: StaffLanguage): z.ZodType<EnterGround> {
  const m = sentences(language)
  const long = { long: m.wordsLong, control: m.control }
  const most = formInteger(mostDaysEver, m.mostDaysWrong)
  const text = (required: string, tooLong: string) => ({ required, long: tooLong, control: m.control })
  return z
    .strictObject({
      clockKind: formChoice(suspendableKinds, m.clockRequired),
      fr: formText(300, { ...long, required: m.wordsRequired }),
      nl: formOptionalText(300, long),
      de: formOptionalText(300, long),
      en: formOptionalText(300, long),
      article: formText(200, text(m.articleRequired, m.articleLong)),
      source: formText(500, text(m.sourceRequired, m.sourceLong)),
      mostDays: most.pipe(z.number().min(1, { error: m.mostDaysWrong })),
      from: formDate({ required: m.dayRequired, wrong: m.dayWrong }),
      until: formOptionalDate(m.dayWrong),
    })
    .transform(({ fr, nl, de, en, ...ground }) => ({ ...ground, words: { fr, nl, de, en } }))
}

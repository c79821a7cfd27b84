import { z } from 'zod'
import { formOptionalText, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ChangeSettings } from '../commands/change-settings.ts'
import {
  mayBeEmpty,
  missingOfCourt,
  type SettingName,
  settingNames,
  settingsFrom,
} from '../domain/settings.ts'
import { sentences } from '../messages/index.ts'

type Words = ReturnType<typeof sentences>

/** What a setting looks like, where it is more than a text. */
const shapes: Readonly<Partial<Record<SettingName, { pattern: RegExp; said: (m: Words) => string }>>> = {
  postalCode: { pattern: /^[1-9]\d{3}$/, said: m => m.postalWrong },
  phone: { pattern: /^\+?(?:[\s./()-]*\d){8,15}[\s./()-]*$/, said: m => m.phoneWrong },
  email: { pattern: /^$|^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/, said: m => m.emailWrong },
}

function fieldOf(name: SettingName, m: Words): z.ZodType<string> {
  const faults = { required: m.required, long: m.long, control: m.control }
  const text = mayBeEmpty(name)
    ? formOptionalText(300, faults).transform(typed => typed ?? '')
    : formText(300, faults)
  const shape = shapes[name]
  return shape === undefined
    ? text
    : text.refine(typed => shape.pattern.test(typed), { error: shape.said(m) })
}

/** Reads the settings as typed; a court is written whole. */
export function settingsForm(language: StaffLanguage): z.ZodType<ChangeSettings> {
  const m = sentences(language)
  const fields = Object.fromEntries(settingNames.map(name => [name, fieldOf(name, m)]))
  return z
    .strictObject({ ...fields, version: formVersion })
    .transform(({ version, ...texts }): ChangeSettings => {
      const typed: Readonly<Record<string, unknown>> = texts
      return { version, settings: settingsFrom(name => `${typed[name] ?? ''}`) }
    })
    .superRefine(({ settings }, context) => {
      for (const name of missingOfCourt(settings))
        context.addIssue({ code: 'custom', message: m.courtIncomplete, path: [name] })
    })
}

import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { parseNationalNumber } from '#kernel/national-number.ts'
import {
  formChoice,
  formOptionalDate,
  formOptionalText,
  formText,
  formTick,
} from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { interpreterLanguages, otherLanguages } from '../domain/languages.ts'
import { contactChannels, type PersonDetails } from '../domain/person.ts'
import { isPhone } from '../domain/words.ts'
import { sentences } from '../messages/index.ts'

type Words = ReturnType<typeof sentences>

/** Eleven digits once checked; '' is not known. */
const nationalNumber = (m: Words) =>
  formOptionalText(30, { long: m.nationalWrong['not-eleven-digits'], control: m.control }).transform(
    (text, context) => {
      if (text === null) return null
      const parsed = parseNationalNumber(text)
      if (parsed.ok) return String(parsed.value.number)
      context.addIssue({ code: 'custom', message: m.nationalWrong[parsed.refusal] })
      return z.NEVER
    },
  )

const phone = (m: Words) =>
  formOptionalText(30, { long: m.phoneWrong, control: m.control }).refine(
    text => text === null || isPhone(text),
    { error: m.phoneWrong },
  )

const email = (m: Words) =>
  formOptionalText(200, { long: m.textLong, control: m.control }).refine(
    text => text === null || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text),
    { error: m.emailWrong },
  )

/** A language of a list, or none: '' becomes null. */
const languageCode = (codes: readonly string[], m: Words) =>
  z
    .enum(['', ...codes], { error: m.languageUnknown })
    .default('')
    .transform(code => (code === '' ? null : code))

/** The fields that say who a person is and how they are reached, with their sentences in the worker's language. */
export function personFields(language: StaffLanguage) {
  const m = sentences(language)
  const text = { long: m.textLong, control: m.control }
  return {
    familyName: formText(100, { required: m.nameRequired, long: m.nameLong, control: m.control }),
    givenName: formText(100, { required: m.givenRequired, long: m.nameLong, control: m.control }),
    birthDate: formOptionalDate(m.birthWrong),
    nationalNumber: nationalNumber(m),
    language: formChoice(languages, m.languageRequired),
    otherLanguage: languageCode(otherLanguages, m),
    needsInterpreter: formTick,
    contactChannel: formChoice(contactChannels, m.channelRequired),
    phone: phone(m),
    email: email(m),
    street: formOptionalText(200, text),
    postalCode: formOptionalText(10, { long: m.postalWrong, control: m.control }).refine(
      code => code === null || /^[1-9]\d{3}$/.test(code),
      { error: m.postalWrong },
    ),
    municipality: formOptionalText(200, text),
    noAddress: formTick,
    safeContactNote: formOptionalText(500, { long: m.noteLong, control: m.control }),
    noOnlineView: formTick,
    sharedPhone: formTick,
    sharedMail: formTick,
    easyRead: formTick,
    interpreterLanguage: languageCode(interpreterLanguages, m),
  }
}

type Rule = {
  readonly path: keyof PersonDetails
  readonly error: (m: Words) => string
  holds(person: Partial<PersonDetails>): boolean
}

/** What the fields must be together: whoever wishes to be phoned has a number, whoever wishes letters an address. */
const rules: readonly Rule[] = [
  {
    path: 'phone',
    error: m => m.phoneNeeded,
    holds: ({ contactChannel, phone: number }) =>
      (contactChannel !== 'phone' && contactChannel !== 'sms') || Boolean(number),
  },
  {
    path: 'email',
    error: m => m.emailNeeded,
    holds: ({ contactChannel, email: address }) => contactChannel !== 'email' || Boolean(address),
  },
  {
    path: 'street',
    error: m => m.streetNeeded,
    holds: ({ contactChannel, noAddress, street }) =>
      contactChannel !== 'post' || Boolean(noAddress) || Boolean(street),
  },
  {
    path: 'postalCode',
    error: m => m.addressHalf,
    holds: ({ street, postalCode }) => !street || Boolean(postalCode),
  },
  {
    path: 'municipality',
    error: m => m.addressHalf,
    holds: ({ street, municipality }) => !street || Boolean(municipality),
  },
  {
    path: 'noAddress',
    error: m => m.addressBoth,
    holds: ({ street, noAddress }) => !(noAddress && street),
  },
]

/** Adds the rules between fields; they are asked even when some field is wrong, so that all is said at once. */
export const withPersonRules = <Shape extends z.ZodType<Partial<PersonDetails>>>(
  schema: Shape,
  language: StaffLanguage,
): Shape =>
  rules.reduce(
    (checked, { path, error, holds }) =>
      checked.refine(value => holds(value), {
        path: [path],
        error: error(sentences(language)),
        when: () => true,
      }),
    schema,
  )

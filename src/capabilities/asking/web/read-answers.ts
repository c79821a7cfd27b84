import { z } from 'zod'
import { contactChannels, isPhone, spokenLanguages } from '#capabilities/people/index.ts'
import { type Kind, kinds } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { type Language, languages } from '#kernel/language.ts'
import { parseNationalNumber } from '#kernel/national-number.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formChoices, formOptionalText, formText, formTick } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { problemsOf } from '#platform/http/staff-form.ts'
import {
  type FieldName,
  fields,
  type Question,
  type QuestionField,
  questions,
  urgencies,
} from '../domain/questions.ts'
import type { Told } from '../domain/told.ts'
import { questionSentences } from '../messages/questions.ts'

type Faults = ReturnType<typeof questionSentences>['faults']

const optional = (most: number, m: Faults) =>
  formOptionalText(most, { long: m.long({ most }), control: m.control })

/** One of a list, or nothing. */
const listed = <const Codes extends readonly [string, ...string[]]>(codes: Codes, m: Faults) =>
  z
    .enum(['', ...codes], { error: m.list })
    .default('')
    .transform((code): Codes[number] | null => codes.find(one => one === code) ?? null)

const nationalNumber = (m: Faults) =>
  optional(30, m).transform((text, context) => {
    if (text === null) return null
    const parsed = parseNationalNumber(text)
    if (parsed.ok) return String(parsed.value.number)
    context.addIssue({ code: 'custom', message: m.national[parsed.refusal] })
    return z.NEVER
  })

const birthDate = (m: Faults, today: Temporal.PlainDate) =>
  z
    .string()
    .default('')
    .refine(text => text === '' || isIsoDate(text), { error: m.day, abort: true })
    .refine(text => text <= today.toString(), { error: m.future })
    .transform(text => (text === '' ? null : text))

const household = (m: Faults) =>
  optional(10, m)
    .refine(text => text === null || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 30), {
      error: m.count,
    })
    .transform(text => (text === null ? null : Number(text)))

function reachFields(m: Faults) {
  return {
    contactChannel: listed(contactChannels, m),
    phone: optional(30, m).refine(text => text === null || isPhone(text), { error: m.phone }),
    email: optional(200, m).refine(text => text === null || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text), {
      error: m.email,
    }),
    safeContact: optional(300, m),
    sharedPhone: formTick,
  }
}

function homeFields(m: Faults) {
  return {
    street: optional(200, m),
    postalCode: optional(10, m).refine(text => text === null || /^[1-9]\d{3}$/.test(text), {
      error: m.postal,
    }),
    municipality: optional(200, m),
    noAddress: formTick,
  }
}

/** Every field of the questions, with its sentences in the reader's language. */
export function answerFields(language: Language, today: Temporal.PlainDate) {
  const m = questionSentences(language).faults
  const wording = { required: m.required, long: m.long({ most: 4000 }), control: m.control }
  return {
    wording: formText(4000, wording),
    kind: listed(kinds, m),
    urgencies: formChoices(urgencies, m.list),
    ...reachFields(m),
    language: listed(languages, m),
    otherLanguage: listed(spokenLanguages, m),
    needsInterpreter: formTick,
    easyRead: formTick,
    givenName: optional(100, m),
    familyName: optional(100, m),
    birthDate: birthDate(m, today),
    nationalNumber: nationalNumber(m),
    ...homeFields(m),
    household: household(m),
    note: optional(1000, m),
  }
}

type Partly = Partial<Told>

type Rule = {
  readonly path: FieldName
  readonly error: (m: Faults) => string
  holds(told: Partly): boolean
}

/** What fields of one question must be together. */
const rules: readonly Rule[] = [
  {
    path: 'phone',
    error: m => m.phoneNeeded,
    holds: ({ contactChannel, phone }) =>
      (contactChannel !== 'phone' && contactChannel !== 'sms') || Boolean(phone),
  },
  {
    path: 'email',
    error: m => m.emailNeeded,
    holds: ({ contactChannel, email }) => contactChannel !== 'email' || Boolean(email),
  },
  {
    path: 'street',
    error: m => m.addressHalf,
    holds: ({ street, postalCode, municipality }) => !street || Boolean(postalCode && municipality),
  },
  {
    path: 'noAddress',
    error: m => m.addressBoth,
    holds: ({ street, noAddress }) => !(street && noAddress),
  },
]

/** Adds the rules between fields; all is said at once. */
export const withAnswerRules = <Shape extends z.ZodType<Partly>>(schema: Shape, language: Language): Shape =>
  rules.reduce(
    (checked, { path, error, holds }) =>
      checked.refine(value => holds(value), {
        path: [path],
        error: error(questionSentences(language).faults),
        when: () => true,
      }),
    schema,
  )

type Reading = { readonly language: Language; readonly today: Temporal.PlainDate }

/** What is wrong with the answers to one question. */
export function problemsIn(
  question: Question,
  values: FormValues,
  { language, today }: Reading,
): readonly FormProblem[] {
  const all = answerFields(language, today)
  const shape = Object.fromEntries(question.fields.map(({ name }) => [name, all[name]]))
  const parsed = withAnswerRules(z.object(shape), language).safeParse(values)
  return parsed.success ? [] : problemsOf(parsed.error)
}

/** All answers, read; or what is wrong, question by question in their order. */
export function readTold(
  values: FormValues,
  { language, today }: Reading,
): { readonly told: Told<Kind> } | { readonly problems: readonly FormProblem[] } {
  const parsed = withAnswerRules(z.object(answerFields(language, today)), language).safeParse(values)
  return parsed.success ? { told: parsed.data } : { problems: problemsOf(parsed.error) }
}

/** The question that asks for a field. */
export const questionWith = (field: string): Question | undefined =>
  questions.find(question => question.fields.some(({ name }) => name === field))

/** Only what belongs to the questions, as it was typed; a date is one text, a box is `yes`. */
export function answersIn(values: FormValues, among: readonly QuestionField[] = fields): FormValues {
  return Object.fromEntries(
    among.map(({ name, kind }) => [
      name,
      kind === 'choices' ? [values[name] ?? []].flat() : textOf(values, name),
    ]),
  )
}

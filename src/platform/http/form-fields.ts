import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { parseTypedMoney } from '#kernel/money.ts'
import type { UploadedFile } from './form-files.ts'

/** Marks that change the reading direction of what follows: dropped, they never belong in a name or a sentence. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** Every control character but the line break and the tab. */
const controls = /[^\P{Cc}\n\t]/u

const clean = (text: string) =>
  text.normalize('NFC').replace(directionMarks, '').replace(/\r\n?/g, '\n').trim()

/** The sentences a text field may answer with. `control`: characters that cannot be kept, such as NUL. */
export type TextFaults = {
  readonly required: string
  readonly long: string
  readonly control: string
}

/** A text as people type it: tidied, never empty, never longer than `most` characters. */
export function formText(most: number, faults: TextFaults) {
  return z
    .string({ error: faults.required })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, { error: faults.required, abort: true })
        .max(most, { error: faults.long, abort: true })
        .refine(text => !controls.test(text), { error: faults.control }),
    )
}

/** The same, where nothing is an answer too: '' becomes null. */
export function formOptionalText(most: number, faults: Omit<TextFaults, 'required'>) {
  return z
    .string()
    .default('')
    .transform(clean)
    .pipe(
      z
        .string()
        .max(most, { error: faults.long, abort: true })
        .refine(text => !controls.test(text), { error: faults.control })
        .transform(text => (text === '' ? null : text)),
    )
}

/** A date that must be there, from `DateField`; ISO text. */
export function formDate(faults: { readonly required: string; readonly wrong: string }) {
  return z
    .string({ error: faults.required })
    .min(1, { error: faults.required, abort: true })
    .refine(isIsoDate, { error: faults.wrong })
}

/** A date that may be left out: '' becomes null. */
export function formOptionalDate(wrong: string) {
  return z
    .string()
    .default('')
    .refine(text => text === '' || isIsoDate(text), { error: wrong })
    .transform(text => (text === '' ? null : text))
}

/** One of the listed codes. */
export function formChoice<const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
  required: string,
) {
  return z.enum(codes, { error: required })
}

/** Any of the listed codes; none is an empty list. */
export function formChoices<const Codes extends readonly [string, ...string[]]>(codes: Codes, wrong: string) {
  const many = z.array(z.enum(codes, { error: wrong }))
  return z.preprocess(value => (value === undefined ? [] : [value].flat()), many)
}

/** A box that is ticked or not. */
export const formTick = z.preprocess(value => value === 'yes' || value === 'on', z.boolean())

/** A whole number without sign, at most `most`. */
export function formInteger(most: number, wrong: string) {
  return z
    .string({ error: wrong })
    .regex(/^\d{1,9}$/, { error: wrong, abort: true })
    .transform(Number)
    .pipe(z.number().max(most, { error: wrong }))
}

/** An amount in euros as people write it (1.314,20 or 1314.20), never negative; becomes integer cents. */
export function formMoney(wrong: string) {
  return z.string({ error: wrong }).transform((text, context): number => {
    const parsed = parseTypedMoney(text.trim())
    if (parsed.ok && parsed.value >= 0) return parsed.value
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })
}

/** An id that a form carries unseen; a wrong one is a forged form. */
export const formId = z.uuid()

/** The version a form was made from. */
export const formVersion = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A file that must be chosen. */
export function formFile(required: string) {
  return z.custom<UploadedFile>(isUploaded, { error: required })
}

/** True for a file as `readFilesForm` gives it; a text that was typed in its place is none. */
export const isUploaded = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

/** The id of something chosen from a list, where nothing is an answer too: '' becomes null. */
export const formOptionalId = z
  .string()
  .default('')
  .transform(text => (text === '' ? null : text))
  .pipe(z.uuid().nullable())

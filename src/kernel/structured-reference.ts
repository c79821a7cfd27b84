import { ok, type Result, refuse } from '#kernel/result.ts'

declare const mark: unique symbol

/** A Belgian structured payment reference (OGM/VCS), checked: twelve digits. */
export type StructuredReference = string & { readonly [mark]: 'structured-reference' }

const checkOf = (tenDigits: string): string => `${Number(tenDigits) % 97 || 97}`.padStart(2, '0')

/**
 * The reference of a number.
 * @throws RangeError when the number is not whole, or needs more than ten digits: a bug in the numbering.
 */
export function structuredReference(number: number): StructuredReference {
  if (!Number.isInteger(number) || number < 0 || number > 9_999_999_999)
    throw new RangeError(`${number} does not fit a structured reference`)
  const digits = `${number}`.padStart(10, '0')
  return `${digits}${checkOf(digits)}` as StructuredReference
}

/** Reads a reference, with or without its signs. */
export function parseStructuredReference(
  text: string,
): Result<StructuredReference, 'not-twelve-digits' | 'wrong-check-digits'> {
  const digits = text.replace(/[\s+*/]/g, '')
  if (!/^\d{12}$/.test(digits)) return refuse('not-twelve-digits')
  if (checkOf(digits.slice(0, 10)) !== digits.slice(10)) return refuse('wrong-check-digits')
  return ok(digits as StructuredReference)
}

/** As printed on payment forms: `+++010/8068/17183+++`. */
export const formatStructuredReference = (reference: string): string =>
  reference.replace(/^(\d{3})(\d{4})(\d{5})$/, '+++$1/$2/$3+++')

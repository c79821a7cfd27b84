import { ok, type Result, refuse } from '#kernel/result.ts'

declare const mark: unique symbol

/** A number of the National Register or a BIS number, checked: eleven digits. */
export type NationalNumber = string & { readonly [mark]: 'national-number' }

/** Why a text is no national number. */
export type NationalNumberFault = 'not-eleven-digits' | 'impossible-date' | 'wrong-check-digits'

/** `bis` numbers belong to people who are not in the National Register. */
export type CheckedNationalNumber = { readonly number: NationalNumber; readonly kind: 'national' | 'bis' }

/**
 * 97 minus the remainder, for people born before 2000 and, with a leading 2, since 2000.
 * 2 000 000 000 is never a multiple of 97: a number is valid in one century only.
 */
const checkDigitsHold = (digits: string): boolean => {
  const [body, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))]
  return check === 97 - (body % 97) || check === 97 - ((body + 2_000_000_000) % 97)
}

/** Month 00 and day 00: date unknown, or counter used up. Month + 20 or + 40: BIS. */
const datePartHolds = (digits: string): boolean => {
  const month = Number(digits.slice(2, 4))
  return month <= 52 && month % 20 <= 12 && Number(digits.slice(4, 6)) <= 31
}

/**
 * Reads a national number, with or without its dots, dashes and spaces.
 *
 * Only the form is checked. Neither sex nor birth date may be read from it as a fact: both can be
 * unknown, corrected later, or replaced with the number itself.
 *
 * @source Rules of the National Register (modulo 97) and of the BCSS for BIS numbers.
 */
export function parseNationalNumber(text: string): Result<CheckedNationalNumber, NationalNumberFault> {
  const digits = text.replace(/[\s.\-/]/g, '')
  if (!/^\d{11}$/.test(digits)) return refuse('not-eleven-digits')
  if (!datePartHolds(digits)) return refuse('impossible-date')
  if (!checkDigitsHold(digits)) return refuse('wrong-check-digits')
  const kind = Number(digits.slice(2, 4)) >= 20 ? 'bis' : 'national'
  return ok({ number: digits as NationalNumber, kind })
}

/** As printed on cards: `85.07.30-033.28`. Expects eleven digits. */
export const formatNationalNumber = (number: string): string =>
  number.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5')

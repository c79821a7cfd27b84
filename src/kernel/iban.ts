import { ok, type Result, refuse } from '#kernel/result.ts'

declare const mark: unique symbol

/** An account number, checked, without spaces: BE68539007547034. */
export type Iban = string & { readonly [mark]: 'iban' }

/** Why a text is no account number we can pay to. */
export type IbanFault = 'not-an-iban' | 'country-not-in-sepa' | 'wrong-length' | 'wrong-check-digits'

/** Length of an IBAN in each country of the single euro payments area (ISO 13616 registry). */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26
   IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22`
    .split(/\s+/)
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const remainder97 = (digits: string): number => {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

const asDigits = (text: string): string => text.replace(/[A-Z]/g, letter => `${letter.charCodeAt(0) - 55}`)

/** A Belgian account number carries a check of its own: the last two of its twelve digits. */
const belgianCheckHolds = (iban: string): boolean => {
  const account = iban.slice(4)
  return /^\d{12}$/.test(account) && (remainder97(account.slice(0, 10)) || 97) === Number(account.slice(10))
}

/** Reads an IBAN, spaces allowed, in upper or lower case. Only the form is checked: not that the account exists. */
export function parseIban(text: string): Result<Iban, IbanFault> {
  const iban = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refuse('not-an-iban')
  const length = lengths[iban.slice(0, 2)]
  if (length === undefined) return refuse('country-not-in-sepa')
  if (iban.length !== length) return refuse('wrong-length')
  if (remainder97(asDigits(iban.slice(4) + iban.slice(0, 4))) !== 1) return refuse('wrong-check-digits')
  if (iban.startsWith('BE') && !belgianCheckHolds(iban)) return refuse('wrong-check-digits')
  return ok(iban as Iban)
}

/** In groups of four, with spaces that do not break: `BE68 5390 0754 7034`. */
export const formatIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1\u00a0')

import type { Language } from '#kernel/language.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'

declare const cent: unique symbol

/** An amount of money: a whole number of euro cents, negative allowed. Never a fraction of a cent. */
export type Cents = number & { readonly [cent]: true }

/** The largest amount the project handles, in cents: ten billion euros. Twelve times it stays an exact number. */
export const largestAmount = 1_000_000_000_000

/**
 * Marks a number as cents.
 * @throws RangeError when it is not a whole number or is beyond `largestAmount`: that is a bug, not an input error.
 */
export function cents(value: number): Cents {
  if (!Number.isInteger(value) || Math.abs(value) > largestAmount)
    throw new RangeError(`${value} is not an amount in cents`)
  return (value === 0 ? 0 : value) as Cents
}

/** The sum of amounts. */
export const sumCents = (amounts: Iterable<number>): Cents => {
  let total = 0
  for (const amount of amounts) total += amount
  return cents(total)
}

const decimalPattern = /^(-?)(0|[1-9]\d{0,9})(?:\.(\d{1,2}))?$/

/** Reads the decimal string files and interfaces use: "1314.20", "-3", "0.5". Euros with at most two decimals, a point, nothing else. */
export function parseMoney(text: string): Result<Cents, 'not-an-amount'> {
  const parts = decimalPattern.exec(text)
  if (!parts) return refuse('not-an-amount')
  const [, sign, euros, decimals = ''] = parts
  const value = Number(euros) * 100 + Number(decimals.padEnd(2, '0'))
  return ok(cents(sign ? -value : value))
}

const typedPattern = /^(-?)(\d{1,3}(?:[ .]\d{3})*|\d+)(?:,(\d{1,2}))?$/
const typedPlain = /^-?(?:\d+|\d{1,3}(?: \d{3})+)\.\d{1,2}$/

/**
 * Reads an amount as people type it: "1 314,20", "1.314,20", "1314.20", "1 314.20", "€ 12".
 * "1.314" may be one thousand or one euro: it is refused rather than guessed.
 */
export function parseTypedMoney(text: string): Result<Cents, 'not-an-amount' | 'ambiguous'> {
  const bare = text
    .replace(/[€\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/ +/g, ' ')
  if (typedPlain.test(bare)) return parseMoney(bare.replaceAll(' ', '').replace(/^(-?)0+(?=\d)/, '$1'))
  if (/^-?\d{1,3}\.\d{3}$/.test(bare)) return refuse('ambiguous')
  const parts = typedPattern.exec(bare)
  if (!parts) return refuse('not-an-amount')
  const [, sign = '', whole = '', decimals] = parts
  const euros = whole.replace(/[ .]/g, '').replace(/^0+(?=\d)/, '')
  return parseMoney(`${sign}${euros}${decimals === undefined ? '' : `.${decimals}`}`)
}

/** The decimal string of an amount: "1314.20". The inverse of `parseMoney`. */
export function decimal(amount: number): string {
  const absolute = Math.abs(amount)
  const whole = Math.floor(absolute / 100)
  const rest = absolute - whole * 100
  return `${amount < 0 ? '-' : ''}${whole}.${rest < 10 ? '0' : ''}${rest}`
}

const space = '\u00a0'
const marks: Readonly<Record<Language, { group: string; point: string; before: string; after: string }>> = {
  fr: { group: space, point: ',', before: '', after: `${space}€` },
  nl: { group: '.', point: ',', before: `€${space}`, after: '' },
  de: { group: '.', point: ',', before: '', after: `${space}€` },
  en: { group: ',', point: '.', before: '€', after: '' },
}

/** Digits in groups of three, from the right. */
function grouped(whole: string, group: string): string {
  let text = whole
  for (let at = whole.length - 3; at > 0; at -= 3) text = text.slice(0, at) + group + text.slice(at)
  return text
}

/** An amount as people read it: fr `1 314,20 €`, nl `€ 1.314,20`, de `1.314,20 €`, en `€1,314.20`. Spaces do not break. */
export function formatMoney(amount: number, language: Language): string {
  const { before, after } = marks[language]
  return `${amount < 0 ? '-' : ''}${before}${formatBareMoney(Math.abs(amount), language)}${after}`
}

/** The same without the sign of the euro, for a field that shows it beside: fr `1 314,20`. `parseTypedMoney` reads it. */
export function formatBareMoney(amount: number, language: Language): string {
  const { group, point } = marks[language]
  const plain = decimal(Math.abs(amount))
  return `${amount < 0 ? '-' : ''}${grouped(plain.slice(0, -3), group)}${point}${plain.slice(-2)}`
}

import { isIsoDate } from '#kernel/calendar.ts'
import { parseMoney } from '#kernel/money.ts'
import { childrenOf, elementAt, textAt, type XmlElement } from '#kernel/xml.ts'

/** Why a well-formed message of the right kind still cannot be used; `at` is the path that was looked for. */
export type MessageFault =
  | { readonly kind: 'missing'; readonly at: string }
  | {
      readonly kind: 'not-an-amount' | 'not-euro' | 'not-a-day' | 'not-an-id'
      readonly at: string
      readonly found: string
    }

/** Carries a fault out of the reading of one message. */
export class Unusable extends Error {
  readonly fault: MessageFault
  constructor(fault: MessageFault) {
    super(`${fault.kind} ${fault.at}`)
    this.fault = fault
  }
}

/** The text at a path. @throws Unusable when it is missing. */
export function needed(element: XmlElement | undefined, path: string): string {
  const text = textAt(element, path)
  if (text === undefined) throw new Unusable({ kind: 'missing', at: path })
  return text
}

/** An id at a path, of at most 35 characters as every message has it. @throws Unusable */
export function idAt(element: XmlElement | undefined, path: string): string {
  const found = needed(element, path)
  if (found.length > 35) throw new Unusable({ kind: 'not-an-id', at: path, found })
  return found
}

const longestText = 1000

/** A text that is only shown, within a bound: nobody reads further, and no page should be filled by it. */
export const shown = (text: string | null | undefined): string | null => text?.slice(0, longestText) || null

/** An amount of euro in cents, without sign. @throws Unusable */
export function centsAt(element: XmlElement | undefined, path: string): number {
  const found = needed(element, path)
  const currency = elementAt(element, path)?.attributes['Ccy'] ?? 'EUR'
  if (currency !== 'EUR') throw new Unusable({ kind: 'not-euro', at: path, found: currency })
  const read = parseMoney(found.replace(/(\.\d{2})0+$/, '$1'))
  if (!read.ok || read.value < 0) throw new Unusable({ kind: 'not-an-amount', at: path, found })
  return read.value
}

/** An ISO day from a date or the start of a date and time; undefined when there is none. @throws Unusable */
export function dayAt(element: XmlElement | undefined, path: string): string | undefined {
  const found = textAt(element, `${path}/Dt`) ?? textAt(element, `${path}/DtTm`)
  if (found === undefined) return undefined
  const day = found.slice(0, 10)
  if (!isIsoDate(day)) throw new Unusable({ kind: 'not-a-day', at: path, found })
  return day
}

/** Why the bank refused or returned: its code, and what it wrote beside. */
export type BankReason = { readonly code: string | null; readonly text: string | null }

/** The first reason among elements such as `StsRsnInf` or `RtrInf`. */
export function reasonIn(information: readonly XmlElement[]): BankReason | null {
  const [first] = information
  if (first === undefined) return null
  const words = childrenOf(first, 'AddtlInf').map(({ text }) => text.trim())
  const code = textAt(first, 'Rsn/Cd') ?? textAt(first, 'Rsn/Prtry') ?? null
  return { code: shown(code)?.slice(0, 35) ?? null, text: shown(words.filter(text => text !== '').join(' ')) }
}

import { type Dated, type Entry, inForce, lastKnown } from '#law/dated.ts'
import { NoAnswer, type Warning } from '#law/integration-income/answer.ts'
import type { Trace } from '#law/integration-income/rules.ts'

/**
 * What every rule of one assessment shares: the day, what was known, the reasons and warnings so far.
 *
 * @source L. 26.05.2002, art. 21: the decision rests on the law of the day it takes effect.
 */
export type Context = {
  readonly on: string
  readonly requestedOn: string
  readonly knownOn: string | undefined
  readonly trace: Trace
  readonly warnings: Warning[]
}

/** Adds a warning once. */
export function warn(context: Context, warning: Warning): void {
  const { code, date, pointer } = warning
  const same = context.warnings.some(one => one.code === code && one.date === date && one.pointer === pointer)
  if (!same) context.warnings.push(warning)
}

/** The entry in force for this assessment; a day before the first one has no answer. */
export function lawOf<Value>(context: Context, series: Dated<Value>, on = context.on): Entry<Value> {
  const entry = inForce(series, on, context.knownOn)
  if (!entry) throw new NoAnswer('before-the-law', on === context.on ? '/on' : '/requestedOn')
  return entry
}

/** Years after the last known amount within which it is still used, with its warning: ours, no text gives one. */
const yearsAhead = 10

/** A day so far ahead that it is a slip of the pen, or a question nobody can answer. */
const isFarAhead = (on: string, last: string): boolean =>
  `${Number(last.slice(0, 4)) + yearsAhead}${last.slice(4)}` < on

/**
 * An indexed amount: refused when its change is known and its value is not; warned about when it is the last one
 * known. `pick` chooses within the entry; `pointer` says which part of the case needed it.
 */
export function amountOf<Value, Amount>(
  context: Context,
  series: Dated<Value>,
  need: { readonly pick: (value: Value) => Amount | null; readonly pointer: string },
): { readonly amount: Amount; readonly entry: Entry<Value> } {
  const entry = inForce(series, context.on, context.knownOn)
  if (!entry) throw new NoAnswer('before-the-law', '/on')
  const amount = need.pick(entry.value)
  const last = entry.from === lastKnown(series, context.knownOn)
  if (amount === null || (last && isFarAhead(context.on, entry.from)))
    throw new NoAnswer('amounts-unknown-for-period', need.pointer)
  if (last) warn(context, { code: 'amounts-not-known-after', date: entry.from })
  return { amount, entry }
}

import { isIsoDate } from '#kernel/calendar.ts'
import { type Cents, cents, parseMoney } from '#kernel/money.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'

/** One thing wrong in a document: where (JSON pointer, RFC 6901) and what was expected there. */
export type Fault = { readonly pointer: string; readonly expected: string }

/** The state of one reading: where we are, and every fault met so far. */
export type Reading = { readonly path: (string | number)[]; readonly faults: Fault[] }

/**
 * Turns a piece of JSON into a value. After a fault the value returned is meaningless: `readJson`
 * throws it away, so a reader may go on and list the other faults.
 */
export type Reader<Value> = (json: unknown, reading: Reading) => Value

/** A key that may be absent, and what its absence means. */
export type Optional<Value> = { readonly reader: Reader<Value>; readonly absent: Value }

type Field = Reader<unknown> | Optional<unknown>
type Shape = Readonly<Record<string, Field>>
type ValueOf<Of> = Of extends Reader<infer Value> ? Value : Of extends Optional<infer Value> ? Value : never
export type ReadOf<Of extends Shape> = { readonly [Key in keyof Of]: ValueOf<Of[Key]> }

const pointerOf = (path: readonly (string | number)[]): string =>
  path.map(step => `/${`${step}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Records that something else was expected here. */
export function fault<Value>(reading: Reading, expected: string): Value {
  reading.faults.push({ pointer: pointerOf(reading.path), expected })
  return undefined as Value
}

/** Records a fault one or more steps below here. */
export function faultAt(reading: Reading, steps: readonly (string | number)[], expected: string): void {
  reading.faults.push({ pointer: pointerOf([...reading.path, ...steps]), expected })
}

/** Reads a whole document: its value, or every fault in it, in the order met. */
export function readJson<Value>(json: unknown, reader: Reader<Value>): Result<Value, readonly Fault[]> {
  const reading: Reading = { path: [], faults: [] }
  const value = reader(json, reading)
  return reading.faults.length === 0 ? ok(value) : refuse(reading.faults)
}

/** A key that may be absent, and the value it then has. */
export const optional = <Value>(reader: Reader<Value>, absent: Value): Optional<Value> => ({ reader, absent })

/** Null, or what the reader reads. */
export const nullable =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (json, reading) =>
    json === null ? null : reader(json, reading)

/** True or false: not 0, not a text. */
export const bool: Reader<boolean> = (json, reading) =>
  typeof json === 'boolean' ? json : fault(reading, 'true or false')

/** Exactly null: a place kept for later. */
export const nothing: Reader<null> = (json, reading) => (json === null ? null : fault(reading, 'null'))

/** One of a closed list, compared strictly. */
export const oneOf =
  <Choice extends string | number>(choices: readonly Choice[]): Reader<Choice> =>
  (json, reading) =>
    choices.find(choice => choice === json) ?? fault(reading, `one of ${choices.join(', ')}`)

/** A whole number within bounds. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (json, reading) =>
    typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most
      ? json
      : fault(reading, `a whole number from ${least} to ${most}`)

/** Some text, not only spaces, without control characters other than line breaks. */
export const text =
  (most: number): Reader<string> =>
  (json, reading) =>
    typeof json === 'string' && json.length <= most && json.trim() !== '' && !/[^\P{Cc}\n\r\t]/u.test(json)
      ? json
      : fault(reading, `a text of 1 to ${most} characters`)

/** A calendar day, kept as its ISO text: ISO days compare as texts, without making an object for each. */
export const isoDate: Reader<string> = (json, reading) =>
  typeof json === 'string' && isIsoDate(json) ? json : fault(reading, 'a calendar day, YYYY-MM-DD')

/** An amount that is not negative: a decimal string in euros such as "1314.20", up to `most` cents. */
export const euros =
  (most: number): Reader<Cents> =>
  (json, reading) => {
    const read = typeof json === 'string' ? parseMoney(json) : refuse('not-an-amount' as const)
    return read.ok && read.value >= 0 && read.value <= most
      ? cents(read.value)
      : fault(reading, 'an amount in euros as a decimal string, such as "1314.20", not negative')
  }

/** A list of bounded length; each item is read at its own place. */
export const listOf =
  <Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> =>
  (json, reading) => {
    if (!Array.isArray(json) || json.length > most) return fault(reading, `a list of at most ${most}`)
    return json.map((item, index) => below(reading, index, () => reader(item, reading)))
  }

const below = <Value>(reading: Reading, step: string | number, read: () => Value): Value => {
  reading.path.push(step)
  const value = read()
  reading.path.pop()
  return value
}

/** A plain object, as a record of unknown values; anything else is a fault. */
export const asRecord = (json: unknown, reading: Reading): Readonly<Record<string, unknown>> | null =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, unknown>>)
    : (fault(reading, 'an object') ?? null)

const readField = (field: Field, json: unknown, reading: Reading): unknown => {
  if (typeof field === 'function')
    return json === undefined ? fault(reading, 'this key, which is missing') : field(json, reading)
  return json === undefined ? field.absent : field.reader(json, reading)
}

/** An object with these keys and no other: an unknown key is a fault at its own place. */
export function record<Of extends Shape>(shape: Of): Reader<ReadOf<Of>> {
  const fields = Object.entries(shape)
  const known = new Set(Object.keys(shape))
  return (json, reading) => {
    const source = asRecord(json, reading)
    const value: Record<string, unknown> = {}
    if (source === null) return value as ReadOf<Of>
    for (const [key, field] of fields) {
      reading.path.push(key)
      value[key] = readField(field, Object.hasOwn(source, key) ? source[key] : undefined, reading)
      reading.path.pop()
    }
    for (const key of Object.keys(source)) if (!known.has(key)) faultAt(reading, [key], 'no such key')
    return value as ReadOf<Of>
  }
}

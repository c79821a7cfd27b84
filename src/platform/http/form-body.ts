import type { Context } from 'hono'

/** What was typed, by field; a field sent several times is a list. Dates in three parts are joined. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** What was typed is kept below this; above, a page says so in plain words. */
export const largestForm = 256 * 1024

/** The form was larger than what can be kept. */
export class FormTooLarge extends Error {
  override readonly name = 'FormTooLarge'
}

/** The body was not a form. */
export class NotAForm extends Error {
  override readonly name = 'NotAForm'
}

/** What a body may weigh, and what is thrown above it. */
type Bound = { readonly most: number; tooLarge(): Error }

/** Reads a body up to a bound, whatever length it declared. */
export async function readBytes(
  request: Request,
  { most, tooLarge }: Bound,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > most) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fields as they were sent, in order, become the values of a form. */
export function textForm(fields: Iterable<readonly [string, string]>): FormValues {
  const values: Record<string, string | readonly string[]> = Object.create(null)
  for (const [name, value] of fields) {
    const before = values[name]
    values[name] = before === undefined ? value : [before, value].flat()
  }
  return joinDates(values)
}

/** Reads a url-encoded form, bounded. @throws FormTooLarge, NotAForm */
export async function readForm(context: Context): Promise<FormValues> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new NotAForm()
  const bound = { most: largestForm, tooLarge: () => new FormTooLarge() }
  const bytes = await readBytes(context.req.raw, bound)
  return textForm(new URLSearchParams(new TextDecoder().decode(bytes)))
}

const typed = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value.trim() : ''

/** `born-day`, `born-month`, `born-year` become `born`: ISO when all three are there, '' when none is. */
function joinDates(values: Record<string, string | readonly string[]>): FormValues {
  for (const name of Object.keys(values)) {
    if (!name.endsWith('-year')) continue
    const field = name.slice(0, -'-year'.length)
    const [year, month, day] = ['year', 'month', 'day'].map(part => typed(values[`${field}-${part}`]))
    const none = `${year}${month}${day}` === ''
    values[field] = none ? '' : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  }
  return values
}

/** One field's text, '' when it was not sent. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** A date field's three parts as they were typed; those of an ISO date when the form was filled by us. */
export function datePartsOf(values: FormValues, name: string): { day: string; month: string; year: string } {
  if (values[`${name}-year`] === undefined) {
    const [year = '', month = '', day = ''] = textOf(values, name).split('-')
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
  }
  return {
    day: textOf(values, `${name}-day`),
    month: textOf(values, `${name}-month`),
    year: textOf(values, `${name}-year`),
  }
}

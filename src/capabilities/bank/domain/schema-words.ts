/** What a fault of a schema means, in a code that has its sentence in each language. */
export type SchemaTrouble = {
  /** The payment it concerns; null: the file as a whole. */
  readonly endToEndId: string | null
  /** The short name of the element, such as `Nm`. */
  readonly element: string
  readonly kind: 'too-long' | 'too-short' | 'malformed' | 'not-allowed' | 'missing' | 'out-of-place' | 'other'
  /** The checker's own words, for a technician. */
  readonly message: string
}

const kinds: readonly (readonly [RegExp, SchemaTrouble['kind']])[] = [
  [/facet 'maxLength'|facet 'totalDigits'|facet 'fractionDigits'/, 'too-long'],
  [/facet 'minLength'/, 'too-short'],
  [/facet 'pattern'|not a valid value/, 'malformed'],
  [/facet 'enumeration'|facet '(min|max)(In|Ex)clusive'/, 'not-allowed'],
  [/Missing child|required but missing/, 'missing'],
  [/This element is not expected/, 'out-of-place'],
]

/** Turns a line of the checker into the payment and the element it concerns; `itemAt` knows what stands on a line. */
export function schemaTrouble(
  { line, message }: { readonly line: number; readonly message: string },
  itemAt: (line: number) => string | null,
): SchemaTrouble {
  const element = /Element '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1] ?? ''
  const kind = kinds.find(([pattern]) => pattern.test(message))?.[1] ?? 'other'
  return {
    endToEndId: itemAt(line),
    element,
    kind,
    message: message.replace(/\{urn:[^}]*\}/g, '').slice(0, 300),
  }
}

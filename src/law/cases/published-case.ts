/**
 * Worked cases published by others, as they publish them: the page, the case, and what must come out here.
 *
 * Where a page leaves out a step of the decree (most leave out the general exemption), `differs` says what the page prints
 * and why the complete rules give another amount.
 *
 * @source AR 11.07.2002, art. 22 to 35; the page of each case is in its `source`.
 */
type Expected = Readonly<Record<string, string | number | boolean>>

export type PublishedCase = {
  readonly id: string
  readonly source: string
  readonly file: unknown
  /** Dotted paths into the answer, and what stands there. */
  readonly expected: Expected
  readonly differs?: { readonly printed: string; readonly because: string }
}

export const person = (resources: readonly unknown[], more: object = {}) => ({ resources, ...more })
export const monthly = (kind: string, amount: string, more: object = {}) => ({
  kind,
  amount,
  per: 'month',
  ...more,
})
export const forWork = { exemption: { kind: 'socioProfessional' } }
export const generalExemptionLeftOut = 'the page leaves out the general exemption'
export const child = { relation: 'minorChild', dependent: true, resources: [] }

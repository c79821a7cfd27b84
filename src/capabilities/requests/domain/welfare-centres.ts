import data from './welfare-centres.json' with { type: 'json' }

/** A public centre for social welfare: one a municipality, but for Herstappe, which has none. */
export type WelfareCentre = {
  /** The statistical code of the municipality, five digits. */
  readonly nis: string
  readonly fr: string
  readonly nl: string
}

/**
 * The 564 centres since the mergers of 2025, by NIS code.
 *
 * @source Statbel, municipalities and their NIS codes since 01.01.2025.
 */
export const welfareCentres: readonly WelfareCentre[] = data.centres.map(([nis = '', fr = '', nl = '']) => ({
  nis,
  fr,
  nl,
}))

/** The centre of a municipality; undefined for a code that is none. */
export const welfareCentre = (nis: string): WelfareCentre | undefined =>
  welfareCentres.find(centre => centre.nis === nis)

import type { Random } from './random.ts'

/** Money of somebody, before it has an id. Amounts are integer cents. */
export type SeedResource = {
  readonly kind: string
  readonly amountCents: number | null
  readonly per: 'month' | 'year' | 'once' | null
  readonly details: Readonly<Record<string, unknown>>
  readonly source: string
}

/** Somebody under the same roof. Age in years; the name is the applicant's family when `sameName`. */
export type SeedMember = {
  readonly relation: string
  readonly age: number
  readonly dependent: boolean
  readonly sameName: boolean
  readonly resources: readonly SeedResource[]
  /** What equity leaves counted of a relative per year (0: nothing), and why. */
  readonly equity?: {
    readonly amountCents: number
    readonly reason: { readonly fr: string; readonly nl: string }
  }
}

/** How somebody lives: the household, the money, and what a caseworker would write about it. */
export type Scenario = {
  readonly members: readonly SeedMember[]
  readonly resources: readonly SeedResource[]
  readonly homelessWithProject: boolean
  readonly sharedCustody: 'none' | 'equal'
  /** Facts in prose, in French and Dutch: what a report begins with. */
  readonly told: { readonly fr: string; readonly nl: string }
}

export const nothing = {
  homelessWithProject: false,
  sharedCustody: 'none',
  members: [],
  resources: [],
} as const

export const money = (kind: string, euros: number, details: SeedResource['details'] = {}): SeedResource => ({
  kind,
  amountCents: euros * 100,
  per: 'month',
  details,
  source: kind === 'wage' || kind === 'studentJob' ? 'Fiche de paie' : 'Attestation de l’organisme',
})

export const child = (age: number): SeedMember => ({
  relation: 'minorChild',
  age,
  dependent: true,
  sameName: true,
  resources: [],
})

export const adult = (
  relation: string,
  age: number,
  resources: readonly SeedResource[] = [],
): SeedMember => ({
  relation,
  age,
  dependent: false,
  sameName: relation !== 'friend' && relation !== 'partner',
  resources,
})

export const children = (random: Random, most: number) =>
  Array.from({ length: random.between(1, most) }, () => child(random.between(1, 16)))

export const familyBenefit = (count: number): SeedResource =>
  money('familyBenefit', 185 * count, { for: 'children', as: 'main' })

import { type Dated, dated } from '#law/dated.ts'

/**
 * Amounts of the decree that are not indexed, in cents, and its dated parameters.
 *
 * @source AR 11.07.2002, art. 22 and following; AR 01.04.2003 (local job scheme); AR 07.01.2026 (cohabitants).
 */

/** First day of the law of 26.05.2002. */
export const firstDay = '2002-10-01'

/** General exemption per year, by category (art. 22 §2). */
export const generalExemption: Dated<Readonly<Record<1 | 2 | 3, number>>> = dated([
  { from: firstDay, source: 'bdas-wwsb.brussels/?p=3321', value: { 1: 15_500, 2: 25_000, 3: 31_000 } },
])

/** What an hour of the local job scheme (ALE, PWA) may pay without being counted (art. 22 §1 d). */
export const localJobHour: Dated<number> = dated([
  { from: firstDay, source: 'refli.be/fr/lex/2003022362', value: 372 },
  { from: '2003-03-01', source: 'refli.be/fr/lex/2003022362 (AR 01.04.2003)', value: 410 },
])

/** Built property: what the cadastral income may be, what each child adds, and the factor of the rest. */
export const builtProperty: Dated<{
  readonly base: number
  readonly child: number
  readonly factor: number
}> = dated([
  { from: firstDay, source: 'bdas-wwsb.brussels/?p=3425', value: { base: 75_000, child: 12_500, factor: 3 } },
])

/** Savings: above `above` cents, `percent` of the capital counts as a yearly income. Bands in order. */
export const capitalBands: Dated<readonly { readonly above: number; readonly percent: number }[]> = dated([
  {
    from: firstDay,
    source: 'bdas-wwsb.brussels/?p=3440; adasasbl.be/2020/04/06',
    value: [
      { above: 620_000, percent: 6 },
      { above: 1_250_000, percent: 10 },
    ],
  },
])

const relations = {
  firstDegree: ['parent', 'adultChild'],
  allDebtors: ['parent', 'adultChild', 'grandparent', 'grandchild', 'parentInLaw', 'childInLaw'],
} as const

/** How the resources of people who owe maintenance and live in count (art. 34 §2): the version of the day of the request. */
export type CohabitantRule = {
  /** Relations whose resources may (before) or must (since 01.03.2026) be counted. */
  readonly relations: readonly string[]
  /** Whether family benefit received for the applicant counts. */
  readonly benefitForApplicant: boolean
  /** Whether the centre is free not to count them at all. */
  readonly discretionary: boolean
}

export const cohabitantRule: Dated<CohabitantRule> = dated([
  {
    from: firstDay,
    source:
      'droitsquotidiens.be, ressources de mes parents ou enfants majeurs; Cass. 18.11.2019, S.19.0021.F',
    value: { relations: relations.firstDegree, benefitForApplicant: false, discretionary: true },
  },
  {
    from: '2026-03-01',
    knownFrom: '2026-01-16',
    source: 'AR 07.01.2026 (MB 16.01.2026); cpasuccle.be/calculer-le-montant-du-ris; cpasconnect.be',
    value: { relations: relations.allDebtors, benefitForApplicant: true, discretionary: false },
  },
])

import { type Dated, dated } from '#law/dated.ts'

/**
 * The State's share of the integration income a centre pays, in percentage points, by date.
 *
 * @source L. 26.05.2002, art. 32 and following; primabook.mi-is.be/fr/node/24; mi-is.be/fr/nouvelles/mesures-covid-etat-des-lieux.
 */
export type Level = { readonly from: number; readonly percent: number }

/** Base rate, and the rates of larger centres by average number of entitled persons a month. */
export type RateRule = {
  readonly base: number
  readonly levels: readonly Level[]
  /** First rise to a level: the average must also have grown by this much, in percent, over one year. */
  readonly growth: number
  /** Below its level, a centre loses this many points a year. */
  readonly fallback: number
  /** …unless its average fell by less than this, in percent. */
  readonly tolerance: number
}

export const rateRule: Dated<RateRule> = dated([
  {
    from: '2016-11-01',
    source: 'primabook.mi-is.be/fr/node/24 (first day formalised here: that of the project subsidy)',
    value: {
      base: 55,
      levels: [
        { from: 500, percent: 65 },
        { from: 1000, percent: 70 },
      ],
      growth: 5,
      fallback: 1,
      tolerance: 3,
    },
  },
])

/** Points added for everybody during the health crisis. `null` = whether they were due is in no source read. */
export const crisisPoints: Dated<number | null> = dated([
  { from: '2016-11-01', source: 'primabook.mi-is.be/fr/node/24', value: 0 },
  { from: '2020-04-01', source: 'first day of the measure in no source read', value: null },
  {
    from: '2021-05-01',
    source: 'trends.levif.be (05.2021); mi-is.be, mesures COVID: état des lieux',
    value: 15,
  },
  { from: '2021-10-01', source: 'mi-is.be, mesures COVID: état des lieux', value: 0 },
])

/** The subsidy for an integration project, in percent of the income granted; it replaced art. 33 and 34 of the law. */
export const projectPercent: Dated<number | null> = dated([
  { from: '2016-11-01', source: 'primabook.mi-is.be/fr/node/24', value: 10 },
  { from: '2020-04-01', source: 'first day of the measure in no source read', value: null },
  {
    from: '2021-05-01',
    source: 'trends.levif.be (05.2021); mi-is.be, mesures COVID: état des lieux',
    value: 20,
  },
  { from: '2021-10-01', source: 'mi-is.be, mesures COVID: état des lieux', value: 10 },
])

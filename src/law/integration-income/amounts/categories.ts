import { type Dated, dated, type Entry } from '#law/dated.ts'

/**
 * The integration income of each category, indexed, in cents.
 *
 * @source L. 26.05.2002, art. 14 §1 (three categories) and its indexation; values as published by the sources named on each line.
 */

/** Annual and monthly amounts. `annual: null` = only the month is published: the year is then twelve months. */
export type CategoryAmount = { readonly annual: number | null; readonly monthly: number }

/** `null` = the amount changed on that day and no source read gives it. */
export type CategoryAmounts = Readonly<Record<1 | 2 | 3, CategoryAmount | null>>

type Pair = readonly [annual: number | null, monthly: number] | null

const cent = (euros: number): number => Math.round(euros * 100)

const amount = (pair: Pair): CategoryAmount | null =>
  pair && { annual: pair[0] === null ? null : cent(pair[0]), monthly: cent(pair[1]) }

const line = (from: string, pairs: readonly [Pair, Pair, Pair], source: string): Entry<CategoryAmounts> => ({
  from,
  source,
  value: { 1: amount(pairs[0]), 2: amount(pairs[1]), 3: amount(pairs[2]) },
})

const primabook = 'SPP Intégration sociale, primabook.mi-is.be, bedragen leefloon'
const bruxellesJ = 'bruxelles-j.be, catégories et montants du revenu d’intégration'
const centen = 'centenvoorstudenten.be/info/leefloon/bedrag-leefloon'
const change = 'change known from the published indexations and rises; amount in no source read'
const unknown = [null, null, null] as const

/** Since 1 September 2013. Days covered by a line without amount are refused. */
export const categoryAmounts: Dated<CategoryAmounts> = dated([
  line(
    '2013-09-01',
    [
      [6538.91, 544.91],
      [9808.37, 817.36],
      [13_077.84, 1089.82],
    ],
    primabook,
  ),
  line(
    '2015-09-01',
    [
      [6669.69, 555.81],
      [10_004.54, 833.71],
      [13_339.39, 1111.62],
    ],
    primabook,
  ),
  line(
    '2016-04-01',
    [
      [6803.08, 566.92],
      [10_204.63, 850.39],
      [13_606.18, 1133.85],
    ],
    primabook,
  ),
  line(
    '2016-06-01',
    [
      [6939.19, 578.27],
      [10_408.8, 867.4],
      [13_878.41, 1156.53],
    ],
    primabook,
  ),
  line(
    '2017-06-01',
    [
      [7077.88, 589.82],
      [10_616.84, 884.74],
      [14_155.79, 1179.65],
    ],
    `${primabook}; ocmwsintniklaas.be, bedragen leefloon`,
  ),
  line(
    '2017-09-01',
    [
      [7141.58, 595.13],
      [10_712.38, 892.7],
      [14_283.19, 1190.27],
    ],
    `${primabook}; ocmwbredene.be, newsID=7687`,
  ),
  line(
    '2018-07-01',
    [
      [7141.58, 595.13],
      [10_712.38, 892.7],
      [14_763.19, 1230.27],
    ],
    primabook,
  ),
  line(
    '2018-09-01',
    [
      [7284.12, 607.01],
      [10_926.19, 910.52],
      [15_057.85, 1254.82],
    ],
    `${primabook}; vvsg.be, leefloonbedragen`,
  ),
  line(
    '2019-07-01',
    [
      [7429.8, 619.15],
      [11_144.72, 928.73],
      [15_057.85, 1254.82],
    ],
    `${primabook}; bruxelles-j.be`,
  ),
  line(
    '2020-01-01',
    [
      [7520.85, 626.74],
      [11_281.3, 940.11],
      [15_246.08, 1270.51],
    ],
    primabook,
  ),
  line(
    '2020-03-01',
    [
      [null, 639.27],
      [null, 958.91],
      [null, 1295.91],
    ],
    `${bruxellesJ}; ${centen}`,
  ),
  line(
    '2021-01-01',
    [
      [7877.41, 656.45],
      [11_816.14, 984.68],
      [15_968.89, 1330.74],
    ],
    'mi-is.be/fr/nouvelles/augmentation-du-revenu-dintegration-au-1er-janvier-2021',
  ),
  line('2021-07-01', unknown, change),
  line(
    '2022-05-01',
    [
      [null, 743.78],
      [null, 1115.67],
      [null, 1507.77],
    ],
    'inforjeunesmons.be, je cohabite avec mes parents',
  ),
  line('2022-08-01', unknown, change),
  line('2022-12-01', [[null, 789.29], [null, 1183.94], null], 'inforjeunes.be/thematique/cpas'),
  line(
    '2023-01-01',
    [
      [null, 809.42],
      [14_569.58, 1214.13],
      [19_690.01, 1640.83],
    ],
    `${bruxellesJ}; primabook.mi-is.be/fr/node/378 (isolé); securex.be, leefloon actuele bedragen (famille)`,
  ),
  line('2023-07-01', unknown, change),
  line(
    '2023-11-01',
    [
      [null, 842.12],
      [null, 1263.17],
      [null, 1707.11],
    ],
    'cpasevere.brussels/aides/revenus-allocations',
  ),
  line(
    '2024-05-01',
    [
      [null, 858.97],
      [null, 1288.46],
      [null, 1741.29],
    ],
    `${bruxellesJ}; creno.be/?p=55009; ${centen}`,
  ),
  line(
    '2025-02-01',
    [
      [10_513.6, 876.13],
      [15_770.41, 1314.2],
      [null, 1776.07],
    ],
    'bdas-wwsb.brussels/?p=3321; cpassivryrance.be; bruxelles-j.be',
  ),
])

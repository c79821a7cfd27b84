import { type Dated, dated, type Entry } from '#law/dated.ts'

/**
 * What may be earned without losing integration income, indexed, in cents: per month, per year for artists.
 *
 * @source AR 11.07.2002, art. 35 §1 and §2 (base 177.76 €); AR 23.11.2023 (occupations in shortage); values as published by the sources named on each line.
 */

const cent = (euros: number | null): number | null => (euros === null ? null : Math.round(euros * 100))

const line = (from: string, euros: number | null, source: string): Entry<number | null> => ({
  from,
  source,
  value: cent(euros),
})

const change = 'change known or possible with the indexation; amount in no source read'
const cities = 'tienen.be, knokke-heist.be, ocmwtemse.be: leefloon, SPI-vrijstelling'

/** General exemption for work and training (art. 35 §1), per month. */
export const workExemption: Dated<number | null> = dated([
  line('2012-12-01', 234.55, `${cities}; mi-is.be, FAQ exonération ISP (01.01.2015)`),
  line('2015-09-01', null, change),
  line('2017-06-01', 244.03, cities),
  line('2018-09-01', 248.9, 'vvsg.be, leefloonbedragen'),
  line('2020-03-01', 253.88, 'centenvoorstudenten.be/info/leefloon'),
  line('2021-07-01', null, change),
  line('2022-01-01', 264.13, 'droitsquotidiens.be, actualités: RIS, plus de distinction entre étudiants'),
  line('2022-03-01', null, change),
  line('2022-12-01', 291.63, 'droitsquotidiens.be, je trouve un petit job; primabook.mi-is.be/fr/node/378'),
  line('2023-11-01', 297.46, 'droitsquotidiens.be, actualités: exonération pour les métiers en pénurie'),
  line(
    '2024-05-01',
    303.41,
    'derived: 2 % above 297.46 and 2 % below 309.48, both published; only 303.41 fits both to the cent',
  ),
  line('2025-02-01', 309.48, 'bdas-wwsb.brussels/?p=3363'),
])

/** Days on which the general exemption is derived, not published. */
export const derivedWorkExemption: readonly string[] = ['2024-05-01']

/** Students with a study grant, until the amount became one for all on 1 January 2022 (art. 35 §2), per month. */
export const grantHolderExemption: Dated<number | null> = dated([
  line('2012-12-01', 65.42, cities),
  line('2015-09-01', null, change),
  line('2017-06-01', 68.06, cities),
  line('2018-09-01', 69.42, 'vvsg.be, leefloonbedragen'),
  line('2020-03-01', 70.81, 'centenvoorstudenten.be/info/leefloon'),
  line(
    '2020-04-01',
    null,
    'suspended during the health crisis until 30.09.2021 (mi-is.be, mesures COVID: état des lieux); first day in no source read',
  ),
])

/** First day without distinction between students with and without a grant: AR 25.01.2022 (MB 14.02.2022). */
export const oneStudentExemptionSince = '2022-01-01'

/** First three months in an occupation in shortage (art. 35 §1, AR 23.11.2023), per month. */
export const shortageExemption: Dated<number | null> = dated([
  line('2024-01-01', 426.3, 'droitsquotidiens.be, actualités: métiers en pénurie; medenam.be, actualité 417'),
  line('2024-05-01', null, change),
  line(
    '2025-02-01',
    443.52,
    'droitsquotidiens.be, le montant de l’exonération est-il plus élevé; bdas-wwsb.brussels/?p=3363',
  ),
])

/** Irregular artistic activity (art. 35 §1), per YEAR. */
export const artistExemption: Dated<number | null> = dated([
  line('2011-05-01', 2705.22, cities),
  line('2012-12-01', null, change),
  line('2017-06-01', 2928.35, cities),
  line('2018-09-01', 2986.79, 'vvsg.be, leefloonbedragen'),
  line('2020-03-01', null, change),
])

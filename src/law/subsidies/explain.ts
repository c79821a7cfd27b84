import type { InFourLanguages, Language } from '#kernel/language.ts'
import { articleIn } from '#law/article.ts'
import type { Rate, RateReason, RateRefusal } from '#law/subsidies/rate.ts'

/**
 * Subsidy rates in words.
 *
 * @source L. 26.05.2002, art. 32; primabook.mi-is.be/fr/node/24.
 */
export const rateReasons: Readonly<Record<RateReason, InFourLanguages>> = {
  base: {
    fr: 'Le taux de base s’applique.',
    nl: 'Het basispercentage geldt.',
    de: 'Der Grundsatz gilt.',
    en: 'The base rate applies.',
  },
  'level-kept': {
    fr: 'La moyenne reste au-dessus du seuil : le taux est maintenu.',
    nl: 'Het gemiddelde blijft boven de drempel: het percentage blijft.',
    de: 'Der Durchschnitt bleibt über der Schwelle: Der Satz bleibt.',
    en: 'The average stays above the threshold: the rate is kept.',
  },
  'level-reached': {
    fr: 'Le seuil est atteint et la moyenne a augmenté d’au moins 5 % en un an.',
    nl: 'De drempel is bereikt en het gemiddelde steeg met minstens 5 % in een jaar.',
    de: 'Die Schwelle ist erreicht und der Durchschnitt stieg um mindestens 5 % in einem Jahr.',
    en: 'The threshold is reached and the average grew by at least 5% in a year.',
  },
  'growth-too-small': {
    fr: 'Le seuil est atteint, mais la moyenne n’a pas augmenté de 5 % en un an : le taux ne change pas.',
    nl: 'De drempel is bereikt, maar het gemiddelde steeg geen 5 % in een jaar: het percentage verandert niet.',
    de: 'Die Schwelle ist erreicht, aber der Durchschnitt stieg nicht um 5 % in einem Jahr: Der Satz ändert sich nicht.',
    en: 'The threshold is reached, but the average did not grow by 5% in a year: the rate does not change.',
  },
  'below-level-tolerated': {
    fr: 'La moyenne est sous le seuil, mais la baisse est de moins de 3 % : le taux est maintenu.',
    nl: 'Het gemiddelde ligt onder de drempel, maar de daling is kleiner dan 3 %: het percentage blijft.',
    de: 'Der Durchschnitt liegt unter der Schwelle, aber der Rückgang ist kleiner als 3 %: Der Satz bleibt.',
    en: 'The average is below the threshold, but fell by less than 3%: the rate is kept.',
  },
  'below-level-one-point': {
    fr: 'La moyenne est sous le seuil : le taux baisse d’un point cette année.',
    nl: 'Het gemiddelde ligt onder de drempel: het percentage daalt dit jaar met één punt.',
    de: 'Der Durchschnitt liegt unter der Schwelle: Der Satz sinkt dieses Jahr um einen Punkt.',
    en: 'The average is below the threshold: the rate falls by one point this year.',
  },
  'crisis-points': {
    fr: 'Pendant la crise sanitaire, quinze points sont ajoutés.',
    nl: 'Tijdens de gezondheidscrisis komen er vijftien punten bij.',
    de: 'Während der Gesundheitskrise kommen fünfzehn Punkte hinzu.',
    en: 'During the health crisis fifteen points are added.',
  },
}

export const rateRefusals: Readonly<Record<RateRefusal, InFourLanguages>> = {
  'before-the-law': {
    fr: 'Ce jour précède les règles reprises ici.',
    nl: 'Die dag valt vóór de regels die hier staan.',
    de: 'Dieser Tag liegt vor den hier erfassten Regeln.',
    en: 'This day is before the rules held here.',
  },
  'rate-unknown-for-period': {
    fr: 'Le taux de ce jour n’est dans aucune source lue.',
    nl: 'Het percentage van die dag staat in geen gelezen bron.',
    de: 'Der Satz dieses Tages steht in keiner gelesenen Quelle.',
    en: 'The rate of this day is in no source read.',
  },
}

/** A rate as plain text: the percentage, why, and the article. */
export const explainRate = (rate: Rate, language: Language): string =>
  `${[`${rate.on}: ${rate.percent} % [${articleIn(rate.article, language)}]`, ...rate.reasons.map(one => `  ${rateReasons[one][language]}`)].join('\n')}\n`

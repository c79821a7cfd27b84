/**
 * How long each act may take: a count, its unit, where it is written, and how early we warn.
 *
 * @source L. 26.05.2002, art. 18 (receipt, transfer), 21 (decision, notification), 23 (payment); AR 11.07.2002, art. 36.
 */
export type Limit = {
  readonly count: number
  readonly unit: 'calendarDays' | 'workingDays' | 'months' | 'years'
}

export type ClockRule = {
  readonly limit: Limit
  /** When sources disagree: the reading not followed. */
  readonly otherReading?: Limit
  readonly article: string
  readonly source: string
  /** First day of the text formalised. */
  readonly version: string
  /** Days before the due day on which people are warned: ours, not the law's. */
  readonly warnDays: number
}

export type CountedKind =
  | 'receipt'
  | 'transfer'
  | 'referral'
  | 'ministry'
  | 'decision'
  | 'notification'
  | 'firstPayment'
  | 'attestation'
  | 'stateForm'
  | 'review'
  | 'homeVisit'
  | 'project'
  | 'projectReflection'
  | 'projectEvaluation'
  | 'workExemption'

const days = (count: number): Limit => ({ count, unit: 'calendarDays' })
const workingDays = (count: number): Limit => ({ count, unit: 'workingDays' })
const months = (count: number): Limit => ({ count, unit: 'months' })
const years = (count: number): Limit => ({ count, unit: 'years' })
const law2002 = '2002-10-01'
const projects2016 = '2016-11-01'

export const clockRules: Readonly<Record<CountedKind, ClockRule>> = {
  receipt: {
    limit: days(0),
    article: 'L. 26.05.2002, art. 18; L. 08.07.1976, art. 58',
    source: 'bdas-wwsb.brussels/?p=7649',
    version: law2002,
    warnDays: 0,
  },
  transfer: {
    limit: days(5),
    otherReading: workingDays(5),
    article: 'L. 26.05.2002, art. 18 §4; L. 08.07.1976, art. 58 §3',
    source: 'mi-is.be/fr/outils-cpas/conflits-de-competence (a FAQ of the same service says working days)',
    version: law2002,
    warnDays: 2,
  },
  referral: {
    limit: workingDays(5),
    article: 'L. 02.04.1965, art. 15; circulaire 08.04.2003',
    source:
      'mi-is.be/fr/faq/que-doit-faire-le-cpas-sil-pense-ne-pas-etre-competent-pour-une-demande-daide-qui-lui-est',
    version: '2003-04-08',
    warnDays: 2,
  },
  ministry: {
    limit: workingDays(5),
    article: 'L. 02.04.1965, art. 15; circulaire 08.04.2003',
    source: 'mi-is.be/fr/outils-cpas/conflits-de-competence',
    version: '2003-04-08',
    warnDays: 0,
  },
  decision: {
    limit: days(30),
    article: 'L. 26.05.2002, art. 21 §1',
    source: 'bdas-wwsb.brussels/?p=4672',
    version: law2002,
    warnDays: 10,
  },
  notification: {
    limit: days(8),
    article: 'L. 26.05.2002, art. 21',
    source: 'bdas-wwsb.brussels/?p=7722',
    version: law2002,
    warnDays: 3,
  },
  firstPayment: {
    limit: days(15),
    article: 'L. 26.05.2002, art. 23; AR 11.07.2002, art. 36',
    source: 'droitsquotidiens.be/fr/question/quand-le-ris-est-il-paye',
    version: law2002,
    warnDays: 5,
  },
  attestation: {
    limit: days(7),
    article: 'AR 01.12.2013; BCSS, CPAS project',
    source: 'ksz.fgov.be/fr/project/cpas',
    version: '2013-12-01',
    warnDays: 2,
  },
  stateForm: {
    limit: days(45),
    article: 'L. 02.04.1965, art. 9',
    source: 'primabook.mi-is.be/fr/node/53',
    version: '1965-04-02',
    warnDays: 15,
  },
  review: {
    limit: years(1),
    article: 'L. 26.05.2002 et AR 11.07.2002 (révision au moins annuelle)',
    source: 'cpasuccle.be/calculer-le-montant-du-ris; adasasbl.be/2024/05/05',
    version: law2002,
    warnDays: 45,
  },
  homeVisit: {
    limit: years(1),
    article: 'AR 01.12.2013 (enquête sociale)',
    source: 'bdas-wwsb.brussels/?p=7695',
    version: '2013-12-01',
    warnDays: 45,
  },
  project: {
    limit: months(3),
    article: 'L. 26.05.2002 (L. 21.07.2016); AR 03.10.2016',
    source: 'bdas-wwsb.brussels/?p=3479',
    version: projects2016,
    warnDays: 30,
  },
  projectReflection: {
    limit: workingDays(5),
    article: 'AR 11.07.2002 (projet individualisé)',
    source: 'bruxelles-j.be, qu’est-ce que le contrat d’intégration',
    version: law2002,
    warnDays: 0,
  },
  projectEvaluation: {
    limit: months(3),
    article: 'AR 11.07.2002 (projet individualisé; AR 03.10.2016)',
    source: 'espace-jeunes.droitsquotidiens.be, projet individualisé (une fois par trimestre)',
    version: projects2016,
    warnDays: 21,
  },
  workExemption: {
    limit: years(6),
    article: 'AR 11.07.2002, art. 35 §1',
    source: 'droitsquotidiens.be/fr/question/je-trouve-un-petit-job-vais-je-garder-mon-ris',
    version: law2002,
    warnDays: 90,
  },
}

/** Days actually worked that the exemption for work covers, within its six years (AR 11.07.2002, art. 35 §1). */
export const workExemptionDays = 1095

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

const person = (resources: readonly unknown[], more: object = {}) => ({ resources, ...more })
const monthly = (kind: string, amount: string, more: object = {}) => ({ kind, amount, per: 'month', ...more })
const forWork = { exemption: { kind: 'socioProfessional' } }
const generalExemptionLeftOut = 'the page leaves out the general exemption'
const child = { relation: 'minorChild', dependent: true, resources: [] }

export const publishedCases: readonly PublishedCase[] = [
  {
    id: 'student who shares a flat with a friend, 300 € a month from parents who live elsewhere',
    source: 'https://bdas-wwsb.brussels/?p=3321',
    file: {
      on: '2025-02-01',
      applicant: person([monthly('grantOrGift', '300')]),
      household: [{ relation: 'friend', resources: [] }],
    },
    expected: {
      category: 1,
      'categoryIncome.annual': '10513.60',
      'counted.own': '3600.00',
      'counted.generalExemption': '155.00',
      'counted.net': '3445.00',
      'integrationIncome.annual': '7068.60',
      'integrationIncome.monthly': '589.05',
      entitled: true,
    },
  },
  {
    id: 'couple, one earns 1 000 €',
    source:
      'http://espace-jeunes.droitsquotidiens.be/question/comment-le-cpas-prend-il-en-compte-les-ressources-de-la-personne-avec-laquelle-je-vis-en-couple',
    file: {
      on: '2023-11-01',
      applicant: person([]),
      household: [{ relation: 'partner', resources: [monthly('wage', '1000')] }],
    },
    expected: { category: 1, 'counted.household': '1894.56', 'integrationIncome.monthly': '697.16' },
    differs: { printed: '684.24', because: generalExemptionLeftOut },
  },
  {
    id: 'couple, 200 € earned by one with the exemption for work, 1 100 € by the other',
    source: 'https://www.bdas-wwsb.brussels/?p=3380',
    file: {
      on: '2025-02-01',
      applicant: person([monthly('wage', '200', forWork)]),
      household: [{ relation: 'partner', resources: [monthly('wage', '1100')] }],
    },
    expected: {
      'counted.own': '0.00',
      'counted.household': '2686.40',
      'counted.net': '2531.40',
      'integrationIncome.monthly': '665.18',
    },
  },
  {
    id: 'student with a job of 800 € in July',
    source:
      'https://inforjeunes.be/faq/mon-job-etudiant-a-t-il-une-influence-sur-mon-revenu-dintegration-sociale-ris/',
    file: {
      on: '2022-12-01',
      applicant: person([monthly('studentJob', '800', { exemption: { kind: 'student' } })], { category: 2 }),
      household: [],
    },
    expected: { 'counted.own': '6100.44' },
  },
  {
    id: 'alone, begins to work for 400 €',
    source:
      'https://www.droitsquotidiens.be/fr/question/je-trouve-un-petit-job-vais-je-garder-mon-ris?o=1149',
    file: { on: '2022-12-01', applicant: person([monthly('wage', '400', forWork)]), household: [] },
    expected: { category: 2, 'counted.net': '1050.44', 'integrationIncome.monthly': '1096.40' },
  },
  {
    id: 'family, occupation in shortage at 1 500 €',
    source:
      'https://www.medenam.be/index.php/actualites/8-actualites/417-augmentation-de-l-exoneration-socioprofessionnelle-pour-les-personnes-qui-commencent-un-metier-en-penurie',
    file: {
      on: '2024-01-01',
      applicant: person([
        monthly('wage', '1500', {
          exemption: { kind: 'shortageJob' },
          contractMonths: 3,
          startedOn: '2024-01-01',
        }),
      ]),
      household: [child],
    },
    expected: { category: 3, 'counted.own': '12884.40', 'integrationIncome.monthly': '659.24' },
    differs: { printed: '633.41', because: generalExemptionLeftOut },
  },
  {
    id: 'occupation in shortage at 1 500 €, 2025',
    source:
      'https://www.droitsquotidiens.be/fr/question/le-montant-de-lexoneration-socioprofessionnelle-pour-le-ris-est-il-plus-eleve-si-je',
    file: {
      on: '2025-02-01',
      applicant: person([
        monthly('wage', '1500', { exemption: { kind: 'shortageJob' }, contractMonths: 12 }),
      ]),
      household: [child],
    },
    expected: { 'counted.own': '12677.76' },
  },
  {
    id: 'alone, savings of 25 000 €',
    source:
      'https://www.droitsquotidiens.be/fr/question/jai-des-economies-ou-je-viens-de-toucher-un-heritage-ai-je-droit-au-ris',
    file: {
      on: '2025-02-01',
      applicant: person([{ kind: 'movableCapital', amount: '25000.00', per: 'once' }]),
      household: [],
    },
    expected: { 'counted.own': '1628.00', 'counted.net': '1378.00' },
  },
  {
    id: 'savings of 10 500 €',
    source: 'https://www.adasasbl.be/2020/04/06/fiche-info-epargne/',
    file: {
      on: '2020-04-06',
      applicant: person([{ kind: 'movableCapital', amount: '10500.00', per: 'once' }]),
      household: [],
    },
    expected: { 'counted.own': '258.00' },
  },
  {
    id: 'one child, house with a cadastral income of 850 €',
    source: 'https://www.adasasbl.be/2020/04/18/fiche-info-puis-je-percevoir-le-ri-si-je-suis-proprietaire/',
    file: {
      on: '2020-04-18',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '850.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 1,
        },
      ]),
      household: [child],
    },
    expected: { category: 3, 'counted.own': '0.00' },
  },
  {
    id: 'alone, house with a cadastral income of 2 000 €',
    source: 'https://www.adasasbl.be/2020/04/18/fiche-info-puis-je-percevoir-le-ri-si-je-suis-proprietaire/',
    file: {
      on: '2020-04-18',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '2000.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 0,
        },
      ]),
      household: [],
    },
    expected: { 'counted.own': '3750.00', 'counted.net': '3500.00' },
    differs: { printed: '3750.00', because: generalExemptionLeftOut },
  },
  {
    id: 'alone, lives in a house with a cadastral income of 1 250 €',
    source:
      'https://www.droitsquotidiens.be/fr/question/comment-le-cpas-prend-il-en-compte-la-maison-dont-je-suis-proprietaire-pour-le-ris',
    file: {
      on: '2025-02-01',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '1250.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 0,
        },
      ]),
      household: [],
    },
    expected: { 'counted.own': '1500.00', 'counted.net': '1250.00' },
  },
  {
    id: 'alone, partial unemployment of 400 €',
    source: 'https://www.droitsquotidiens.be/fr/question/jai-un-chomage-partiel-ai-je-droit-au-ris',
    file: { on: '2025-02-01', applicant: person([monthly('unemployment', '400')]), household: [] },
    expected: { 'counted.net': '4550.00' },
  },
  {
    id: 'alone, somebody else pays 250 € of housing costs',
    source:
      'https://www.droitsquotidiens.be/fr/question/je-suis-heberge-gratuitement-par-un-proche-ai-je-droit-au-ris',
    file: { on: '2025-02-01', applicant: person([monthly('otherIncome', '250')]), household: [] },
    expected: { 'counted.net': '2750.00' },
  },
  {
    id: 'young person with a mother who has 900 € and a sister who has 850 €',
    source: 'https://inforjeunes.be/thematique/cpas/',
    file: {
      on: '2022-12-01',
      applicant: person([]),
      household: [
        { relation: 'parent', resources: [monthly('wage', '900')] },
        { relation: 'sibling', resources: [monthly('wage', '850')] },
      ],
    },
    expected: { category: 1, 'counted.household': '1328.52', 'integrationIncome.monthly': '691.50' },
    differs: { printed: '678.58', because: generalExemptionLeftOut },
  },
  {
    id: 'alone, begins to work for 1 000 € in January 2015',
    source:
      'https://www.mi-is.be/fr/faq/lexoneration-isp-doit-elle-sappliquer-lorsque-la-personne-dispose-de-revenus-superieurs-au',
    file: { on: '2015-01-01', applicant: person([monthly('wage', '1000', forWork)]), household: [] },
    expected: { 'counted.own': '9185.40', 'integrationIncome.annual': '872.97', entitled: true },
  },
  {
    id: 'official example of a started month: sickness 200 €, wage 600 €, from 5 April',
    source: 'https://primabook.mi-is.be/fr/node/378',
    file: {
      on: '2023-04-05',
      applicant: person([monthly('sickness', '200'), monthly('wage', '600', forWork)], { category: 2 }),
      household: [],
      proRata: { from: '2023-04-05' },
    },
    expected: {
      'categoryIncome.annual': '14569.58',
      'counted.total': '6100.44',
      'startedMonth.amount': '688.46',
      'startedMonth.days': '26/30',
    },
  },
]

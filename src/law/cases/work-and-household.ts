import {
  child,
  forWork,
  generalExemptionLeftOut,
  monthly,
  type PublishedCase,
  person,
} from '#law/cases/published-case.ts'

/**
 * Published cases about work and about the people one lives with.
 *
 * @source AR 11.07.2002, art. 22 to 35; the page of each case is in its `source`.
 */
export const workAndHousehold: readonly PublishedCase[] = [
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
]

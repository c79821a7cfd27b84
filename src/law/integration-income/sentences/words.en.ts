import { type Words, wordIn } from '#law/integration-income/sentences/catalogue.ts'

/**
 * The words of the rules, in English.
 *
 * @source L. 26.05.2002, art. 14; AR 11.07.2002, art. 22, 34 and 35: the notions those articles name.
 */
export const en: Words = {
  category: { 1: 'cohabiting', 2: 'alone', 3: 'with a family to support' },
  of: {
    applicant: 'You',
    partner: 'Your partner',
    minorChild: 'Your minor child',
    adultChild: 'Your adult child',
    parent: 'Your parent',
    grandparent: 'Your grandparent',
    parentInLaw: 'Your parent-in-law',
    childInLaw: 'Your son- or daughter-in-law',
    grandchild: 'Your grandchild',
    sibling: 'Your brother or sister',
    otherRelative: 'Another relative',
    friend: 'A friend',
  },
  relation: {
    partner: 'partner',
    minorChild: 'minor child',
    adultChild: 'adult child',
    parent: 'parent',
    grandparent: 'grandparent',
    parentInLaw: 'parent-in-law',
    childInLaw: 'son- or daughter-in-law',
    grandchild: 'grandchild',
    sibling: 'brother or sister',
    otherRelative: 'other relative',
    friend: 'friend',
  },
  kind: wordIn({
    wage: 'wage',
    selfEmployed: 'self-employed income',
    training: 'training income',
    studentJob: 'student job',
    unemployment: 'unemployment benefit',
    sickness: 'sickness benefit',
    pension: 'pension',
    disability: 'disability allowance',
    maintenance: 'maintenance',
    grantOrGift: 'regular help or gift',
    otherIncome: 'other income',
    familyBenefit: 'family benefit',
  }),
  per: { month: 'per month', year: 'per year' },
  exemption: {
    none: 'without exemption',
    socioProfessional: 'exemption for work',
    student: 'exemption for work of students',
    shortageJob: 'exemption for an occupation in shortage',
    artist: 'exemption for an artistic activity',
  },
  exempt: {
    publicWelfareAid: 'aid from the public welfare centre',
    childMaintenance: 'maintenance for a dependent child',
    childBenefit: 'family benefit for a dependent child',
    disabilitySupplement: 'supplement for disability',
    studyGrant: 'study grant',
    elderlyAssistance: 'allowance for help to older people',
    occasionalGift: 'gift that is not regular',
    volunteering: 'expenses paid for volunteering',
    regionalHousingPremium: 'regional moving or rent premium',
    fosterAllowance: 'foster parent allowance',
    schoolSocialService: 'single help from a school’s social service',
  },
}

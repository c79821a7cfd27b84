import { type Words, wordIn } from '#law/integration-income/sentences/catalogue.ts'

/**
 * The words of the rules, in German.
 *
 * @source L. 26.05.2002, art. 14; AR 11.07.2002, art. 22, 34 and 35: the notions those articles name.
 */
export const de: Words = {
  category: { 1: 'zusammenlebend', 2: 'alleinstehend', 3: 'mit Familie zu Lasten' },
  of: {
    applicant: 'Sie',
    partner: 'Ihr Partner oder Ihre Partnerin',
    minorChild: 'Ihr minderjähriges Kind',
    adultChild: 'Ihr volljähriges Kind',
    parent: 'Ihr Elternteil',
    grandparent: 'Ihr Großelternteil',
    parentInLaw: 'Ihr Schwiegerelternteil',
    childInLaw: 'Ihr Schwiegerkind',
    grandchild: 'Ihr Enkelkind',
    sibling: 'Ihr Bruder oder Ihre Schwester',
    otherRelative: 'Ein anderes Familienmitglied',
    friend: 'Ein Freund oder eine Freundin',
  },
  relation: {
    partner: 'Partner oder Partnerin',
    minorChild: 'minderjähriges Kind',
    adultChild: 'volljähriges Kind',
    parent: 'Elternteil',
    grandparent: 'Großelternteil',
    parentInLaw: 'Schwiegerelternteil',
    childInLaw: 'Schwiegerkind',
    grandchild: 'Enkelkind',
    sibling: 'Bruder oder Schwester',
    otherRelative: 'anderes Familienmitglied',
    friend: 'Freund oder Freundin',
  },
  kind: wordIn({
    wage: 'Lohn',
    selfEmployed: 'Einkommen aus selbständiger Arbeit',
    training: 'Einkommen aus Ausbildung',
    studentJob: 'Studentenjob',
    unemployment: 'Arbeitslosengeld',
    sickness: 'Krankengeld',
    pension: 'Pension',
    disability: 'Beihilfe für Personen mit Behinderung',
    maintenance: 'Unterhaltsgeld',
    grantOrGift: 'regelmäßige Hilfe oder Schenkung',
    otherIncome: 'anderes Einkommen',
    familyBenefit: 'Kindergeld',
  }),
  per: { month: 'pro Monat', year: 'pro Jahr' },
  exemption: {
    none: 'ohne Freibetrag',
    socioProfessional: 'Freibetrag für Arbeit',
    student: 'Freibetrag für Arbeit von Studierenden',
    shortageJob: 'Freibetrag für einen Mangelberuf',
    artist: 'Freibetrag für eine künstlerische Tätigkeit',
  },
  exempt: {
    publicWelfareAid: 'Hilfe des ÖSHZ',
    childMaintenance: 'Unterhaltsbeitrag für ein Kind zu Lasten',
    childBenefit: 'Familienleistungen für ein Kind zu Lasten',
    disabilitySupplement: 'Zuschlag wegen Behinderung',
    studyGrant: 'Studienbeihilfe',
    elderlyAssistance: 'Beihilfe zur Unterstützung von Betagten',
    occasionalGift: 'Schenkung, die nicht regelmäßig ist',
    volunteering: 'Aufwandsentschädigung für ein Ehrenamt',
    regionalHousingPremium: 'regionale Umzugs- oder Mietprämie',
    fosterAllowance: 'Pflegegeld für Pflegeeltern',
    schoolSocialService: 'einmalige Hilfe des Sozialdienstes einer Schule',
  },
}

import { type Words, wordIn } from '#law/integration-income/sentences/catalogue.ts'

/**
 * The words of the rules, in Dutch.
 *
 * @source L. 26.05.2002, art. 14; AR 11.07.2002, art. 22, 34 and 35: the notions those articles name.
 */
export const nl: Words = {
  category: { 1: 'samenwonend', 2: 'alleenstaand', 3: 'gezin ten laste' },
  of: {
    applicant: 'U',
    partner: 'Uw partner',
    minorChild: 'Uw minderjarig kind',
    adultChild: 'Uw meerderjarig kind',
    parent: 'Uw ouder',
    grandparent: 'Uw grootouder',
    parentInLaw: 'Uw schoonouder',
    childInLaw: 'Uw schoonkind',
    grandchild: 'Uw kleinkind',
    sibling: 'Uw broer of zus',
    otherRelative: 'Een ander familielid',
    friend: 'Een vriend of vriendin',
  },
  relation: {
    partner: 'partner',
    minorChild: 'minderjarig kind',
    adultChild: 'meerderjarig kind',
    parent: 'ouder',
    grandparent: 'grootouder',
    parentInLaw: 'schoonouder',
    childInLaw: 'schoonkind',
    grandchild: 'kleinkind',
    sibling: 'broer of zus',
    otherRelative: 'ander familielid',
    friend: 'vriend of vriendin',
  },
  kind: wordIn({
    wage: 'loon',
    selfEmployed: 'inkomen als zelfstandige',
    training: 'inkomen uit opleiding',
    studentJob: 'studentenjob',
    unemployment: 'werkloosheidsuitkering',
    sickness: 'ziekte-uitkering',
    pension: 'pensioen',
    disability: 'tegemoetkoming voor handicap',
    maintenance: 'onderhoudsgeld',
    grantOrGift: 'regelmatige steun of gift',
    otherIncome: 'ander inkomen',
    familyBenefit: 'kinderbijslag',
  }),
  per: { month: 'per maand', year: 'per jaar' },
  exemption: {
    none: 'zonder vrijstelling',
    socioProfessional: 'vrijstelling voor werk',
    student: 'vrijstelling voor werk van studenten',
    shortageJob: 'vrijstelling voor een knelpuntberoep',
    artist: 'vrijstelling voor een artistieke activiteit',
  },
  exempt: {
    publicWelfareAid: 'steun van het OCMW',
    childMaintenance: 'onderhoudsbijdrage voor een kind ten laste',
    childBenefit: 'gezinsbijslag voor een kind ten laste',
    disabilitySupplement: 'toeslag voor handicap',
    studyGrant: 'studietoelage',
    elderlyAssistance: 'tegemoetkoming voor hulp aan bejaarden',
    occasionalGift: 'gift die niet regelmatig is',
    volunteering: 'onkostenvergoeding voor vrijwilligerswerk',
    regionalHousingPremium: 'gewestelijke verhuis- of huurpremie',
    fosterAllowance: 'pleegvergoeding',
    schoolSocialService: 'eenmalige hulp van de sociale dienst van een school',
  },
}

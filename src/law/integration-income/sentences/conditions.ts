import type { Language } from '#kernel/language.ts'
import type { Condition, ConditionName, ConditionStatus } from '#law/integration-income/conditions.ts'

/**
 * The conditions of the right in four languages: the question, what to ask for and whom, where it stands.
 *
 * @source L. 26.05.2002, art. 3 and 7; AR 01.12.2013 (sources consulted in the social enquiry, where the network gives them).
 */
type ConditionWords = {
  readonly questions: Readonly<Record<ConditionName, string>>
  readonly ask: Readonly<Record<ConditionName, string>>
  /** Who can answer: the person first, then the sources a centre may consult. */
  readonly whom: Readonly<Record<ConditionName, string>>
  readonly statuses: Readonly<Record<ConditionStatus, string>>
  readonly notes: Readonly<Record<NonNullable<Condition['note']>, string>>
}

/** What a condition says to people. */
export const conditionWords: Readonly<Record<Language, ConditionWords>> = {
  fr: {
    questions: {
      residence: 'La personne vit-elle effectivement, habituellement et légalement en Belgique ?',
      age: 'La personne a-t-elle 18 ans, ou est-elle assimilée à une personne majeure ?',
      nationality: 'Sa nationalité ou son titre de séjour ouvre-t-il le droit ?',
      resources:
        'Ses ressources sont-elles insuffisantes, sans qu’elle puisse y prétendre ni se les procurer ?',
      willingnessToWork: 'Est-elle disposée à travailler, sauf raison de santé ou d’équité ?',
      otherRights:
        'A-t-elle fait valoir ses droits aux prestations et, si le CPAS le demande, aux aliments ?',
    },
    ask: {
      residence: 'Où la personne vit et dort, depuis quand. L’inscription au registre n’est pas exigée.',
      age: 'Un document qui donne la date de naissance ; avant 18 ans : mariage, grossesse ou enfant à charge.',
      nationality: 'La carte d’identité ou le titre de séjour.',
      resources: 'Toutes les ressources, de Belgique et d’ailleurs, et celles du ménage que la loi compte.',
      willingnessToWork: 'Les démarches faites, les études, ou un certificat médical.',
      otherRights:
        'Les demandes faites : chômage, mutuelle, pension, handicap, allocations familiales, aliments.',
    },
    whom: {
      residence: 'La personne, lors d’une visite à domicile ; le registre national.',
      age: 'La personne ; le registre national.',
      nationality: 'La personne ; le registre national ou la commune.',
      resources:
        'La personne et ceux qui vivent avec elle ; employeur, mutualité, banque ; les flux de la Banque-Carrefour.',
      willingnessToWork: 'La personne ; le service régional de l’emploi, l’école ou le médecin.',
      otherRights:
        'La personne ; l’organisme de paiement, la mutualité, le service des pensions ou du handicap, la caisse.',
    },
    statuses: { met: 'remplie', 'not-met': 'non remplie', 'to-be-clarified': 'à éclaircir' },
    notes: {
      'minor-assimilated': 'Personne mineure assimilée : mariage, grossesse ou enfant à charge.',
      'dispensed-health': 'Dispense pour raison de santé.',
      'dispensed-equity': 'Dispense pour raison d’équité.',
      'equivalent-aid': 'Une aide sociale équivalente est peut-être possible : à examiner.',
    },
  },
  nl: {
    questions: {
      residence: 'Verblijft de persoon werkelijk, gewoonlijk en wettig in België?',
      age: 'Is de persoon 18 jaar, of met een meerderjarige gelijkgesteld?',
      nationality: 'Opent de nationaliteit of de verblijfstitel het recht?',
      resources: 'Zijn de bestaansmiddelen ontoereikend, zonder dat de persoon er kan krijgen?',
      willingnessToWork: 'Is de persoon bereid te werken, behalve om gezondheid of billijkheid?',
      otherRights:
        'Heeft de persoon andere uitkeringen gevraagd en, als het OCMW dat vraagt, onderhoudsgeld?',
    },
    ask: {
      residence:
        'Waar de persoon woont en slaapt, sinds wanneer. Inschrijving in het register is niet vereist.',
      age: 'Een document met de geboortedatum; vóór 18 jaar: huwelijk, zwangerschap of kind ten laste.',
      nationality: 'De identiteitskaart of de verblijfstitel.',
      resources: 'Alle bestaansmiddelen, uit België en elders, en die van het huishouden die de wet meetelt.',
      willingnessToWork: 'De stappen die gezet zijn, de studies, of een medisch attest.',
      otherRights:
        'De aanvragen: werkloosheid, ziekenfonds, pensioen, handicap, kinderbijslag, onderhoudsgeld.',
    },
    whom: {
      residence: 'De persoon, bij een huisbezoek; het rijksregister.',
      age: 'De persoon; het rijksregister.',
      nationality: 'De persoon; het rijksregister of de gemeente.',
      resources:
        'De persoon en de huisgenoten; werkgever, ziekenfonds, bank; de stromen van de Kruispuntbank.',
      willingnessToWork: 'De persoon; de gewestelijke dienst voor arbeidsbemiddeling, de school of de arts.',
      otherRights:
        'De persoon; de uitbetalingsinstelling, het ziekenfonds, de dienst voor pensioenen of handicap, het kinderbijslagfonds.',
    },
    statuses: { met: 'vervuld', 'not-met': 'niet vervuld', 'to-be-clarified': 'te verduidelijken' },
    notes: {
      'minor-assimilated': 'Gelijkgestelde minderjarige: huwelijk, zwangerschap of kind ten laste.',
      'dispensed-health': 'Vrijgesteld om gezondheidsredenen.',
      'dispensed-equity': 'Vrijgesteld om billijkheidsredenen.',
      'equivalent-aid': 'Misschien is gelijkwaardige steun mogelijk: te onderzoeken.',
    },
  },
  de: {
    questions: {
      residence: 'Lebt die Person tatsächlich, gewöhnlich und rechtmäßig in Belgien?',
      age: 'Ist die Person 18 Jahre alt oder einer volljährigen Person gleichgestellt?',
      nationality: 'Eröffnet ihre Staatsangehörigkeit oder ihr Aufenthaltstitel das Recht?',
      resources: 'Reichen ihre Existenzmittel nicht aus, ohne dass sie welche erlangen kann?',
      willingnessToWork: 'Ist sie bereit zu arbeiten, außer aus Gründen der Gesundheit oder der Billigkeit?',
      otherRights: 'Hat sie andere Leistungen beantragt und, wenn das ÖSHZ es verlangt, Unterhalt?',
    },
    ask: {
      residence: 'Wo die Person wohnt und schläft, seit wann. Eine Eintragung im Register ist nicht nötig.',
      age: 'Ein Dokument mit dem Geburtsdatum; vor 18 Jahren: Ehe, Schwangerschaft oder Kind zu Lasten.',
      nationality: 'Der Personalausweis oder der Aufenthaltstitel.',
      resources:
        'Alle Existenzmittel, aus Belgien und anderswo, und jene des Haushalts, die das Gesetz zählt.',
      willingnessToWork: 'Die unternommenen Schritte, das Studium oder ein ärztliches Attest.',
      otherRights:
        'Die Anträge: Arbeitslosigkeit, Krankenkasse, Pension, Behinderung, Kindergeld, Unterhalt.',
    },
    whom: {
      residence: 'Die Person, bei einem Hausbesuch; das Nationalregister.',
      age: 'Die Person; das Nationalregister.',
      nationality: 'Die Person; das Nationalregister oder die Gemeinde.',
      resources:
        'Die Person und ihre Mitbewohner; Arbeitgeber, Krankenkasse, Bank; die Daten der Zentralen Datenbank.',
      willingnessToWork: 'Die Person; das regionale Arbeitsamt, die Schule oder der Arzt.',
      otherRights:
        'Die Person; die Zahlstelle, die Krankenkasse, der Dienst für Pensionen oder Behinderung, die Kindergeldkasse.',
    },
    statuses: { met: 'erfüllt', 'not-met': 'nicht erfüllt', 'to-be-clarified': 'zu klären' },
    notes: {
      'minor-assimilated': 'Gleichgestellte minderjährige Person: Ehe, Schwangerschaft oder Kind zu Lasten.',
      'dispensed-health': 'Aus gesundheitlichen Gründen befreit.',
      'dispensed-equity': 'Aus Gründen der Billigkeit befreit.',
      'equivalent-aid': 'Eine gleichgestellte Sozialhilfe ist vielleicht möglich: zu prüfen.',
    },
  },
  en: {
    questions: {
      residence: 'Does the person live in Belgium effectively, habitually and lawfully?',
      age: 'Is the person 18, or treated as an adult?',
      nationality: 'Does their nationality or residence permit open the right?',
      resources: 'Are their resources insufficient, without being able to claim or obtain any?',
      willingnessToWork: 'Are they willing to work, except for reasons of health or equity?',
      otherRights: 'Have they claimed other benefits and, if the centre asks, maintenance?',
    },
    ask: {
      residence: 'Where the person lives and sleeps, since when. Being registered is not required.',
      age: 'A document with the date of birth; before 18: marriage, pregnancy or a child to support.',
      nationality: 'The identity card or the residence permit.',
      resources: 'All resources, from Belgium and elsewhere, and those of the household the law counts.',
      willingnessToWork: 'The steps taken, studies, or a medical certificate.',
      otherRights:
        'The claims made: unemployment, sickness, pension, disability, family benefit, maintenance.',
    },
    whom: {
      residence: 'The person, at a home visit; the national register.',
      age: 'The person; the national register.',
      nationality: 'The person; the national register or the municipality.',
      resources:
        'The person and those who live with them; employer, sickness fund, bank; the data of the Crossroads Bank.',
      willingnessToWork: 'The person; the regional employment service, the school or the doctor.',
      otherRights:
        'The person; the paying body, the sickness fund, the pension or disability service, the benefit fund.',
    },
    statuses: { met: 'met', 'not-met': 'not met', 'to-be-clarified': 'to be clarified' },
    notes: {
      'minor-assimilated': 'Minor treated as an adult: marriage, pregnancy or a child to support.',
      'dispensed-health': 'Dispensed for reasons of health.',
      'dispensed-equity': 'Dispensed in equity.',
      'equivalent-aid': 'An equivalent social aid may be possible: to be examined.',
    },
  },
}

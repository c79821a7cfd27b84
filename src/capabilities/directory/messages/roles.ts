import type { Language } from '#kernel/language.ts'
import { type Role, roles } from '#platform/access/rules.ts'

const words: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  fr: {
    reception: 'Accueil',
    caseworker: 'Assistant·e social·e',
    lead: 'Responsable d’équipe',
    clerk: 'Employé·e administratif·ve',
    committee: 'Membre du comité',
    secretary: 'Secrétaire du comité',
    president: 'Présidence',
    director: 'Direction',
    finance: 'Finances',
    dpo: 'Protection des données',
    it: 'Informatique',
  },
  nl: {
    reception: 'Onthaal',
    caseworker: 'Maatschappelijk werker',
    lead: 'Teamverantwoordelijke',
    clerk: 'Administratief medewerker',
    committee: 'Lid van het comité',
    secretary: 'Secretaris van het comité',
    president: 'Voorzitterschap',
    director: 'Directie',
    finance: 'Financiën',
    dpo: 'Gegevensbescherming',
    it: 'Informatica',
  },
  de: {
    reception: 'Empfang',
    caseworker: 'Sozialarbeit',
    lead: 'Teamleitung',
    clerk: 'Verwaltung',
    committee: 'Mitglied des Ausschusses',
    secretary: 'Sekretariat des Ausschusses',
    president: 'Vorsitz',
    director: 'Direktion',
    finance: 'Finanzen',
    dpo: 'Datenschutz',
    it: 'Informatik',
  },
  en: {
    reception: 'Reception',
    caseworker: 'Caseworker',
    lead: 'Team lead',
    clerk: 'Administrative clerk',
    committee: 'Committee member',
    secretary: 'Committee secretary',
    president: 'President',
    director: 'Director',
    finance: 'Finance',
    dpo: 'Data protection',
    it: 'IT',
  },
}

/** A role in words; a code that is none stands for itself. */
export function roleWord(role: string, language: Language): string {
  const known = roles.find(each => each === role)
  return known === undefined ? role : words[language][known]
}

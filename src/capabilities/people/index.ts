/** Persons: who they are, how they are reached and found, and the code with which they look at their file. */
export { personDetails } from './commands/person-details.ts'
export { changePersons, replaceCodes, seePersons } from './domain/access.ts'
export { codeFrom, codeGroups, codeLength, demonstrationCode, readCode } from './domain/citizen-code.ts'
export type { Comparable } from './domain/duplicates.ts'
export { interpreterLanguages, otherLanguages as spokenLanguages } from './domain/languages.ts'
export {
  addressLines,
  ageOn,
  contactChannels,
  type PersonCard,
  type PersonDetails,
  personName,
} from './domain/person.ts'
export { answersTo, type Question, readQuestion } from './domain/search.ts'
export { isPhone, phoneDigits } from './domain/words.ts'
export { contactChannelName, languageName, spokenLanguage } from './messages/words.ts'
export { holderOfNumber, holderOfPerson, verifyCitizenCode } from './queries/citizen-code.ts'
export { dossierOf } from './queries/dossier-of.ts'
export {
  type FoundByName,
  type FoundPerson,
  findByName,
  findByNumber,
  mostFound,
  personsOf,
} from './queries/find-persons.ts'
export { type Duplicate, likelyDuplicates } from './queries/likely-duplicates.ts'
export { type FormerSelf, formerSelves, keptPerson, personCard } from './queries/person-card.ts'
export { giveCitizenCode, hasCitizenCode } from './store/citizen-codes.ts'
export {
  columnsOf as personColumns,
  insertPerson as addPerson,
  lockKept,
  searchWords,
  updatePerson,
  type Writing,
} from './store/persons.ts'
export { PersonFields } from './web/person-fields.tsx'
export { personFields, withPersonRules } from './web/person-input.ts'
export { peopleRoutes } from './web/routes.ts'

/** Persons: who they are, how they are reached and found, and the code with which they look at their file. */
export { personDetails } from './commands/person-details.ts'
export { changePersons, replaceCodes, seePersons } from './domain/access.ts'
export { codeGroups, demonstrationCode, readCode } from './domain/citizen-code.ts'
export type { Comparable } from './domain/duplicates.ts'
export {
  addressLines,
  ageOn,
  type PersonCard,
  type PersonDetails,
  personName,
} from './domain/person.ts'
export { type Question, readQuestion } from './domain/search.ts'
export { contactChannelName, languageName, spokenLanguage } from './messages/words.ts'
export { verifyCitizenCode } from './queries/citizen-code.ts'
export {
  type FoundByName,
  type FoundPerson,
  findByName,
  findByNumber,
  mostFound,
  personsOf,
} from './queries/find-persons.ts'
export { type Duplicate, likelyDuplicates } from './queries/likely-duplicates.ts'
export { personCard } from './queries/person-card.ts'
export { giveCitizenCode, hasCitizenCode } from './store/citizen-codes.ts'
export {
  columnsOf as personColumns,
  insertPerson as addPerson,
  lockPerson,
  searchWords,
} from './store/persons.ts'
export { PersonFields } from './web/person-fields.tsx'
export { personFields, withPersonRules } from './web/person-input.ts'
export { peopleRoutes } from './web/routes.ts'

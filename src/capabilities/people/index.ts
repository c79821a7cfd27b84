/** Persons: who they are, how they are reached and found, and the code with which they look at their file. */
export { codeGroups, readCode } from './domain/citizen-code.ts'
export {
  addressLines,
  ageOn,
  type ContactChannel,
  contactChannels,
  type PersonCard,
  type PersonDetails,
  personName,
} from './domain/person.ts'
export { type CodeHolder, verifyCitizenCode } from './queries/citizen-code.ts'
export { personCard } from './queries/person-card.ts'

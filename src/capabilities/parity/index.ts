/** Whether each door is as quick as the next: counted every night, said to who answers for it and to everybody. */
export { countAgain } from './commands/count.ts'
export { compareDoors } from './domain/access.ts'
export type { Usual, UsualByKind } from './domain/compare.ts'
export type { Wait } from './domain/doors.ts'
export { countDoorsJob } from './jobs/count-doors.ts'
export { sentences as paritySentences, staffSentences as parityStaffSentences } from './messages/index.ts'
export { parityRoutes } from './web/routes.ts'

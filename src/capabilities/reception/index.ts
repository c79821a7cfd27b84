/** The reception: who came, why, for whom, waiting since when; and the screen of the waiting room. */
export { callPerson, endVisit, sayWord, takePerson } from './commands/act-on-visit.ts'
export { type RegisterArrival, registerArrival } from './commands/register-arrival.ts'
export { welcomePeople } from './domain/access.ts'
export { closeReceptionDay, watchWaiting } from './jobs/watch-day.ts'
export { sentences as receptionSentences } from './messages/index.ts'
export { hereNotice } from './web/here.tsx'
export { receptionRoutes } from './web/routes.ts'

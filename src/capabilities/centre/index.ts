/** The centre itself: its name, where it is, when it is open, the court where one contests what it decides. */
export { answerForTexts, keepCentre } from './domain/access.ts'
export { maintenanceLine, sentences as centreSentences } from './messages/index.ts'
export { centreRoutes } from './web/routes.ts'

/** "I am stuck": said from any page, answered by a human, told to all. */
export { feedbackRoutes } from './web/routes.ts'

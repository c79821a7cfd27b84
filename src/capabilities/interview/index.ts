/** Interviews: what to ask, a page to write on that loses nothing, and where each line goes at the end. */
export { interviewRoutes } from './web/routes.ts'

/** Two persons who turn out to be one: proposed, looked at by a second human, joined without rewriting, undone. */
export { decideMerges } from './domain/access.ts'
export { personSentences as mergedSentences, sentences as mergeSentences } from './messages/index.ts'
export { mergedNotice, type Notice } from './web/merged-notice.tsx'
export { mergeRoutes } from './web/routes.ts'

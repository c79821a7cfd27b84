/**
 * The bank: files of payments to it, its answers and statements from it. Runs are written when they are approved; what
 * the bank says is taken in once and believed only where it fits.
 */
export { seeBank } from './domain/access.ts'
export type { TransferRun } from './domain/transfer.ts'
export { prepareFiles } from './files/prepare-files.ts'
export { writeRunFile } from './jobs/write-file.ts'
export { bankSentences } from './messages/index.ts'
export { bankRoutes } from './web/routes.ts'

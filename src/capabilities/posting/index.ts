/** The post: letters that wait are printed in batches, and said to be posted at once. */
export { makeBatches } from './commands/make.ts'
export { postBatch } from './commands/settle.ts'
export { joinBatch, resumeBatches } from './jobs/join.ts'
export { postingRoutes } from './web/routes.ts'

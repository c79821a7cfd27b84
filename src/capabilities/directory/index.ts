/** Staff, services, and the door they come in by. */
import { factorRoutes } from './web/factor-routes.tsx'
import { passkeyRoutes } from './web/passkey-routes.tsx'
import { sessionRoutes } from './web/session-routes.tsx'
import { signInRoutes } from './web/sign-in-routes.tsx'

export { addWorker } from './commands/add-worker.ts'
export { lockWorker } from './commands/lock-worker.ts'
export { resetWorker } from './commands/reset-worker.ts'
export { everyone } from './commands/second-factor.ts'
export { sentences as directorySentences } from './messages/index.ts'
export { roleWord } from './messages/roles.ts'
export { identifyWorkerWith } from './queries/signed-in-worker.ts'
export { roleNames } from './web/sign-in-page.tsx'

/** The pages of this room. */
export const directoryRoutes = [...signInRoutes, ...sessionRoutes, ...factorRoutes, ...passkeyRoutes]

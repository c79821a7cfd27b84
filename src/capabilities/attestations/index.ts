/** Attestations at once: what one receives or was paid, on paper, with a code that says whether it still holds. */
import type { Route } from '#platform/http/route.ts'
import { personRoutes } from './web/person-routes.tsx'
import { staffRoutes } from './web/staff-routes.tsx'
import { verifyRoutes } from './web/verify-routes.tsx'

export { issueAttestation } from './commands/issue.ts'
export { sentences as attestationSentences } from './messages/index.ts'

/** The pages of this room. */
export const attestationRoutes: readonly Route[] = [...personRoutes, ...staffRoutes, ...verifyRoutes]

/** A person's own pages: the first page, the door, and what is behind it. */
import { attestationRoutes } from '#capabilities/attestations/index.ts'
import { voiceRoutes } from '#capabilities/voice/index.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Route } from '#platform/http/route.ts'
import type { IdentityProvider } from './domain/identity.ts'
import { copyRoutes } from './web/copy-routes.tsx'
import { doorRoutes } from './web/door.tsx'
import { fileRoutes } from './web/file-routes.tsx'
import { homePage } from './web/home.tsx'
import { identityRoutes } from './web/identity-routes.tsx'
import { leaveRoute } from './web/leave.ts'
import { telephoneDoorRoutes } from './web/telephone-door.tsx'
import { telephoneDeskRoutes } from './web/telephones-desk.tsx'
import { telephoneRoutes } from './web/telephones-page.tsx'

export type { IdentityProvider, ProofRefusal } from './domain/identity.ts'
export { myFileTab } from './messages/index.ts'

const root: Route = {
  method: 'get',
  path: '/',
  action: 'my-file:home',
  access: 'public',
  handle: async ({ context, tenant }) =>
    context.redirect(`/${guessLanguage(context, tenant.languages[0] ?? 'fr')}`, 303),
}

/** The pages of this room, and of the two that stand behind its door. */
export const myFileRoutes = (providers: readonly IdentityProvider[]): readonly Route[] => [
  root,
  homePage,
  leaveRoute,
  ...doorRoutes(providers),
  ...identityRoutes(providers),
  ...fileRoutes,
  ...voiceRoutes,
  ...attestationRoutes,
  ...copyRoutes,
  ...telephoneDoorRoutes,
  ...telephoneRoutes,
  ...telephoneDeskRoutes,
]

import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { SessionKind } from '../sessions/sessions.ts'

/** What a browser holds a token for: a session, a request that is being written, or being away to say who one is. */
type Held = SessionKind | 'asking' | 'identity'

const names: Readonly<Record<Held, string>> = {
  worker: 'reliance_staff',
  person: 'reliance_file',
  asking: 'reliance_asking',
  identity: 'reliance_identity',
}

/** `__Host-` and Secure on the public address; a phone on a local plain-HTTP address must still be able to try. */
export type CookiePolicy = { readonly secure: boolean }

const options = ({ secure }: CookiePolicy) => ({
  httpOnly: true,
  path: '/',
  sameSite: 'Lax' as const,
  secure,
  ...(secure ? { prefix: 'host' as const } : {}),
})

/** The session token that the browser sent, if any. */
export function sessionToken(context: Context, kind: Held, policy: CookiePolicy): string | undefined {
  return policy.secure ? getCookie(context, names[kind], 'host') : getCookie(context, names[kind])
}

/** Gives the browser a session; it forgets it when it closes. */
export function giveSession(
  context: Context,
  kind: Held,
  { policy, token }: { policy: CookiePolicy; token: string },
) {
  setCookie(context, names[kind], token, options(policy))
}

/** Takes the session from the browser. */
export function takeSession(context: Context, kind: Held, policy: CookiePolicy): void {
  deleteCookie(context, names[kind], options(policy))
}

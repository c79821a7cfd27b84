import { sessionToken, takeSession } from '#platform/http/cookies.ts'
import { inLanguage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, Route } from '#platform/http/route.ts'
import { endSessions, findSession } from '#platform/sessions/sessions.ts'

/** A page of weather: harmless, and nothing of it stays with us. */
const elsewhere = 'https://www.meteo.be/'

/** Ends the session that this browser brought, and takes it from the browser. */
async function forget({ parts, tenant, context }: Call): Promise<void> {
  const token = sessionToken(context, 'person', parts.cookies)
  takeSession(context, 'person', parts.cookies)
  if (token === undefined) return
  const where = { tenantId: tenant.id, secrets: parts.tools.secrets, now: parts.clock.now() }
  await parts.database.transact({ tenantId: tenant.id }, async db => {
    const session = await findSession(db, where, token)
    if (session !== undefined) await endSessions(db, where.now, { id: session.id })
  })
}

/** Closes the file on this device, and says so. */
export async function close(call: Call): Promise<Response> {
  await forget(call)
  return call.context.redirect(`/${guessLanguage(call.context, 'fr')}/file?left=yes`, 303)
}

/**
 * Leave fast, for somebody who must not be seen here: signs out, makes the browser forget what it kept of us, and goes to
 * the weather. One goes even when the session could not be ended: the cookie is gone then, and the session ends by itself.
 */
export const leaveRoute: Route = {
  method: 'get',
  path: inLanguage('/leave'),
  action: 'my-file:leave-fast',
  access: 'public',
  async handle(call) {
    await forget(call).catch(() => undefined)
    call.context.header('clear-site-data', '"cache", "cookies", "storage"')
    call.context.header('referrer-policy', 'no-referrer')
    return call.context.redirect(elsewhere, 303)
  },
}

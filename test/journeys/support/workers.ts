import type { Role } from '#platform/access/rules.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import type { NewPage } from '../../support/browser.ts'
import type { Served } from '../../support/server.ts'
import { arrive, type Script, type Visitor } from './visitor.ts'

/** The window of a desk, and of a small phone, in CSS pixels. */
export const windows = { desk: 1280, phone: 360 } as const

/** Gives a browser the session of a worker who signed in. */
export async function signIn(
  { house, address }: Served,
  visitor: Visitor,
  role: Role | 'otherCaseworker',
): Promise<Visitor> {
  const { centre, tools, clock } = house
  const where = { tenantId: centre.tenantId, secrets: tools.secrets, now: clock.now() }
  const token = await house.inside(db => openSession(db, where, { kind: 'worker', id: centre.workers[role] }))
  await visitor.page.context().addCookies([{ name: 'reliance_staff', value: token, url: address }])
  return visitor
}

/** Seats workers at their desks. */
export const deskIn =
  (served: Served, newPage: NewPage, script: Script) =>
  async (role: Role | 'otherCaseworker'): Promise<Visitor> =>
    signIn(served, await arrive(newPage, { script, width: windows.desk, address: served.address }), role)

import type { Role } from '#platform/access/rules.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import type { NewPage } from '../../support/browser.ts'
import type { Served } from '../../support/server.ts'
import { arrive, type Script, type Visitor } from './visitor.ts'

/** The window of a desk, and of a small phone, in CSS pixels. */
export const windows = { desk: 1280, phone: 360 } as const

const cookies = { worker: 'reliance_staff', person: 'reliance_file' } as const
type Somebody = { readonly kind: keyof typeof cookies; readonly id: string }

async function giveSession({ house, address }: Served, visitor: Visitor, somebody: Somebody) {
  const { centre, tools, clock } = house
  const where = { tenantId: centre.tenantId, secrets: tools.secrets, now: clock.now() }
  const token = await house.inside(db => openSession(db, where, somebody))
  await visitor.page.context().addCookies([{ name: cookies[somebody.kind], value: token, url: address }])
  return visitor
}

/** Gives a browser the session of a worker who signed in. */
export const signIn = (served: Served, visitor: Visitor, role: Role | 'otherCaseworker'): Promise<Visitor> =>
  giveSession(served, visitor, { kind: 'worker', id: served.house.centre.workers[role] })

/** Gives a browser the session of a person who opened their file. */
export const signInPerson = (served: Served, visitor: Visitor, personId: string): Promise<Visitor> =>
  giveSession(served, visitor, { kind: 'person', id: personId })

/** Seats workers at their desks. */
export const deskIn =
  (served: Served, newPage: NewPage, script: Script) =>
  async (role: Role | 'otherCaseworker'): Promise<Visitor> =>
    signIn(served, await arrive(newPage, { script, width: windows.desk, address: served.address }), role)

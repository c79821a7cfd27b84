import { brusselsDate } from '#kernel/calendar.ts'
import { purposeOf, type Target } from '../access/relation-lookup.ts'
import { admittingRole } from '../access/rules.ts'
import { admit } from '../command/execute.ts'
import type { Db } from '../database/transaction.ts'
import { writeReads } from '../journal/journal.ts'
import { touchSession } from '../sessions/sessions.ts'
import { sessionToken } from './cookies.ts'
import { respond, sendTrouble } from './respond.ts'
import {
  type Answer,
  actorOf,
  type Call,
  type ReadLine,
  type Route,
  type SignedInWorker,
  type StaffContext,
  type StaffSession,
  type TargetOf,
} from './route.ts'

/** Sent by a page that looks again by itself: nobody clicked, so the session grows idle all the same. */
const byItself = 'x-live'

/** How a staff page is asked for: the rule, the file it is about, and what draws it. */
export type StaffWork = Pick<Route, 'action'> & {
  readonly access: Exclude<Route['access'], string>
  readonly target?: TargetOf | undefined
  show(context: StaffContext): Promise<Answer>
}

/** Finds who is signed in, inside the transaction; from here on the database knows who acts. */
export async function findStaff(db: Db, { context, parts, tenant }: Call): Promise<StaffSession | undefined> {
  const token = sessionToken(context, 'worker', parts.cookies)
  if (token === undefined) return undefined
  return parts.identifyWorker(db, { tenantId: tenant.id, now: parts.clock.now() }, token)
}

/** Where one signs in, coming back to the page one wanted. */
export const signInAddress = (call: Call): string => {
  const { pathname, search } = new URL(call.context.req.url)
  return call.context.req.method === 'GET'
    ? `/sign-in?to=${encodeURIComponent(pathname + search)}`
    : '/sign-in'
}

/** One staff page: sign-in, access, page and journal in one transaction. The page is drawn inside it, sent after it. */
export async function showStaffPage(call: Call, work: StaffWork): Promise<Response> {
  const { parts, tenant } = call
  return parts.database.transact({ tenantId: tenant.id }, async db => {
    const found = await findStaff(db, call)
    if (found?.worker === undefined) return call.context.redirect(signInAddress(call), 303)
    if (call.context.req.header(byItself) === undefined)
      await touchSession(
        db,
        { tenantId: tenant.id, secrets: parts.tools.secrets, now: parts.clock.now() },
        found.session,
      )
    return answerWorker(db, call, { work, worker: found.worker })
  })
}

type Asked = { readonly work: StaffWork; readonly worker: SignedInWorker }

async function answerWorker(db: Db, call: Call, { work, worker }: Asked): Promise<Response> {
  const { parts } = call
  const params = call.context.req.param()
  const target = (await work.target?.(params, db)) ?? {}
  const actor = actorOf(worker)
  const admission = await admit(db, parts.relations, { rule: work.access, actor, target })
  if (admission === undefined) {
    parts.log('warn', 'forbidden', { action: work.action, correlation: call.correlation })
    return refuseFile(db, call, { work, worker, target })
  }
  const lines: ReadLine[] = []
  const context = staffContext(db, call, { worker, held: admission.held, lines })
  const response = await respond(call, await work.show(context), view => parts.shell.staff(context, view))
  const author = {
    tenantId: call.tenant.id,
    actor,
    role: admission.role,
    now: context.now,
    correlation: call.correlation,
  }
  const purpose = purposeOf(admission)
  writeReads(
    db,
    author,
    lines.map(line => ({ ...line, kind: 'read', action: work.action, purpose })),
  )
  return response
}

/** A file that the rule would open to whoever has it is shown as locked, with the way to ask; the rest is refused. */
async function refuseFile(
  db: Db,
  call: Call,
  { work, worker, target }: Asked & { readonly target: Target },
): Promise<Response> {
  const wouldOpen = admittingRole(work.access, worker.roles, new Set(['service'])) !== undefined
  if (!wouldOpen || call.context.req.method !== 'GET') return sendTrouble(call, 'forbidden')
  const context = staffContext(db, call, { worker, held: new Set(), lines: [] })
  const view = await call.parts.lockedFile(context, target)
  return view === undefined
    ? sendTrouble(call, 'forbidden')
    : respond(call, view, shown => call.parts.shell.staff(context, shown))
}

type Making = Pick<StaffContext, 'worker' | 'held'> & { readonly lines: ReadLine[] }

function staffContext(db: Db, call: Call, { worker, held, lines }: Making): StaffContext {
  const now = call.parts.clock.now()
  return {
    db,
    worker,
    held,
    tenant: call.tenant,
    language: worker.language,
    now,
    today: brusselsDate(now),
    url: new URL(call.context.req.url),
    params: call.context.req.param(),
    tools: call.parts.tools,
    correlation: call.correlation,
    read: line => void lines.push(line),
    may: rule => admittingRole(rule, worker.roles, held) !== undefined,
  }
}

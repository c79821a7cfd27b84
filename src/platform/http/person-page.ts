import { brusselsDate } from '#kernel/calendar.ts'
import type { Db } from '../database/transaction.ts'
import type { ActionName } from '../journal/journal.ts'
import { writeReads } from '../journal/journal.ts'
import { findPersonSession, ownPurpose, type Proof, touchSession } from '../sessions/sessions.ts'
import { sessionToken } from './cookies.ts'
import { guessLanguage, respond } from './respond.ts'
import type { Answer, Call, PersonContext, ReadLine, Route } from './route.ts'

/** A person's address: the language first, so that it can be said, printed and switched without script. */
export const inLanguage = (rest: `/${string}` | ''): string => `/:language{(?:fr|nl|de|en)}${rest}`

type PersonPageSpec = {
  /** Made with `inLanguage`. */
  readonly path: string
  readonly action: ActionName
  /** `public`: before the door. `person`: behind it; without a session one is led to the door. */
  readonly access: 'public' | 'person'
  show(context: PersonContext): Promise<Answer>
}

type SignedIn = { readonly id: string; readonly proof: Proof }

/** Finds the person signed in, and tells the database who acts. */
async function findPerson(db: Db, { context, parts, tenant }: Call): Promise<SignedIn | undefined> {
  const token = sessionToken(context, 'person', parts.cookies)
  if (token === undefined) return undefined
  const where = { tenantId: tenant.id, secrets: parts.tools.secrets, now: parts.clock.now() }
  const session = await findPersonSession(db, where, token)
  if (session === undefined) return undefined
  await touchSession(db, where, session)
  return { id: session.subjectId, proof: session.proof }
}

/** The person signed in, for a form that anybody may send; undefined for a passer-by. */
export const personOf = (call: Call): Promise<string | undefined> =>
  call.parts.database.transact({ tenantId: call.tenant.id }, async db => (await findPerson(db, call))?.id)

/** Shows a person's page in one transaction, with its reads in the journal. */
export async function showPersonPage(call: Call, spec: Omit<PersonPageSpec, 'path'>): Promise<Response> {
  const { parts, tenant } = call
  return parts.database.transact({ tenantId: tenant.id }, async db => {
    const language = guessLanguage(call.context, tenant.languages[0] ?? 'fr')
    const person = await findPerson(db, call)
    const personId = person?.id
    if (personId === undefined && spec.access === 'person')
      return call.context.redirect(`/${language}/file`, 303)
    const lines: ReadLine[] = []
    const context = personContext(db, call, { personId, language, lines })
    const response = await respond(call, await spec.show(context), view => parts.shell.person(context, view))
    if (person !== undefined) journalReads(db, call, { person, lines, action: spec.action })
    return response
  })
}

type Reads = { readonly person: SignedIn; readonly lines: readonly ReadLine[]; readonly action: ActionName }

function journalReads(db: Db, call: Call, { person, lines, action }: Reads): void {
  const actor = { kind: 'person' as const, id: person.id }
  const author = {
    tenantId: call.tenant.id,
    actor,
    role: 'person',
    now: call.parts.clock.now(),
    correlation: call.correlation,
  }
  writeReads(
    db,
    author,
    lines.map(line => ({ ...line, kind: 'read', action, purpose: ownPurpose[person.proof] })),
  )
}

type Making = Pick<PersonContext, 'personId' | 'language'> & { readonly lines: ReadLine[] }

function personContext(db: Db, call: Call, { personId, language, lines }: Making): PersonContext {
  const now = call.parts.clock.now()
  return {
    db,
    personId,
    language,
    tenant: call.tenant,
    now,
    today: brusselsDate(now),
    url: new URL(call.context.req.url),
    params: call.context.req.param(),
    tools: call.parts.tools,
    correlation: call.correlation,
    read: line => void lines.push(line),
  }
}

/** A page for persons: completes without script, in four languages. */
export const personPage = (spec: PersonPageSpec): Route => ({
  method: 'get',
  path: spec.path,
  action: spec.action,
  access: spec.access,
  handle: call => showPersonPage(call, spec),
})

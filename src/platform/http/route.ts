import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Clock } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { RelationLookup, Target } from '../access/relation-lookup.ts'
import type { AccessRule, Actor, Relation, Role } from '../access/rules.ts'
import type { Tools } from '../command/command.ts'
import type { Executor } from '../command/execute.ts'
import type { Database, Db } from '../database/transaction.ts'
import type { StaffLanguage } from '../i18n/sentences.ts'
import type { ActionName, JournalEntry } from '../journal/journal.ts'
import type { Log } from '../log/log.ts'
import type { FoundSession } from '../sessions/sessions.ts'
import type { Starts } from '../sessions/starts.ts'
import type { Signals } from '../signals/signals.ts'
import type { Tenant, Tenants } from '../tenants/tenants.ts'
import type { CookiePolicy } from './cookies.ts'

/** Anything that a page can be written as. */
export type Html = Child | Promise<Child>

/** A worker as the pages need them. */
export type SignedInWorker = {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly serviceIds: readonly string[]
  readonly language: StaffLanguage
  /** Somebody waits for them, or for whoever of their services, at this moment. */
  readonly awaited: boolean
}

/** The session a browser brought, and whose it is. `worker` is there when the session is live and the account open. */
export type StaffSession = { readonly session: FoundSession; readonly worker: SignedInWorker | undefined }

/** One sentence about a form: which field, and what to do. */
export type FormProblem = { readonly field?: string | undefined; readonly text: string }

/** A page's title and content; the shell adds the rest. */
export type View = {
  readonly title: string
  readonly body: Child
  readonly lead?: string | undefined
  /** On a person's page: what the tab and the history say instead of the title, for a phone that others hold too. */
  readonly tab?: string | undefined
  /** Stands in for the heading. */
  readonly header?: Child
  /** Where "back" leads, on a person's page. */
  readonly back?: string | undefined
  /** On a person's page that exists twice: where the other way of reading is, and whether this one is the easy one. */
  readonly easyRead?: { readonly href: string; readonly on: 'yes' | 'no' } | undefined
  /** Where the way out of here leads, on a page that has something to close behind one. */
  readonly leaveFast?: string | undefined
  /** A public page, which search engines may list. */
  readonly findable?: 'yes' | undefined
  /** Where the same page is in each language, when the address differs by more than its first part. */
  readonly inOther?: Readonly<Record<Language, string>> | undefined
  readonly status?: 200 | 403 | 404 | 409 | 413 | 422 | 429 | undefined
  readonly problems?: readonly FormProblem[] | undefined
  readonly said?: { readonly kind: 'done' | 'info' | 'warn' | 'late'; readonly text: string } | undefined
}

/** What a handler may answer: a page, a redirection, nothing there, or bytes of its own. */
export type Answer = View | Response | { readonly redirect: string } | { readonly notFound: true }

/** A line of the journal that a page adds: what it showed. */
export type ReadLine = Omit<JournalEntry, 'kind' | 'action' | 'purpose'>

type Common = {
  readonly db: Db
  readonly tenant: Tenant
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly tools: Tools
  /** Under which the log knows this request. */
  readonly correlation: string
  /** Tells the journal whose data this page shows. */
  read(line: ReadLine): void
}

/** What a staff page works with. */
export type StaffContext = Common & {
  readonly worker: SignedInWorker
  readonly language: StaffLanguage
  readonly held: ReadonlySet<Relation>
  /** The same question the command will ask: shows or hides its button. */
  may(rule: AccessRule): boolean
}

/** What a person's page works with. */
export type PersonContext = Common & {
  /** Undefined on the pages before the door. */
  readonly personId: string | undefined
  readonly language: Language
}

/** Draws whole pages; compose provides it, since the platform knows neither rooms nor layouts. */
export type Shell = {
  staff(context: StaffContext, view: View): Html
  person(context: PersonContext, view: View): Html
  /** Needs no user and no database. */
  plain(view: View, frame: { readonly language: Language; readonly tenant: Tenant | undefined }): Html
}

/** Everything the pipeline needs; joined in compose. */
export type HttpParts = {
  readonly database: Database
  readonly clock: Clock
  readonly execute: Executor
  readonly relations: RelationLookup
  readonly tools: Tools
  readonly tenants: Tenants
  readonly signals: Signals
  readonly log: Log
  readonly cookies: CookiePolicy
  /** The address people type, where it is configured. */
  readonly publicUrl: URL | undefined
  readonly shell: Shell
  /** How often one address begins to sign in. */
  readonly starts: Starts
  /** What to show before a file that is not the worker's; undefined: nothing but the refusal. */
  lockedFile(context: StaffContext, target: Target): Promise<View | undefined>
  /** Finds the session of a token and its worker, and tells the database who acts from now on. */
  identifyWorker(
    db: Db,
    where: { readonly tenantId: string; readonly now: Temporal.Instant },
    token: string,
  ): Promise<StaffSession | undefined>
}

/** One request, as far as it is known before the session is. */
export type Call = {
  readonly context: Context
  readonly parts: HttpParts
  readonly tenant: Tenant
  readonly correlation: string
}

/** A route: where, what it is called in the journal and the log, who may, and what it does. */
export type Route = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly action: ActionName
  /** `public`: no sign-in; `person`: a person on their own file. */
  readonly access: AccessRule | 'public' | 'person'
  handle(call: Call): Promise<Response>
}

/** The file a page is about, from its address; looked up when the address names a thing of the file, such as a letter. */
export type TargetOf = (params: Readonly<Record<string, string>>, db: Db) => Target | Promise<Target>

/** The actor that a worker is. */
export const actorOf = ({ id, roles, serviceIds }: SignedInWorker): Actor => ({
  kind: 'worker',
  id,
  roles,
  serviceIds,
})

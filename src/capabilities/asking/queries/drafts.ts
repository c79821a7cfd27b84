import { z } from 'zod'
import { readCode } from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { askHash, type Sealed } from '../store/drafts.ts'

/** Where a draft is looked for. */
export type Looking = {
  readonly db: Db
  readonly tenantId: string
  readonly now: Temporal.Instant
  readonly tools: { readonly secrets: Secrets }
}

/** An ask as the browser that holds it works with it. */
export type Draft = {
  readonly id: string
  readonly version: number
  readonly language: 'fr' | 'nl' | 'de' | 'en'
  /** False: the code alone brought it back, so nothing of what was said is shown. */
  readonly sees: boolean
  /** ISO day. */
  readonly keptUntil: string
  readonly requestId: string | null
  readonly documentId: string | null
  /** Undefined once it is in the file and the browser has left. */
  readonly sealed: Sealed | undefined
}

const sealedShape = z.object({
  code: z.string(),
  pin: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

const base = (db: Db) =>
  db
    .selectFrom('ask_draft')
    .select(['id', 'version', 'language', 'sees', 'kept_until as keptUntil', 'sealed'])
    .select(['request_id as requestId', 'document_id as documentId'])

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

function draftOf(row: Row, { tenantId, tools }: Looking): Draft {
  const { sealed, language, ...rest } = row
  const opened =
    sealed === null ? undefined : sealedShape.parse(JSON.parse(tools.secrets.open(tenantId, sealed)))
  return { ...rest, language: isLanguage(language) ? language : 'fr', sealed: opened }
}

const ofSession = ({ db, tenantId, now, tools }: Looking, session: string) =>
  base(db)
    .where('session_hash', '=', askHash(tools.secrets, tenantId, { session }))
    .where('session_until', '>', now)

/** The ask that a browser holds; undefined when it rested too long, left, or never had one. */
export async function draftOfSession(looking: Looking, session: string): Promise<Draft | undefined> {
  const row = await ofSession(looking, session).executeTakeFirst()
  return row && draftOf(row, looking)
}

/** The same, held until the end of the transaction: two tabs write one after the other. */
export async function holdDraftOfSession(looking: Looking, session: string): Promise<Draft | undefined> {
  const row = await ofSession(looking, session).forUpdate().executeTakeFirst()
  return row && draftOf(row, looking)
}

/** The ask of a code, however it was typed; held. Only one that is not sent yet. */
export async function holdDraftOfCode(looking: Looking, typed: string): Promise<Draft | undefined> {
  const { db, tenantId, tools } = looking
  const code = readCode(typed)
  if (code === undefined) return undefined
  const row = await base(db)
    .where('code_hash', '=', askHash(tools.secrets, tenantId, { code }))
    .where('request_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && draftOf(row, looking)
}

/** An unfinished ask, to fill the screen of a worker to whom its code was said. */
export async function openDraft(looking: Looking, id: string): Promise<Draft | undefined> {
  const row = await base(looking.db).where('id', '=', id).where('request_id', 'is', null).executeTakeFirst()
  return row && draftOf(row, looking)
}

/** An unfinished ask, held, for the worker who writes it down with the person. */
export async function holdOpenDraft(looking: Looking, id: string): Promise<Draft | undefined> {
  const row = await base(looking.db)
    .where('id', '=', id)
    .where('request_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && draftOf(row, looking)
}

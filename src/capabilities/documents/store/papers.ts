import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { MediaType } from '../domain/first-bytes.ts'
import type { PaperChannel, PaperForm } from '../domain/paper.ts'

/** The part of a command's context that writing a paper needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actor' | 'actorId' | 'now'>

/** Bytes that are kept, and what they are. */
export type KeptFile = {
  readonly hash: string
  readonly size: number
  readonly mediaType: MediaType
  readonly name: string | null
}

/** Where a paper belongs: to a file, or for now to what is being filled in. */
export type Belonging =
  | { readonly dossierId: string; readonly requestId?: string | null; readonly askId?: string | null }
  | { readonly draftId: string }

/** A paper to write down. Without a file it was seen, or lies in the binder. */
export type NewPaper = {
  readonly file: KeptFile | undefined
  readonly form: PaperForm
  readonly about: Belonging
  readonly channel: PaperChannel
  readonly words: string | null
}

const giverOf = ({ actor }: Writing) =>
  actor.kind === 'system'
    ? ({ given_by: 'passer-by', giver_id: null, changed_by: null } as const)
    : ({ given_by: actor.kind, giver_id: actor.id, changed_by: actor.id } as const)

const placeOf = (about: Belonging) =>
  'draftId' in about
    ? { state: 'loose', draft_id: about.draftId, dossier_id: null, request_id: null, ask_id: null }
    : {
        state: 'unread',
        draft_id: null,
        dossier_id: about.dossierId,
        request_id: about.requestId ?? null,
        ask_id: about.askId ?? null,
      }

/** Writes a paper down; undefined when the same bytes are there already. */
export async function insertPaper(writing: Writing, paper: NewPaper): Promise<string | undefined> {
  const { db, tenantId, now } = writing
  const { file, form, channel, words, about } = paper
  const row = await db
    .insertInto('paper')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      ...placeOf(about),
      form,
      content_hash: file?.hash ?? null,
      bytes: file?.size ?? null,
      media_type: file?.mediaType ?? null,
      name: file?.name ?? null,
      words,
      channel,
      ...giverOf(writing),
      received_at: now,
      changed_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Takes a paper out of what is being filled in; false when it is not there, or belongs to a file by now. */
export async function removeLoose(
  { db }: Pick<Writing, 'db'>,
  { draftId, paperId }: { readonly draftId: string; readonly paperId: string },
): Promise<boolean> {
  const row = await db
    .deleteFrom('paper')
    .where('id', '=', paperId)
    .where('draft_id', '=', draftId)
    .where('state', '=', 'loose')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes away what nobody sent in the end: loose papers that came before an instant. Gives how many. */
export async function removeForgotten(
  { db }: Pick<Writing, 'db'>,
  before: Temporal.Instant,
): Promise<number> {
  const rows = await db
    .deleteFrom('paper')
    .where('state', '=', 'loose')
    .where('received_at', '<', before)
    .returning('id')
    .execute()
  return rows.length
}

/** Gives the papers of what was filled in to the request that came of it; those the file has already are let go. */
export async function adopt(
  writing: Writing,
  { draftId, dossierId, requestId }: { readonly draftId: string; dossierId: string; requestId: string },
): Promise<readonly string[]> {
  const { db, now, actorId } = writing
  await db
    .deleteFrom('paper')
    .where('draft_id', '=', draftId)
    .where('content_hash', 'in', eb =>
      eb
        .selectFrom('paper as there')
        .select('there.content_hash')
        .where('there.dossier_id', '=', dossierId)
        .where('there.state', 'not in', ['loose', 'elsewhere']),
    )
    .execute()
  const rows = await db
    .updateTable('paper')
    .set({
      state: 'unread',
      draft_id: null,
      dossier_id: dossierId,
      request_id: requestId,
      changed_by: writing.actor.kind === 'system' ? null : actorId,
      changed_at: now,
    })
    .where('draft_id', '=', draftId)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What a worker says of a paper that was read. */
export type Reading =
  | { readonly state: 'accepted'; readonly askId: string | null }
  | { readonly state: 'unreadable'; readonly sayAgain: string }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'unread'; readonly dossierId: string; readonly requestId: string }

function readingColumns(reading: Reading, { actorId, now }: Writing) {
  const read = { read_by: actorId, read_at: now }
  if (reading.state === 'accepted') return { ...read, ask_id: reading.askId }
  if (reading.state === 'unreadable') return { ...read, say_again: reading.sayAgain }
  if (reading.state === 'elsewhere') return { say_again: null }
  const { dossierId, requestId } = reading
  return {
    dossier_id: dossierId,
    request_id: requestId,
    ask_id: null,
    say_again: null,
    read_by: null,
    read_at: null,
  }
}

/** Notes what a worker says of a paper; false when it is not as it was read. */
export async function keepReading(
  writing: Writing,
  paper: { readonly id: string; readonly version: number },
  reading: Reading,
): Promise<boolean> {
  const { db, now, actorId } = writing
  const row = await db
    .updateTable('paper')
    .set({
      state: reading.state,
      ...readingColumns(reading, writing),
      changed_by: actorId,
      changed_at: now,
      version: paper.version + 1,
    })
    .where('id', '=', paper.id)
    .where('version', '=', paper.version)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

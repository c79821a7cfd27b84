import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { MediaType } from '../domain/first-bytes.ts'
import type { PaperChannel, PaperForm, PaperKind, PaperState } from '../domain/paper.ts'

/** A paper of a file, with what its pages say of it. */
export type Paper = {
  readonly id: string
  readonly version: number
  readonly state: Exclude<PaperState, 'loose'>
  readonly dossierId: string
  readonly requestId: string | null
  readonly askId: string | null
  readonly askKind: PaperKind | null
  readonly askWords: string | null
  readonly personId: string
  readonly form: PaperForm
  readonly hash: string | null
  readonly bytes: number | null
  readonly mediaType: MediaType | null
  readonly name: string | null
  readonly words: string | null
  readonly channel: PaperChannel
  readonly givenBy: 'worker' | 'person' | 'passer-by'
  readonly receivedAt: Temporal.Instant
  readonly sayAgain: string | null
  readonly readAt: Temporal.Instant | null
}

const papers = (db: Db) =>
  db
    .selectFrom('paper as p')
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'p.tenant_id').onRef('d.id', '=', 'p.dossier_id'),
    )
    .leftJoin('paper_ask as a', join =>
      join.onRef('a.tenant_id', '=', 'p.tenant_id').onRef('a.id', '=', 'p.ask_id'),
    )
    .where('p.state', '<>', 'loose')
    .select([
      'p.id',
      'p.version',
      'p.state',
      'd.id as dossierId',
      'p.request_id as requestId',
      'p.ask_id as askId',
      'a.kind as askKind',
      'a.words as askWords',
      'd.person_id as personId',
      'p.form',
      'p.content_hash as hash',
      'p.bytes',
      'p.media_type as mediaType',
      'p.name',
      'p.words',
      'p.channel',
      'p.given_by as givenBy',
      'p.received_at as receivedAt',
      'p.say_again as sayAgain',
      'p.read_at as readAt',
    ])
    .$narrowType<
      Pick<Paper, 'state' | 'form' | 'channel' | 'givenBy'> & {
        mediaType: MediaType | null
        askKind: PaperKind | null
      }
    >()

/** What came in the files of one person, the newest first. */
export const papersOf = (db: Db, dossierId: string): Promise<readonly Paper[]> =>
  papers(db)
    .where(sql<boolean>`p.dossier_id = any(${oneFile(dossierId)})`)
    .where('p.state', '<>', 'elsewhere')
    .orderBy('p.received_at', 'desc')
    .orderBy('p.id', 'desc')
    .execute()

/** One paper of a file; undefined when there is none. */
export const onePaper = (db: Db, id: string): Promise<Paper | undefined> =>
  papers(db).where('p.id', '=', id).executeTakeFirst()

/** The ids of the papers of a file that nobody read yet, the oldest first: the order in which they are gone through. */
export async function unreadOf(db: Db, dossierId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('paper')
    .select('id')
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('state', '=', 'unread')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** One line of what became of a paper, or of what was asked. */
export type Change = {
  readonly to: string
  readonly words: string | null
  readonly by: string | null
  readonly at: Temporal.Instant
}

/** What became of a paper, in order. Who changed it is named when a worker did. */
export async function historyOf(
  db: Db,
  of: { readonly paperId: string } | { readonly askId: string },
): Promise<readonly Change[]> {
  const { rows } = await sql<Change>`
    select h.to_state as "to", h.words, w.given_name || ' ' || w.family_name as by, h.changed_at as at
    from paper_history h left join worker w on w.tenant_id = h.tenant_id and w.id = h.changed_by
    where ${'paperId' in of ? sql`h.paper_id = ${of.paperId}` : sql`h.ask_id = ${of.askId}`}
    order by h.changed_at, h.id`.execute(db)
  return rows
}

import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext, FileStore } from '#platform/command/command.ts'
import { type PaperFault, readFirstBytes } from '../domain/first-bytes.ts'
import { fileName, megabytes, type PaperChannel } from '../domain/paper.ts'
import { oneAsk } from '../queries/asks.ts'
import { largestMb } from '../queries/limit.ts'
import { samePaper } from '../queries/same-paper.ts'
import { changeAsk } from '../store/asks.ts'
import { adopt, type Belonging, insertPaper, type KeptFile, type NewPaper } from '../store/papers.ts'
import { settleAsk, tellPilot } from './tasks.ts'

/** A file as it was sent: its name where it came from, and its bytes. */
type SentFile = { readonly name: string; readonly bytes: Uint8Array }

type Keeping = { readonly files: FileStore; readonly tenantId: string; readonly mostMb: number }

/**
 * Reads what a file is by its bytes and keeps them, closed, under what they are. Needs no transaction: bytes that no
 * paper names in the end are swept at night.
 */
export async function keepFile(
  { files, tenantId, mostMb }: Keeping,
  { name, bytes }: SentFile,
): Promise<Result<KeptFile, PaperFault>> {
  if (bytes.byteLength > megabytes(mostMb)) return refuse({ kind: 'TooLarge', mostMb })
  const read = readFirstBytes(bytes)
  if (typeof read !== 'string') return refuse(read)
  const { hash, size } = await files.put(tenantId, bytes)
  return ok({ hash, size, mediaType: read, name: fileName(name) })
}

/** A paper that came. `again`: the same bytes were there already, and how that paper stands. */
export type Received = { readonly paperId: string; readonly again: string | null }

async function markSent(context: CommandContext, askId: string): Promise<void> {
  const ask = await oneAsk(context.db, askId)
  if (ask === undefined || !(await changeAsk(context, { id: askId, from: ['open', 'without'] }, sent))) return
  await settleAsk(context, ask, 'sent')
}

const sent = { state: 'sent' } as const

/** Writes a paper down, tells the pilot, and marks what was asked as sent: for whoever is inside a command. */
export async function takePaper(context: CommandContext, paper: NewPaper): Promise<Received> {
  const { about, file } = paper
  const paperId = await insertPaper(context, paper)
  if (paperId === undefined) {
    const same = file === undefined ? undefined : await samePaper(context.db, about, file.hash)
    if (same === undefined) throw new Error('A paper that is not there was refused as a double.')
    return { paperId: same.id, again: same.state }
  }
  if ('draftId' in about) return { paperId, again: null }
  if (about.askId) await markSent(context, about.askId)
  await tellPilot(context, about)
  return { paperId, again: null }
}

/** A file that comes in by whatever door, and where it belongs. */
export type ReceivePaper = SentFile & {
  readonly about: Belonging
  readonly channel: PaperChannel
  readonly words?: string | undefined
}

/**
 * Receives one file inside a command: by whoever acts in it, today. The same bytes twice are one paper. The command
 * writes its own line in the journal.
 */
export async function receivePaper(
  context: CommandContext,
  { name, bytes, about, channel, words }: ReceivePaper,
): Promise<Result<Received, PaperFault>> {
  const { db, tenantId, tools, today } = context
  const mostMb = await largestMb(db, today.toString())
  const kept = await keepFile({ files: tools.files, tenantId, mostMb }, { name, bytes })
  if (!kept.ok) return kept
  return ok(
    await takePaper(context, { file: kept.value, form: 'file', about, channel, words: words ?? null }),
  )
}

/** Gives the papers of what was filled in to the request that came of it, and tells its pilot. Gives how many. */
export async function adoptPapers(
  context: CommandContext,
  { draftId, dossierId, requestId }: { draftId: string; dossierId: string; requestId: string },
): Promise<number> {
  const ids = await adopt(context, { draftId, dossierId, requestId })
  if (ids.length > 0) await tellPilot(context, { dossierId, requestId })
  return ids.length
}

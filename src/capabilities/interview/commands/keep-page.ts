import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import { holdInterviews } from '../domain/access.ts'
import { afterSending, longestPage, type Sent } from '../domain/keep.ts'
import { windowOf } from '../queries/interviews.ts'
import { holdInterview, keepWindow, writePage } from '../store/interviews.ts'

/** A page as a window of a worker sends it. */
export type Sending = Sent & {
  readonly dossierId: string
  readonly interviewId: string
  readonly windowId: string
}

export type KeepRefusal =
  | CommonRefusal
  | { readonly kind: 'Ended' }
  /** Two windows together wrote more than a page holds. */
  | { readonly kind: 'TooLong' }

type Writing = {
  readonly db: Db
  readonly tenantId: string
  readonly actorId: string
  readonly now: Temporal.Instant
}

/**
 * Keeps what a window sent, joined with what others wrote meanwhile; gives the page as it is now. No act of its own: it
 * is done each second while somebody writes, and the page is theirs alone until the end, which is an act.
 */
export async function keepSending(
  { db, tenantId, actorId, now }: Writing,
  { dossierId, interviewId, windowId, ...sent }: Sending,
): Promise<Result<{ page: string }, KeepRefusal>> {
  const held = await holdInterview(db, { dossierId, interviewId })
  if (held === undefined) return refuse({ kind: 'Ended' })
  const page = afterSending(held.page, await windowOf(db, interviewId, windowId), sent)
  if (page === undefined) return ok({ page: held.page })
  if (page.length > longestPage) return refuse({ kind: 'TooLong' })
  if (page !== held.page) await writePage(db, { id: interviewId, version: held.version, page })
  const heard = { interviewId, windowId, workerId: actorId, seq: sent.seq, sent: sent.text, given: page }
  await keepWindow(db, { tenantId, now }, heard)
  return ok({ page })
}

const page = z.string().max(longestPage)

/** What a window sends with a page. */
export const sending = z.strictObject({
  dossierId: z.uuid(),
  interviewId: z.uuid(),
  windowId: z.uuid(),
  seq: z.int().min(1),
  acked: z.int().min(0),
  base: page,
  text: page,
})

const input = sending.extend({ next: z.enum(['stay', 'end']) })

/** Keeps the page because somebody pressed the button: to stay, or to read it again and end. */
export const keepPage = command<z.infer<typeof input>, { next: 'stay' | 'end' | 'joined' }, KeepRefusal>({
  name: 'interview:keep',
  access: holdInterviews,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { next, ...sent }) {
    const kept = await keepSending(context, sent)
    if (!kept.ok) return kept
    return ok({ next: kept.value.page === sent.text ? next : 'joined' })
  },
})

import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { isSettled, type OrientationState, type PartnerKind } from '../domain/orientation.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'now'>

/** A partner as typed: one who is known by this name already keeps the newest way to be reached. */
export type NewPartner = {
  readonly name: string
  readonly kind: PartnerKind
  readonly phone: string
  readonly email: string | null
}

/** Adds a partner, or brings the one of this name up to date; gives the id. */
export async function keepPartner({ db, tenantId }: Writing, partner: NewPartner): Promise<string> {
  const known = await db
    .updateTable('partner')
    .set({ kind: partner.kind, phone: partner.phone, email: partner.email })
    .where(({ fn, eb }) => eb(fn('lower', ['name']), '=', partner.name.toLowerCase()))
    .returning('id')
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const id = uuidv7()
  await db
    .insertInto('partner')
    .values({ tenant_id: tenantId, id, ...partner })
    .execute()
  return id
}

/** Somebody led outside, as it begins. Days are ISO texts. */
export type NewOrientation = {
  readonly id: string
  readonly requestId: string
  readonly dossierId: string
  readonly partnerId: string
  readonly madeBy: string
  readonly firstName: string
  readonly reason: string | null
  readonly meetingOn: string | null
  readonly meetingAt: string | null
  readonly language: string
  readonly agreedOn: string
  readonly agreedHow: 'said' | 'signed'
  readonly tokenHash: Buffer
  readonly linkUntil: string
  readonly followOn: string
}

/** Adds it. */
export async function insertOrientation({ db, tenantId, now }: Writing, one: NewOrientation): Promise<void> {
  await db
    .insertInto('orientation')
    .values({
      tenant_id: tenantId,
      id: one.id,
      request_id: one.requestId,
      dossier_id: one.dossierId,
      partner_id: one.partnerId,
      made_by: one.madeBy,
      made_at: now,
      first_name: one.firstName,
      reason: one.reason,
      meeting_on: one.meetingOn,
      meeting_at: one.meetingAt,
      language: one.language,
      agreed_on: one.agreedOn,
      agreed_how: one.agreedHow,
      token_hash: one.tokenHash,
      link_until: one.linkUntil,
      follow_on: one.followOn,
    })
    .execute()
}

/** What was heard, from a worker or, with null, from the partner. */
export type Word = {
  readonly orientationId: string
  readonly state: OrientationState
  readonly words: string | null
  readonly workerId: string | null
  /** ISO day. */
  readonly followOn: string
}

/** Notes what was heard; false when nothing was left to follow. */
export async function addWord({ db, tenantId, now }: Writing, word: Word): Promise<boolean> {
  const settled = isSettled(word.state)
  const row = await db
    .updateTable('orientation')
    .set({
      state: word.state,
      words: word.words,
      follow_on: word.followOn,
      reminded_on: null,
      settled_at: settled ? now : null,
      settled_by: settled ? word.workerId : null,
    })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', word.orientationId)
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await db
    .insertInto('orientation_word')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      orientation_id: word.orientationId,
      said_at: now,
      said_by: word.workerId === null ? 'partner' : 'worker',
      worker_id: word.workerId,
      state: word.state,
      words: word.words,
    })
    .execute()
  return true
}

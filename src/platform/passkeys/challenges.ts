import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../database/transaction.ts'
import type { Site } from './site.ts'

/** Whose key it is. */
export type Owner = { readonly kind: 'worker' | 'person'; readonly id: string }

/** What the browser was asked to sign, and for what. Whoever is known already is its owner. */
export type Challenge = Site & {
  readonly challenge: string
  readonly door: 'staff' | 'file'
  /** `second`: after the password; `sign-in`: instead of everything else, so the key must have asked its holder. */
  readonly purpose: 'add' | 'second' | 'sign-in'
  readonly owner: Owner | undefined
}

const minutes = 5

type Where = { readonly tenantId: string; readonly now: Temporal.Instant }

/** The columns of an owner. */
export const ownerColumns = (owner: Owner | undefined) => ({
  worker_id: owner?.kind === 'worker' ? owner.id : null,
  person_id: owner?.kind === 'person' ? owner.id : null,
})

/** Keeps a new challenge for five minutes. Those that are over go, so that asking for many fills nothing. */
export async function openChallenge(
  db: Db,
  { tenantId, now }: Where,
  asked: Omit<Challenge, 'challenge'>,
): Promise<Challenge> {
  const { rpId, origin, door, purpose, owner } = asked
  const challenge = randomBytes(32).toString('base64url')
  await db.deleteFrom('passkey_challenge').where('until', '<=', now).execute()
  await db
    .insertInto('passkey_challenge')
    .values({
      tenant_id: tenantId,
      challenge,
      door,
      purpose,
      ...ownerColumns(owner),
      rp_id: rpId,
      origin,
      until: now.add({ minutes }),
    })
    .execute()
  return { ...asked, challenge }
}

const clientData = z.object({ challenge: z.string().max(100) })

/** Which challenge the browser says it signed; the signature is looked at later. */
function claimed(clientDataJSON: string): string | undefined {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())).challenge
  } catch {
    return undefined
  }
}

/**
 * Takes the challenge that an answer was made for: it is gone from now on, whatever the answer is worth. Undefined when
 * it is not ours, for another door or purpose, too old, or was taken before.
 */
export async function takeChallenge(
  db: Db,
  { now }: Pick<Where, 'now'>,
  answer: {
    readonly clientDataJSON: string
    readonly door: Challenge['door']
    readonly purposes: readonly Challenge['purpose'][]
  },
): Promise<Challenge | undefined> {
  const challenge = claimed(answer.clientDataJSON)
  if (challenge === undefined) return undefined
  const row = await db
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .returningAll()
    .executeTakeFirst()
  const purpose = answer.purposes.find(each => each === row?.purpose)
  if (row === undefined || purpose === undefined || row.door !== answer.door) return undefined
  if (Temporal.Instant.compare(now, row.until) >= 0) return undefined
  const { rp_id: rpId, origin } = row
  return { challenge, door: answer.door, purpose, owner: ownerOf(row), rpId, origin }
}

/** The owner that a row names. */
export function ownerOf(row: {
  readonly worker_id: string | null
  readonly person_id: string | null
}): Owner | undefined {
  if (row.worker_id !== null) return { kind: 'worker', id: row.worker_id }
  return row.person_id === null ? undefined : { kind: 'person', id: row.person_id }
}

import { z } from 'zod'
import type { Db } from '../database/transaction.ts'
import { type Challenge, type Owner, takeChallenge } from './challenges.ts'
import { findPasskey, type KeptPasskey, type NewPasskey, notePasskeyUse, passkeysOf } from './passkeys.ts'

// Read when the first key is used: a process without any does not pay its hundred milliseconds.
const library = () => import('@simplewebauthn/server')

const encoded = z
  .string()
  .regex(/^[\w-]+={0,2}$/)
  .max(20_000)
const envelope = { id: encoded, rawId: encoded, type: z.literal('public-key') }
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value)
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })

const made = text(30_000).pipe(
  z.object({
    ...envelope,
    response: z.object({
      clientDataJSON: encoded,
      attestationObject: encoded,
      transports: z.array(z.string().max(20)).max(8).default([]),
    }),
  }),
)

const signed = text(30_000).pipe(
  z.object({
    ...envelope,
    response: z.object({
      clientDataJSON: encoded,
      authenticatorData: encoded,
      signature: encoded,
      userHandle: encoded.optional(),
    }),
  }),
)

/** EdDSA, ES256 and RS256: what telephones and keys speak. */
const supportedAlgorithmIDs = [-8, -7, -257]

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))

/** What the telephone shows beside the key. */
export type KeyLabel = { readonly centre: string; readonly holder: string }

/** A person adds the telephone they hold, not another one near it. */
const inThisDevice = { authenticatorAttachment: 'platform' } as const

/** What the browser is asked when a key is made; keys the owner has already are not made twice in one device. */
export async function creationOptions(db: Db, challenge: Challenge & { owner: Owner }, label: KeyLabel) {
  const { generateRegistrationOptions } = await library()
  const own = await passkeysOf(db, challenge.owner)
  return generateRegistrationOptions({
    rpName: label.centre,
    rpID: challenge.rpId,
    userID: new Uint8Array(Buffer.from(challenge.owner.id.replaceAll('-', ''), 'hex')),
    userName: label.holder,
    userDisplayName: label.holder,
    challenge: bytesOf(challenge.challenge),
    supportedAlgorithmIDs,
    attestationType: 'none', // whose make a key is concerns nobody
    excludeCredentials: own
      .filter(({ rpId }) => rpId === challenge.rpId)
      .map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection:
      challenge.owner.kind === 'person'
        ? { ...inThisDevice, residentKey: 'required', userVerification: 'required' }
        : { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/** What the browser is asked when a key is used: of a known owner one of theirs, else any that the device holds. */
export async function requestOptions(db: Db, challenge: Challenge) {
  const { generateAuthenticationOptions } = await library()
  const own = challenge.owner === undefined ? [] : await passkeysOf(db, challenge.owner)
  return generateAuthenticationOptions({
    rpID: challenge.rpId,
    challenge: bytesOf(challenge.challenge),
    userVerification: challenge.purpose === 'sign-in' ? 'required' : 'preferred',
    allowCredentials: own
      .filter(({ rpId }) => rpId === challenge.rpId)
      .map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
  })
}

type Now = { readonly now: Temporal.Instant }

/**
 * Reads what a device made for a challenge of this owner; undefined when anything about it is not as asked, or
 * the key is somebody's already. The challenge is used up either way.
 */
export async function readNewKey(
  db: Db,
  { now }: Now,
  answer: { readonly credential: string; readonly owner: Owner; readonly door: Challenge['door'] },
): Promise<Omit<NewPasskey, 'name'> | undefined> {
  const parsed = made.safeParse(answer.credential)
  if (!parsed.success) return undefined
  const { clientDataJSON, transports } = parsed.data.response
  const challenge = await takeChallenge(db, { now }, { clientDataJSON, door: answer.door, purposes: ['add'] })
  const { owner } = answer
  if (challenge?.owner?.id !== owner.id || challenge.owner.kind !== owner.kind) return undefined
  const { verifyRegistrationResponse } = await library()
  const verified = await verifyRegistrationResponse({
    response: { ...parsed.data, clientExtensionResults: {} },
    expectedChallenge: challenge.challenge,
    expectedOrigin: challenge.origin,
    expectedRPID: challenge.rpId,
    requireUserVerification: owner.kind === 'person',
    supportedAlgorithmIDs,
  }).catch(() => undefined) // the library throws for each thing that is not as asked
  if (!verified?.verified) return undefined
  const { id: credentialId, publicKey, counter } = verified.registrationInfo.credential
  if ((await findPasskey(db, credentialId)) !== undefined) return undefined
  return { owner, rpId: challenge.rpId, credentialId, publicKey, counter, transports }
}

/** Which key an answer is from, and what it was asked for. `proven`: its signature, site and counter are right. */
export type KeyUse = {
  readonly key: KeptPasskey
  readonly challenge: Challenge
  /** Judges the answer; true once, and the use is noted. */
  readonly prove: () => Promise<boolean>
}

/**
 * Finds the challenge and the key that an answer is for; undefined when one of them is not, or no longer, known, or they
 * do not belong together. The challenge is used up either way.
 */
export async function readKeyUse(
  db: Db,
  { now }: Now,
  answer: { readonly credential: string; readonly door: Challenge['door'] },
): Promise<KeyUse | undefined> {
  const parsed = signed.safeParse(answer.credential)
  if (!parsed.success) return undefined
  const { clientDataJSON } = parsed.data.response
  const purposes = ['second', 'sign-in'] as const
  const challenge = await takeChallenge(db, { now }, { clientDataJSON, door: answer.door, purposes })
  const key = challenge && (await findPasskey(db, parsed.data.id))
  if (challenge === undefined || key === undefined || key.rpId !== challenge.rpId) return undefined
  if ((key.owner.kind === 'worker') !== (challenge.door === 'staff')) return undefined
  if (challenge.owner !== undefined && challenge.owner.id !== key.owner.id) return undefined
  const prove = () => proves(db, { now }, { key, challenge, response: parsed.data })
  return { key, challenge, prove }
}

type Judged = {
  readonly key: KeptPasskey
  readonly challenge: Challenge
  readonly response: z.output<typeof signed>
}

async function proves(db: Db, { now }: Now, { key, challenge, response }: Judged): Promise<boolean> {
  const { verifyAuthenticationResponse } = await library()
  const { userHandle, ...rest } = response.response
  const verified = await verifyAuthenticationResponse({
    response: {
      ...response,
      response: userHandle === undefined ? rest : { ...rest, userHandle },
      clientExtensionResults: {},
    },
    expectedChallenge: challenge.challenge,
    expectedOrigin: challenge.origin,
    expectedRPID: challenge.rpId,
    credential: { id: key.credentialId, publicKey: key.publicKey, counter: key.counter },
    requireUserVerification: challenge.purpose === 'sign-in',
  }).catch(() => undefined)
  if (!verified?.verified) return false
  await notePasskeyUse(db, key.id, { counter: verified.authenticationInfo.newCounter, now })
  return true
}

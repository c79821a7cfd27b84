import {
  argon2,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import { promisify } from 'node:util'
import { seal, unseal } from '../files/sealed.ts'

const derive = promisify(argon2)
/** Slow on purpose: the phrase is all that stands before the names. 64 MiB, three passes. */
const cost = { parallelism: 1, tagLength: 32, memory: 65_536, passes: 3 } as const

/** The two halves of a key: the public one closes without the phrase, the private one is closed with it. Base 64. */
export type PhraseKey = { readonly publicKey: string; readonly privateKey: string }

const keyOf = (phrase: string, salt: Buffer): Promise<Buffer> =>
  derive('argon2id', { message: Buffer.from(phrase.normalize('NFKC')), nonce: salt, ...cost })

const saltBytes = 16
const about = 'reliance/emergency-phrase'

/** Makes a pair for a phrase. The phrase itself is kept nowhere. */
export async function makePhraseKey(phrase: string): Promise<PhraseKey> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const salt = randomBytes(saltBytes)
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' })
  const closed = seal(await keyOf(phrase, salt), about, secret)
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: Buffer.concat([salt, closed]).toString('base64'),
  }
}

/** A small secret, closed for the holder of the phrase. */
export type ForPhrase = PhraseKey & { readonly ephemeral: string; readonly sealed: string }

const shared = (
  privateKey: Parameters<typeof diffieHellman>[0]['privateKey'],
  publicKey: Parameters<typeof diffieHellman>[0]['publicKey'],
) => Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), '', about, 32))

const asPublic = (text: string) =>
  createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })

/** Closes a secret with the public half. */
export function sealForPhrase(key: PhraseKey, secret: Buffer): ForPhrase {
  const once = generateKeyPairSync('x25519')
  return {
    publicKey: key.publicKey,
    privateKey: key.privateKey,
    ephemeral: once.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    sealed: seal(shared(once.privateKey, asPublic(key.publicKey)), about, secret).toString('base64'),
  }
}

/** Opens a secret with the phrase; undefined when the phrase is another. */
export async function openWithPhrase(closed: ForPhrase, phrase: string): Promise<Buffer | undefined> {
  const bytes = Buffer.from(closed.privateKey, 'base64')
  const secret = unseal(await keyOf(phrase, bytes.subarray(0, saltBytes)), about, bytes.subarray(saltBytes))
  if (secret === undefined) return undefined
  const privateKey = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })
  return unseal(shared(privateKey, asPublic(closed.ephemeral)), about, Buffer.from(closed.sealed, 'base64'))
}

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What the master key is used for; each purpose has a key of its own. */
type Purpose =
  | 'attestation'
  | 'citizen-code'
  | 'sign-in-guard'
  | 'session'
  | 'draft'
  | 'journal-seal'
  | 'orientation-link'
  | 'sms-report'
  | 'asking'
  | 'kept-page'
  | 'identity-round'

/** Keyed hashes and sealed texts. A dump of the database without the master key opens none of them. */
export type Secrets = {
  /** The same text under the same purpose and tenant gives the same 32 bytes. */
  hash(purpose: Purpose, tenantId: string, text: string): Buffer
  seal(tenantId: string, text: string): Buffer
  /** @throws when the bytes were changed, or sealed for another tenant. */
  open(tenantId: string, sealed: Buffer): string
}

/** Derives a key per purpose from the 32 bytes of the master key (HKDF, SHA-256). */
export function createSecrets(masterKey: Buffer): Secrets {
  const derive = (purpose: Purpose) =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `reliance/${purpose}`, 32))
  const keys: Readonly<Record<Purpose, Buffer>> = {
    attestation: derive('attestation'),
    'citizen-code': derive('citizen-code'),
    'sign-in-guard': derive('sign-in-guard'),
    session: derive('session'),
    draft: derive('draft'),
    'journal-seal': derive('journal-seal'),
    'orientation-link': derive('orientation-link'),
    'sms-report': derive('sms-report'),
    asking: derive('asking'),
    'kept-page': derive('kept-page'),
    'identity-round': derive('identity-round'),
  }
  return {
    hash: (purpose, tenantId, text) =>
      createHmac('sha256', keys[purpose]).update(`${tenantId}\0${text}`).digest(),
    seal(tenantId, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keys.draft, nonce).setAAD(Buffer.from(tenantId))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(tenantId, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keys.draft, sealed.subarray(0, 12))
      decipher.setAAD(Buffer.from(tenantId)).setAuthTag(sealed.subarray(-16))
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
    },
  }
}

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a server asks of a device, as far as a device needs it. */
export type Asked = {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id?: string }
  readonly allowCredentials?: readonly { readonly id: string }[]
}

/** How an answer is made. Left out: as a browser on the house's own address makes it, the holder asked. */
type Manner = { readonly origin?: string; readonly verified?: 'no'; readonly counter?: number }

/** A device that holds one key: what it makes and signs is what a browser would send. */
export type Device = {
  readonly id: string
  create(asked: Asked, manner?: Manner): string
  get(asked: Asked, manner?: Manner): string
}

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const flags = { present: 0x01, verified: 0x04, keyInside: 0x40 }

const clientData = (type: string, { challenge }: Asked, { origin = 'http://localhost' }: Manner) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function authData(
  asked: Asked,
  manner: Manner,
  { counter, key }: { counter: number; key?: Uint8Array },
): Buffer {
  const verified = manner.verified === 'no' ? 0 : flags.verified
  const numbers = Buffer.alloc(5)
  numbers.writeUInt8(flags.present | verified | (key ? flags.keyInside : 0))
  numbers.writeUInt32BE(manner.counter ?? counter, 1)
  return Buffer.concat([digest(asked.rpId ?? asked.rp?.id ?? ''), numbers, ...(key ? [key] : [])])
}

/** The public half of a key on the curve P-256, as COSE writes it. */
function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = [x, y].map(part => new Uint8Array(Buffer.from(part, 'base64url')))
  const [px = new Uint8Array(), py = new Uint8Array()] = point
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, px],
      [-3, py],
    ]),
  )
}

/** Says nothing of who made the device. */
const attestationOf = (data: Buffer): Uint8Array =>
  isoCBOR.encode(
    new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', new Uint8Array(data)],
    ]),
  )

/** Makes a device with a fresh key. */
export function makeDevice(): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = url(credentialId)
  const length = Buffer.from([0, credentialId.length])
  const key = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)])
  let counter = 0
  const answer = (response: Record<string, unknown>) =>
    JSON.stringify({ id, rawId: id, type: 'public-key', response })
  return {
    id,
    create(asked, manner = {}) {
      const clientDataJSON = url(clientData('webauthn.create', asked, manner))
      const attestationObject = url(attestationOf(authData(asked, manner, { counter, key })))
      return answer({ clientDataJSON, attestationObject, transports: ['internal'] })
    },
    get(asked, manner = {}) {
      counter += 1
      const client = clientData('webauthn.get', asked, manner)
      const data = authData(asked, manner, { counter })
      const signature = url(sign('sha256', Buffer.concat([data, digest(client)]), privateKey))
      return answer({ clientDataJSON: url(client), authenticatorData: url(data), signature })
    },
  }
}

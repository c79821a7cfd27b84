import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const

const digest = (text: string, nonce: Buffer): Promise<Buffer> =>
  derive('argon2id', { message: Buffer.from(text.normalize('NFKC')), nonce, ...cost })

/** An argon2id hash with its salt, as `argon2id$<salt>$<hash>` in base 64. Cost: OWASP's 19 MiB, two passes. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  return `argon2id$${nonce.toString('base64')}$${(await digest(password, nonce)).toString('base64')}`
}

const noPassword = `argon2id$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`

/** True when the password is the one that was hashed. Without a hash it takes as long, and says no: names do not leak. */
export async function passwordMatches(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, salt = '', hash = ''] = (stored ?? noPassword).split('$')
  const tried = await digest(password, Buffer.from(salt, 'base64'))
  return timingSafeEqual(tried, Buffer.from(hash, 'base64')) && stored !== null && stored !== undefined
}

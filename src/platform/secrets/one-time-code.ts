import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const period = 30
/** One step before and one after: telephones and machines do not tell the same time. */
const drift = 1

const totp = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period })

/** A new shared secret, in base 32, as authenticator applications take it. */
export const newSharedSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an authenticator application reads from a square code. */
export const factorAddress = (
  secret: string,
  who: { readonly issuer: string; readonly label: string },
): string => new TOTP({ ...who, secret: Secret.fromBase32(secret), digits: 6, period }).toString()

/**
 * The step of a code that holds at this moment, or undefined when it does not. A step is half a minute, counted since 1970.
 *
 * @source RFC 6238 (TOTP).
 */
export function stepOfCode(secret: string, code: string, now: Temporal.Instant): number | undefined {
  const timestamp = now.epochMilliseconds
  const delta = totp(secret).validate({ token: code, timestamp, window: drift })
  return delta === null ? undefined : Math.floor(timestamp / 1_000 / period) + delta
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code to keep on paper for the day the phone is lost: ten letters that nobody mistakes for others, in two groups. */
export function newRecoveryCode(): string {
  const drawn = [...randomBytes(10)].map(byte => letters[byte % letters.length]).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`
}

/** The same code however it was typed. */
export const tidyRecoveryCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')

import type { ProviderKey } from '#platform/config/providers.ts'

const algorithms = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  'RSA-OAEP': { name: 'RSA-OAEP', hash: 'SHA-1' },
  'RSA-OAEP-256': { name: 'RSA-OAEP', hash: 'SHA-256' },
} as const

/** What of a key may be seen by everybody. */
const seen = ['kty', 'use', 'alg', 'kid', 'n', 'e', 'crv', 'x', 'y']

/** The public halves, as a provider fetches them. */
export const publicKeys = (keys: readonly ProviderKey[]): readonly Readonly<Record<string, unknown>>[] =>
  keys.map(key => Object.fromEntries(Object.entries(key).filter(([name]) => seen.includes(name))))

/** A private key, ready to sign or to open, which gives itself away no more. */
export async function importKey(key: ProviderKey): Promise<{ key: CryptoKey; kid: string }> {
  const usage = key.use === 'sig' ? ('sign' as const) : ('decrypt' as const)
  const bare = Object.fromEntries(Object.entries(key).filter(([name]) => !['key_ops', 'use'].includes(name)))
  const imported = await crypto.subtle.importKey('jwk', bare, algorithms[key.alg], false, [usage])
  return { key: imported, kid: key.kid }
}

import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const itsme = {
  PUBLIC_URL: 'https://cpas.example.be',
  OIDC_PROVIDERS: 'itsme',
  OIDC_ITSME_NAME: 'itsme',
  OIDC_ITSME_ISSUER: 'https://idp.example.be/v2',
  OIDC_ITSME_CLIENT_ID: 'site',
  OIDC_ITSME_SECRET: 'a long secret',
  OIDC_ITSME_ACR: 'urn:high urn:higher',
  OIDC_ITSME_NUMBER_CLAIM: 'national_number',
}

/** What is said of these settings, beside those that are right. */
function faultsOf(told: Record<string, string>): readonly string[] {
  const config = readConfig({ ...itsme, ...told })
  return config.ok ? [] : config.refusal
}

test('without a list nobody vouches for anybody', () => {
  const config = readConfig({})
  expect(config.ok && config.value.providers).toEqual([])
})

test('a provider is read with its levels, and asks for openid alone unless told', () => {
  const config = readConfig(itsme)
  expect(config.ok && config.value.providers).toEqual([
    {
      id: 'itsme',
      name: 'itsme',
      issuer: new URL('https://idp.example.be/v2'),
      clientId: 'site',
      proof: { secret: 'a long secret' },
      scope: 'openid',
      acr: ['urn:high', 'urn:higher'],
      numberClaim: 'national_number',
    },
  ])
})

test.each([
  [
    { OIDC_ITSME_ACR: '' },
    'OIDC_ITSME_ACR must be the levels that are accepted (acr), with a space between them.',
  ],
  [
    { OIDC_ITSME_ACR: '  ' },
    'OIDC_ITSME_ACR must be the levels that are accepted (acr), with a space between them.',
  ],
  [{ OIDC_ITSME_ISSUER: 'idp' }, 'OIDC_ITSME_ISSUER must be an address such as https://idp.example.be/v2.'],
  [{ OIDC_ITSME_ISSUER: 'http://idp.be' }, 'OIDC_ITSME_ISSUER must begin with https: beyond this machine.'],
  [{ PUBLIC_URL: '' }, 'PUBLIC_URL must be set to an https address, because OIDC_ITSME_ISSUER is.'],
  [{ OIDC_ITSME_SECRET: '' }, 'Either OIDC_ITSME_SECRET or OIDC_ITSME_KEYS must be set, not both.'],
  [
    { OIDC_ITSME_SCOPE: 'profile' },
    'OIDC_ITSME_SCOPE must be scopes with a space between them, openid among them.',
  ],
  [{ OIDC_ITSM_NAME: 'x' }, 'OIDC_ITSM_NAME belongs to no provider that OIDC_PROVIDERS names.'],
  [
    { OIDC_PROVIDERS: 'itsme itsme' },
    'OIDC_PROVIDERS must be short names in small letters, each once, such as itsme.',
  ],
  [
    { OIDC_PROVIDERS: 'Its/me' },
    'OIDC_PROVIDERS must be short names in small letters, each once, such as itsme.',
  ],
])('%j is named with what to do', (told, sentence) => {
  expect(faultsOf(told)).toEqual([sentence])
})

test('a provider without anything is told all that it needs, and no value is repeated', () => {
  const faults = faultsOf({ OIDC_PROVIDERS: 'itsme fas', OIDC_FAS_SECRET: 'short' })
  expect(faults.join(' ')).not.toContain('short ')
  for (const name of ['NAME', 'ISSUER', 'CLIENT_ID', 'SECRET', 'ACR', 'NUMBER_CLAIM'])
    expect(faults.join(' ')).toContain(`OIDC_FAS_${name} must be`)
})

test('on this machine a provider may speak in clear', () => {
  expect(faultsOf({ PUBLIC_URL: '', OIDC_ITSME_ISSUER: 'http://127.0.0.1:3057' })).toEqual([])
})

const keyOf = (told: object) => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: 'a',
  ...told,
})

test('own keys take the place of a secret; a set that cannot sign, or a public key, is refused', () => {
  const faults = (...keys: readonly object[]) =>
    faultsOf({ OIDC_ITSME_SECRET: '', OIDC_ITSME_KEYS: JSON.stringify({ keys }) })
  const signing = keyOf({ use: 'sig', alg: 'RS256' })
  const opening = keyOf({ use: 'enc', alg: 'RSA-OAEP-256' })
  expect(faults(signing, opening)).toEqual([])
  expect(faults(opening)).toHaveLength(1)
  expect(faults({ ...signing, d: undefined })).toHaveLength(1)
  expect(faults({ ...signing, alg: 'none' })).toHaveLength(1)
  expect(faultsOf({ OIDC_ITSME_SECRET: '', OIDC_ITSME_KEYS: 'not JSON' })).toHaveLength(1)
})

import * as client from 'openid-client'
import type { IdentityProvider, ProofRefusal } from '#capabilities/my-file/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { ProviderSettings } from '#platform/config/providers.ts'
import { importKey, publicKeys } from './keys.ts'

/** Seconds that a person waits for a provider which does not answer. */
const patience = 5

/** For so long a provider that answered is held to be there; then it is asked again who it is. */
const freshForMs = 60_000

/** A journey to a provider and back lasts ten minutes at most; clocks may differ by a minute. */
const longestAwayMs = 11 * 60_000

/** A secret travels in the header, as the standard wishes, or in the form where a provider takes it there only. */
function bySecret(secret: string): client.ClientAuth {
  const [inHeader, inForm] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (methods.includes('client_secret_basic') ? inHeader : inForm)(server, ...rest)
  }
}

/** How we show the provider who we are. */
async function authOf({ proof }: ProviderSettings): Promise<client.ClientAuth> {
  if ('secret' in proof) return bySecret(proof.secret)
  const signing = proof.keys.find(({ use }) => use === 'sig')
  if (signing === undefined) throw new Error('A set of keys without a key that signs.')
  return client.PrivateKeyJwt(await importKey(signing))
}

async function discover(settings: ProviderSettings): Promise<client.Configuration> {
  const { issuer, clientId, proof } = settings
  const inClear = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
  const options = { timeout: patience, execute: [client.enableNonRepudiationChecks, ...inClear] }
  const config = await client.discovery(issuer, clientId, undefined, await authOf(settings), options)
  const closing = 'keys' in proof ? proof.keys.filter(({ use }) => use === 'enc') : []
  if (closing.length > 0)
    client.enableDecryptingResponses(config, undefined, ...(await Promise.all(closing.map(importKey))))
  return config
}

/** Asks once for all who come within a minute; a failure is forgotten at once. */
function remembered<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let held: { readonly since: number; readonly value: Promise<Value> } | undefined
  return () => {
    if (held !== undefined && performance.now() - held.since < freshForMs) return held.value
    const made = { since: performance.now(), value: make() }
    held = made
    made.value.catch(() => {
      if (held === made) held = undefined
    })
    return made.value
  }
}

const silent = (error: unknown): boolean => {
  if (error instanceof TypeError) return true
  if (error instanceof client.ClientError)
    return (
      ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(error.code ?? '') ||
      (error.cause instanceof Response && error.cause.status >= 500) ||
      (error.code === undefined && silent(error.cause))
    )
  return false
}

/** What a failure means to the person. A refusal of the provider itself is told by its code, never by its words. */
function refusalOf(error: unknown): ProofRefusal {
  if (error instanceof client.AuthorizationResponseError) {
    const fault = error.error.slice(0, 60)
    if (fault === 'access_denied') return { kind: 'given-up', fault }
    return { kind: /^(server_error|temporarily_unavailable)$/.test(fault) ? 'away' : 'failed', fault }
  }
  if (silent(error)) return { kind: 'away', fault: 'net-away' }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return { kind: 'failed', fault: code.slice(0, 60) }
}

/** The one claim that is asked for: not a name, not an address. Where the provider lets us name it. */
function claimsAsked(config: client.Configuration, { numberClaim }: ProviderSettings) {
  if (config.serverMetadata().claims_parameter_supported !== true) return {}
  return { claims: JSON.stringify({ id_token: { [numberClaim]: { essential: true } } }) }
}

type Begin = Parameters<IdentityProvider['begin']>[0]

async function begin(settings: ProviderSettings, config: client.Configuration, { back, language }: Begin) {
  const kept = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  }
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: back,
    scope: settings.scope,
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    acr_values: settings.acr.join(' '),
    // Telephones are shared: whoever signed in there before must not be taken for whoever comes now.
    prompt: 'login',
    ui_locales: language,
    ...claimsAsked(config, settings),
  })
  return { address: address.href, kept }
}

/** The number from the signed token; from the page about the person only when the token has none. */
async function numberOf(
  config: client.Configuration,
  { numberClaim }: ProviderSettings,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<string | undefined> {
  const claims = tokens.claims()
  const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const inToken = asText(claims?.[numberClaim])
  if (inToken !== undefined || claims === undefined) return inToken
  if (config.serverMetadata().userinfo_endpoint === undefined) return undefined
  const about = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
  return asText(about[numberClaim])
}

/**
 * Why a token is not enough to open a file: its level, or a sign-in that is older than this journey, where the provider
 * tells. Then somebody else may have signed in on this telephone, whatever was asked.
 */
function tooLow({ acr }: ProviderSettings, claims: client.IDToken | undefined): string | undefined {
  const level = claims?.['acr']
  if (typeof level !== 'string') return 'acr-none'
  if (!acr.includes(level)) return 'acr-other'
  const signedIn = claims?.auth_time ?? Number.POSITIVE_INFINITY
  return signedIn * 1_000 < Date.now() - longestAwayMs ? 'auth-old' : undefined
}

type Came = Parameters<IdentityProvider['finish']>[0]

async function finish(
  settings: ProviderSettings,
  config: client.Configuration,
  { address, kept }: Came,
): Promise<Result<{ number: string | undefined }, ProofRefusal>> {
  const tokens = await client.authorizationCodeGrant(config, address, {
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    pkceCodeVerifier: kept.verifier,
    idTokenExpected: true,
  })
  const fault = tooLow(settings, tokens.claims())
  if (fault !== undefined) return refuse({ kind: 'level', fault })
  return ok({ number: await numberOf(config, settings, tokens) })
}

async function caught<Value>(
  work: () => Promise<Result<Value, ProofRefusal>>,
): Promise<Result<Value, ProofRefusal>> {
  try {
    return await work()
  } catch (error) {
    return refuse(refusalOf(error))
  }
}

/**
 * Any provider of OpenID Connect: discovery, authorization code with PKCE, state and nonce, an id token whose signature
 * is verified against the provider's keys, and a level of trust that the settings accept.
 */
export function createProvider(settings: ProviderSettings): IdentityProvider {
  const { id, name, proof } = settings
  const reach = remembered(() => discover(settings))
  return {
    id,
    name,
    begin: asked => caught(async () => ok(await begin(settings, await reach(), asked))),
    finish: came => caught(async () => finish(settings, await reach(), came)),
    publicKeys: 'keys' in proof ? publicKeys(proof.keys) : [],
  }
}

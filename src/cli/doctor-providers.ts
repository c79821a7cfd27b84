import { z } from 'zod'
import { type ProviderSettings, variableOf } from '#platform/config/providers.ts'
import { bad, type Finding, fine, warn } from './finding.ts'

/** Milliseconds that a provider has for an answer: as long as a person would wait. */
const patience = 5_000

const metadata = z.looseObject({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  id_token_signing_alg_values_supported: z.array(z.string()).optional(),
  acr_values_supported: z.array(z.string()).optional(),
})
type Metadata = z.infer<typeof metadata>

const keySet = z.looseObject({
  keys: z.array(z.looseObject({ kty: z.string(), use: z.string().optional() })),
})

/** What is wrong, in words that end in what to do. */
class Ailing extends Error {}

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

/** Why nothing came: the certificate, or the line. */
function whyNothing(url: URL, error: unknown): string {
  const code = codeOf(error)
  if (/CERT|SIGNED|SIGNATURE|TLS|SSL/.test(code))
    return `the certificate of ${url.host} is not accepted (${code}). Look at the clock of this machine; for an authority of your own, set NODE_EXTRA_CA_CERTS.`
  return `nobody answers at ${url.host}. Ask whether it is away, and whether this machine may go out to it.`
}

/** Reads JSON as the sign-in does: without following elsewhere, and without waiting long. */
async function read<Value>(url: URL, shape: z.ZodType<Value>, what: string): Promise<Value> {
  const asked = { redirect: 'manual', signal: AbortSignal.timeout(patience) } as const
  const answer = await fetch(url, asked).catch((error: unknown) => {
    throw new Ailing(whyNothing(url, error))
  })
  if (answer.status !== 200) throw new Ailing(`${url.href} answers ${answer.status}, not with ${what}.`)
  const read = shape.safeParse(await answer.json().catch(() => undefined))
  if (!read.success) throw new Ailing(`what ${url.href} answers is not ${what}.`)
  return read.data
}

function wellKnown(issuer: URL): URL {
  const url = new URL(issuer)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`
  return url
}

/** Everything that a person is sent to, or that vouches for them, goes over a closed line; on this machine it need not. */
function requireClosedLine({ issuer }: ProviderSettings, told: Metadata): void {
  if (issuer.protocol !== 'https:') return
  for (const address of [told.authorization_endpoint, told.token_endpoint, told.jwks_uri])
    if (!address.startsWith('https:'))
      throw new Ailing(`it names ${new URL(address).origin}, which is not https. Tell the provider.`)
}

/** A signature by a shared secret is refused at the sign-in, so a provider must have keys of its own. */
async function requireKeys({ jwks_uri, ...told }: Metadata): Promise<void> {
  const ways = told.id_token_signing_alg_values_supported ?? ['RS256']
  if (ways.every(way => way === 'none' || way.startsWith('HS')))
    throw new Ailing('it signs with a shared secret only. Ask the provider for RS256, PS256 or ES256.')
  const { keys } = await read(new URL(jwks_uri), keySet, 'a set of keys')
  if (!keys.some(({ kty, use = 'sig' }) => kty !== 'oct' && use === 'sig'))
    throw new Ailing(`there is no key that signs at ${jwks_uri}. Tell the provider.`)
}

const levelFindings = ({ id, name, acr }: ProviderSettings, told: Metadata): readonly Finding[] => {
  const offered = told.acr_values_supported
  if (offered === undefined || acr.some(level => offered.includes(level))) return []
  return [warn(`${name}: it names none of the levels of ${variableOf(id, 'ACR')}; it may refuse everybody.`)]
}

async function lookAt(provider: ProviderSettings): Promise<readonly Finding[]> {
  const { id, name, issuer } = provider
  try {
    const told = await read(wellKnown(issuer), metadata, 'how it is reached (OpenID Connect discovery)')
    if (new URL(told.issuer).href !== issuer.href)
      throw new Ailing(`it calls itself ${told.issuer}. Write that in ${variableOf(id, 'ISSUER')}.`)
    requireClosedLine(provider, told)
    await requireKeys(told)
    const inClear = issuer.protocol === 'http:' ? ', in clear: for a trial on this machine' : ''
    return [fine(`${name} answers at ${issuer.host}${inClear}.`), ...levelFindings(provider, told)]
  } catch (error) {
    if (!(error instanceof Ailing)) throw error
    return [bad(`${name}: ${error.message} Until then persons open their file with the code.`)]
  }
}

/** Asks each provider that may vouch for persons what a sign-in would ask it. Nobody is signed in. */
export const providerFindings = async (providers: readonly ProviderSettings[]): Promise<readonly Finding[]> =>
  (await Promise.all(providers.map(lookAt))).flat()

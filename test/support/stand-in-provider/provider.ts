import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider, { type ClientOf } from 'oidc-provider'
import type { ProviderSettings } from '#platform/config/providers.ts'

/** What the stand-in calls the national number, and its two levels, low and high. */
export const numberClaim = 'https://stand-in.example/claim/national-number'
export const levels = { low: 'https://stand-in.example/acr/low', high: 'https://stand-in.example/acr/high' }

type Key = Readonly<Record<string, unknown>>

/**
 * How the stand-in knows this site: by a secret, or by its public keys, with which it closes what it says. `tells`: where it
 * gives the number, in the token when asked or on a page about the person.
 */
type Known = ({ readonly secret: string } | { readonly keys: readonly Key[] }) & {
  readonly tells?: 'in-token' | 'on-page'
}

const ownKey = (): Key => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
  kid: 'stand-in',
})

const clientOf = (known: Known) => ({
  client_id: 'reliance',
  require_auth_time: true,
  redirect_uris: ['http://localhost/file/back/itsme'],
  ...('secret' in known
    ? { client_secret: known.secret }
    : {
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: known.keys },
        id_token_encrypted_response_alg: 'RSA-OAEP-256',
        id_token_encrypted_response_enc: 'A128CBC-HS256',
      }),
})

const isOurs = (address: string): boolean => {
  const { hostname, pathname } = new URL(address)
  return ['localhost', '127.0.0.1'].includes(hostname) && pathname.startsWith('/file/back/')
}

const page = (uid: string) => `<!doctype html><html lang="en"><title>Stand-in</title>
<h1>A provider of identities that is none</h1>
<form method="post" action="/interaction/${uid}">
<p><label>National number <input name="number" inputmode="numeric" autocomplete="off"></label></p>
<p><label>Level <select name="level"><option>high</option><option>low</option></select></label></p>
<p><button name="answer" value="yes">This is me</button> <button name="answer" value="no">Turn back</button></p>
</form></html>`

/**
 * A provider of identities on this machine. It is a real one in all it says (`oidc-provider`, which is certified), and
 * it believes whatever number one types: nobody is checked. `spoil`: it forges the tokens it gives.
 */
export class StandInProvider {
  readonly #known: Known
  readonly #server: Server
  #provider: Provider | undefined
  spoil: 'nothing' | 'signature' = 'nothing'

  constructor(known: Known = { secret: 'a secret of the stand-in' }) {
    this.#known = known
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The settings with which a house trusts it. */
  settings(told: Partial<ProviderSettings> = {}): ProviderSettings {
    return {
      id: 'itsme',
      name: 'itsme',
      issuer: new URL(this.issuer),
      clientId: 'reliance',
      proof: { secret: 'a secret of the stand-in' },
      scope: 'openid',
      acr: [levels.high],
      numberClaim,
      ...told,
    }
  }

  async start(port = 0): Promise<void> {
    await new Promise<void>(resolve => void this.#server.listen(port, '127.0.0.1', resolve))
    const provider = new Provider(this.issuer, this.#configuration())
    provider.Client.prototype.redirectUriAllowed = isOurs
    provider.use(async (context, next) => {
      await next()
      if (context.path === '/token' && this.spoil === 'signature') forge(context.body)
    })
    this.#provider = provider
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.closeAllConnections()
    await new Promise<void>(resolve => this.#server.close(() => resolve()))
  }

  #configuration() {
    return {
      clients: [clientOf(this.#known)],
      jwks: { keys: [ownKey()] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      pkce: { required: () => true },
      acrValues: Object.values(levels),
      claims: { openid: ['sub'], number: [numberClaim] },
      scopes: ['openid', 'number'],
      features: {
        devInteractions: { enabled: false },
        claimsParameter: { enabled: this.#known.tells !== 'on-page' },
        encryption: { enabled: true },
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      ttl: {
        AccessToken: 300,
        AuthorizationCode: 60,
        Grant: 300,
        IdToken: 300,
        Interaction: 600,
        Session: 600,
      },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: () => ({ sub: accountId, [numberClaim]: accountId.replace(/^of-/, '') }),
      }),
      loadExistingGrant: (context: ClientOf & { oidc: { session: { accountId: string } } }) =>
        this.#allow(context),
    }
  }

  /** What this site asks for is allowed without a further question. */
  async #allow({ oidc }: ClientOf & { oidc: { session: { accountId: string } } }) {
    if (this.#provider === undefined) return undefined
    const { clientId } = oidc.client
    const grant = new this.#provider.Grant({ clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope('openid number')
    grant.addOIDCClaims([numberClaim])
    await grant.save()
    return grant
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider
    if (provider === undefined) return void response.writeHead(503).end()
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    try {
      const { uid } = await provider.interactionDetails(request, response)
      if (request.method !== 'POST')
        return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(uid))
      const said = new URLSearchParams(await text(request))
      await provider.interactionFinished(request, response, resultOf(said))
    } catch {
      response.writeHead(400).end('This page is too old.')
    }
  }
}

function resultOf(said: URLSearchParams) {
  if (said.get('answer') === 'no')
    return { error: 'access_denied', error_description: 'The person turned back.' }
  const acr = said.get('level') === 'low' ? levels.low : levels.high
  const ts = Math.floor(Date.now() / 1_000) - Number(said.get('ago') ?? 0)
  return { login: { accountId: `of-${said.get('number') ?? ''}`, acr, amr: ['pwd'], ts } }
}

/** Puts somebody else into a token, under the signature of the true one. */
function forge(body: unknown): void {
  const holder = body as { id_token: string }
  const [head, claims = '', signature] = holder.id_token.split('.')
  const forged = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), [numberClaim]: '85073003328' }
  holder.id_token = [head, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.')
}

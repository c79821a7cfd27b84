import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ProviderSettings } from '#platform/config/providers.ts'
import { StandInProvider } from '../../test/support/stand-in-provider/provider.ts'
import { providerFindings } from './doctor-providers.ts'

const provider = new StandInProvider()
const open: Server[] = []
beforeAll(() => provider.start())
afterAll(() => provider.stop())
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

const said = async (told: Partial<ProviderSettings> = {}) =>
  (await providerFindings([provider.settings(told)])).map(({ level, sentence }) => `${level}: ${sentence}`)

type Pages = Readonly<Record<string, unknown>>

/** A provider that says what it should not. `pages`: what it answers, by address; anything else is not found. */
async function faulty(pages: (issuer: string) => Pages): Promise<URL> {
  const server = createServer((request, response) => {
    const page = pages(issuer)[request.url ?? '']
    response
      .writeHead(page === undefined ? 404 : 200)
      .end(typeof page === 'string' ? page : JSON.stringify(page))
  })
  open.push(server)
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return new URL(issuer)
}

const discovery = '/.well-known/openid-configuration'
const good = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
})
const keys = { keys: [{ kty: 'RSA', use: 'sig' }] }

test('a provider that is there, with keys, under its own name', async () => {
  expect(await said()).toEqual([
    `ok: itsme answers at ${new URL(provider.issuer).host}, in clear: for a trial on this machine.`,
  ])
})

test('without a provider there is nothing to say', async () => {
  expect(await providerFindings([])).toEqual([])
})

test('levels that it does not name are a warning', async () => {
  expect((await said({ acr: ['urn:other'] }))[1]).toMatch(
    /^warn: itsme: .*OIDC_ITSME_ACR; it may refuse everybody/,
  )
})

test('a port where nobody listens, in plain words, with what still opens', async () => {
  expect(await said({ issuer: new URL('http://127.0.0.1:9/') })).toEqual([
    'bad: itsme: nobody answers at 127.0.0.1:9. Ask whether it is away, and whether this machine may go out to it. Until then persons open their file with the code.',
  ])
})

test('a line that is not closed where it must be', async () => {
  const issuer = new URL(provider.issuer.replace('http:', 'https:'))
  expect((await said({ issuer }))[0]).toMatch(/^bad: itsme: the certificate of .* is not accepted \(.+\)/)
})

test.each<[string, (issuer: string) => Pages, RegExp]>([
  ['no page', () => ({}), /answers 404, not with how it is reached/],
  ['no JSON', () => ({ [discovery]: '<html>' }), /is not how it is reached/],
  [
    'no token',
    issuer => ({ [discovery]: { ...good(issuer), token_endpoint: undefined } }),
    /is not how it is reached/,
  ],
  [
    'another name',
    issuer => ({ [discovery]: { ...good(issuer), issuer: 'https://idp.example/v2' } }),
    /calls itself https:\/\/idp\.example\/v2\. Write that in OIDC_ITSME_ISSUER/,
  ],
  [
    'no page of keys',
    issuer => ({ [discovery]: good(issuer) }),
    /\/keys answers 404, not with a set of keys/,
  ],
  ['no key', issuer => ({ [discovery]: good(issuer), '/keys': { keys: [] } }), /no key that signs/],
  [
    'a key that only closes',
    issuer => ({ [discovery]: good(issuer), '/keys': { keys: [{ kty: 'RSA', use: 'enc' }] } }),
    /no key that signs/,
  ],
  [
    'a shared secret',
    issuer => ({
      [discovery]: { ...good(issuer), id_token_signing_alg_values_supported: ['HS256', 'none'] },
      '/keys': keys,
    }),
    /shared secret only/,
  ],
])('a provider that says what it should not: %s', async (_, pages, sentence) => {
  const [first] = await said({ issuer: await faulty(pages) })
  expect(first).toMatch(/^bad: itsme: /)
  expect(first).toMatch(sentence)
})

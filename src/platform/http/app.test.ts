import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { useHouse } from '../../../test/support/house.ts'
import { largestForm } from './form-body.ts'

const house = useHouse()
const host = { host: 'localhost' }
const form = { ...host, 'content-type': 'application/x-www-form-urlencoded' }

const post = (headers: Record<string, string>, body = 'login=x&password=y') =>
  house().app.request('/sign-in', { method: 'POST', headers: { ...form, ...headers }, body })

test('every answer carries the headers that keep a page at home', async () => {
  for (const path of ['/fr', '/sign-in', '/nowhere', '/fr/file/status', '/health/live']) {
    const { headers } = await house().app.request(path, { headers: host })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test.each([
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://evil.example' }, 403],
  [{}, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 422],
  [{ origin: 'http://localhost' }, 422],
  [{ referer: 'http://localhost/sign-in' }, 422],
])('a post from %j is answered %i', async (headers, status) => {
  expect((await post(headers)).status).toBe(status)
})

test('a form too large to be kept is refused in plain words, declared or not', async () => {
  const large = `login=${'x'.repeat(largestForm)}`
  const declared = await post({ origin: 'http://localhost' }, large)
  expect(declared.status).toBe(413)
  expect(await declared.text()).toContain('C’est trop long pour être gardé')
  const undeclared = await house().app.request('/sign-in', {
    method: 'POST',
    headers: { ...form, origin: 'http://localhost' },
    body: new Blob([large]).stream(),
    duplex: 'half',
  } as RequestInit)
  expect(undeclared.status).toBe(413)
})

test('what is not a form is not guessed at', async () => {
  const answer = await post(
    { origin: 'http://localhost', 'content-type': 'application/json' },
    '{"login":"x"}',
  )
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Ce formulaire n’a pas pu être lu')
})

test('pages are packed with brotli where the browser takes it, and read the same', async () => {
  // Each page bears the id of its own request.
  const read = (html: string) => html.replaceAll(/ref=[\w-]+/g, 'ref=')
  const plain = read(await (await house().app.request('/fr', { headers: host })).text())
  const packed = await house().app.request('/fr', { headers: { ...host, 'accept-encoding': 'gzip, br' } })
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect(read(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString())).toBe(plain)
})

test('an address that holds no id leads nowhere, kindly', async () => {
  const browser = await house().browse('dpo')
  const answer = await browser.get('/drafts/not-an-id')
  expect(answer.status).toBe(404)
})

test('the log names route, act and status, never the address or what was typed', async () => {
  const { compose } = await import('../../compose.ts')
  const lines: string[] = []
  const { engine, jobs, tools, clock } = house()
  const log = (...parts: unknown[]) => void lines.push(JSON.stringify(parts))
  const { app } = compose({ engine, jobs, tools, clock, assetFolder: 'dist/assets', log })
  await app.request('/fr/file', {
    method: 'POST',
    headers: { ...form, origin: 'http://localhost' },
    body: 'code=SECRETCODE',
  })
  await app.request('/sign-in?to=/people/someone', { headers: host })
  expect(lines.join('\n')).not.toMatch(/SECRETCODE|someone/)
  expect(lines[1]).toContain('"route":"/sign-in"')
})

test('when the database goes away, the page says how to ask otherwise, and the health check tells', async () => {
  const { compose } = await import('../../compose.ts')
  const { openPostgres } = await import('../database/engine.ts')
  const { jobs, tools, clock } = house()
  const engine = openPostgres('postgres://nobody@127.0.0.1:9/none', 1)
  const { app } = compose({ engine, jobs, tools, clock, assetFolder: 'dist/assets', log: () => undefined })
  const answer = await app.request('/fr', { headers: host })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('par téléphone, au guichet ou sur papier')
  expect((await app.request('/health/ready', { headers: host })).status).toBe(503)
  expect((await app.request('/health/live', { headers: host })).status).toBe(200)
  await engine.close()
})

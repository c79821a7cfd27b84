import { expect, test } from 'vitest'
import { siteOf } from './site.ts'

type Call = Parameters<typeof siteOf>[0]

const site = (publicUrl: string | undefined, host: string, own: string | null = null) =>
  siteOf({
    parts: { publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl) },
    tenant: { host: own },
    context: { req: { header: () => host } },
  } as unknown as Call)

test('the site is the configured address, whatever host a request claims', () => {
  const expected = { rpId: 'cpas.example.be', origin: 'https://cpas.example.be' }
  expect(site('https://cpas.example.be/', 'evil.example')).toEqual(expected)
  expect(site('https://cpas.example.be:8443', 'x')?.origin).toBe('https://cpas.example.be:8443')
})

test('each centre has the name of its own host', () => {
  expect(site('https://all.example.be', 'all.example.be', 'nord.example.be')).toEqual({
    rpId: 'nord.example.be',
    origin: 'https://nord.example.be',
  })
})

test('without a configured address, only this machine by its name', () => {
  expect(site(undefined, 'localhost:3000')).toEqual({ rpId: 'localhost', origin: 'http://localhost:3000' })
  for (const host of ['127.0.0.1:3000', 'evil.example', 'localhost.evil.example', ''])
    expect(site(undefined, host)).toBeUndefined()
  expect(site('http://192.168.1.5:3000', '192.168.1.5:3000')).toBeUndefined()
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { axe } from './axe.ts'
import { withBrowser } from './browser.ts'

const pages: Readonly<Record<string, string>> = {
  '/well': '<h1>Bonjour</h1>',
  '/image': '<h1>Bonjour</h1><img src="/x.png">',
  '/dark':
    '<style>@media (prefers-color-scheme: dark) { h1 { color: #777 } body { background: #666 } }</style><h1>Bonjour</h1>',
  '/naked': '<link rel="stylesheet" href="/none.css"><h1>Bonjour</h1>',
  '/made': '<h1>Bonjour</h1><script>document.body.append(document.createElement("button"))</script>',
}

const server = createServer(({ url }, response) => {
  const body = pages[String(url)]
  if (body === undefined) return response.writeHead(404).end()
  response.setHeader('content-type', 'text/html; charset=utf-8')
  return response.end(`<!doctype html><html lang="fr"><title>Page</title><main>${body}</main></html>`)
})
let address = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`
})
afterAll(() => server.close())

withBrowser('the examiner', newPage => {
  const found = async (path: string, options = {}) => {
    const page = await newPage({ ...options, baseURL: address })
    await page.goto(path)
    return (await axe(page)).map(line => line.replace(/[: ].*/s, ''))
  }

  test('finds nothing on a page that is well, and names what is wrong on another', async () => {
    expect(await found('/well')).toEqual([])
    expect(await found('/image')).toEqual(['image-alt'])
    expect(await found('/well', { javaScript: false })).toEqual([])
    expect(await found('/image', { javaScript: false })).toEqual(['image-alt'])
  })
  test('sees the colours that the page is seen in', async () => {
    expect(await found('/dark')).toEqual([])
    expect(await found('/dark', { dark: true })).toEqual(['color-contrast'])
  })
  test('does not take a page without its style for a page', async () =>
    expect(await found('/naked')).toEqual(['no']))
  test('sees what a script did to the page', async () => {
    expect(await found('/made')).toEqual(['button-name'])
    expect(await found('/made', { javaScript: false })).toEqual([])
  })
})

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets } from '../../scripts/build.mjs'
import { withBrowser } from '../../test/support/browser.ts'

const outDir = '.tmp/gallery'
let script = ''
const lines = new Set<ServerResponse>()
const shown = { count: 1, open: 'yes' }
let origin = ''

const part = (id: string, content: string) =>
  `<div id="${id}" data-live="waiting" data-live-stream="/live" data-live-from="/part">${content}</div>`
const parts = () =>
  part('list', `<p>Number ${shown.count}</p><a href="/one">One</a> <a href="/two">Two</a>`) +
  part('form', `<p>Form ${shown.count}</p><label>Words <input name="words"></label>`)
const page = () => `<!doctype html><title>live</title><script type="module" src="/script.js"></script>
  <p data-live-note hidden>Not live <button type="button" data-look-again>Again</button></p>${parts()}`

function answer(url: string | undefined, response: ServerResponse): void {
  if (url === '/script.js') response.setHeader('content-type', 'text/javascript').end(script)
  else if (url !== '/live')
    response.setHeader('content-type', 'text/html').end(url === '/part' ? parts() : page())
  else if (shown.open === 'no') response.destroy()
  else {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: beat\ndata: \n\n')
    lines.add(response)
    response.on('close', () => lines.delete(response))
  }
}

const server = createServer(({ url }, response) => answer(url, response))

const changed = () => {
  shown.count += 1
  for (const line of lines) line.write('event: changed\ndata: waiting\n\n')
}

beforeAll(async () => {
  const manifest = await buildAssets({ outDir })
  script = await readFile(join(outDir, 'assets', manifest['live.js'] ?? ''), 'utf8')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

withBrowser('a page that looks again by itself', newPage => {
  test('takes what is new, keeps the focus, and leaves alone what is being typed', async () => {
    const tab = await newPage()
    await tab.goto(origin)
    await expect.poll(() => lines.size).toBe(1)
    await tab.getByRole('link', { name: 'Two' }).focus()
    changed()
    await tab.getByText(`Number ${shown.count}`).waitFor()
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Two')
    await tab.getByLabel('Words').fill('half a sen')
    const before = shown.count
    changed()
    await tab.getByText(`Number ${shown.count}`).waitFor()
    expect(await tab.getByLabel('Words').inputValue()).toBe('half a sen')
    expect(await tab.getByText(`Form ${before}`).isVisible()).toBe(true)
  })

  test('says when the line is away, and looks again when it is back', async () => {
    const tab = await newPage()
    await tab.goto(origin)
    await expect.poll(() => lines.size).toBe(1)
    shown.open = 'no'
    for (const line of lines) line.destroy()
    await tab.getByText('Not live').waitFor()
    shown.count += 1 // something happens that nobody can tell
    shown.open = 'yes'
    await tab.getByText(`Number ${shown.count}`).waitFor()
    await tab.getByText('Not live').waitFor({ state: 'hidden' })
  }, 30_000)

  test('a second window takes the line over and tells the first', async () => {
    const first = await newPage()
    await first.goto(origin)
    await expect.poll(() => lines.size).toBe(1)
    const [old] = lines
    const second = await first.context().newPage()
    await second.goto(origin)
    await expect.poll(() => lines.size).toBe(2)
    old?.write('event: elsewhere\ndata: \n\n')
    await expect.poll(() => lines.size).toBe(1)
    const [taken] = lines
    changed()
    for (const tab of [first, second]) await tab.getByText(`Number ${shown.count}`).waitFor()
    await second.goto('about:blank') // closed by the tools, a window would not say that it leaves
    // The first has its own again: neither the one it gave up nor the one that just left.
    await expect
      .poll(() => [...lines].some(line => line !== old && line !== taken), { timeout: 15_000 })
      .toBe(true)
    changed()
    await first.getByText(`Number ${shown.count}`).waitFor()
  }, 30_000)
})

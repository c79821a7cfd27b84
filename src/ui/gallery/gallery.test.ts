import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { languages } from '#platform/i18n/sentences.ts'
import { buildAssets } from '../../../scripts/build.mjs'
import { axe } from '../../../test/support/axe.ts'
import { type NewPage, sidewaysOverflow, withBrowser } from '../../../test/support/browser.ts'
import { htmlFaults } from '../../../test/support/valid-html.ts'
import { useAssets } from '../index.ts'
import { galleryNames, galleryPage, galleryPath } from './index.tsx'

const outDir = '.tmp/gallery'
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'"

const render = async (name: string, language: (typeof languages)[number] = 'fr') =>
  String(await galleryPage(language, name)?.toString())

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
}

/** What lies at a path: an asset, or a page of the gallery under the policy of production. */
async function answer(path: string, response: ServerResponse): Promise<void> {
  const asset = path.match(/^\/assets\/(.+\.(\w+))$/)
  if (asset?.[1] && asset[2]) {
    response.setHeader('content-type', mediaTypes[asset[2]] ?? 'text/plain')
    response.end(await readFile(join(outDir, 'assets', asset[1])))
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', policy)
    response.end(await render(path.slice(galleryPath.length + 1)))
  }
}

const server = createServer((request, response) => {
  answer(String(request.url), response).catch(error => response.writeHead(500).end(String(error)))
})
let origin = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`
})
afterAll(() => server.close())

const open = async (newPage: NewPage, name: string, options: Parameters<NewPage>[0]) => {
  const page = await newPage(options)
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(`${origin}${galleryPath}/${name}`)
  return { page, complaints }
}

let manifest: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  manifest = await buildAssets({ outDir })
  useAssets(manifest)
})

describe('the gallery', () => {
  test.each(galleryNames)('page “%s” is valid HTML', async name => {
    expect(await htmlFaults(await render(name))).toEqual([])
  })

  test('the first visit of a person weighs at most 14 kB with its styles, script and icon', async () => {
    const files = ['citizen.css', 'citizen.js', 'icon.svg'].map(
      name => `${outDir}/assets/${manifest[name]}.br`,
    )
    const assets = await Promise.all(files.map(async file => (await readFile(file)).length))
    const page = brotliCompressSync(await render('status')).length
    expect(assets[0]).toBeLessThanOrEqual(6_250)
    expect(page + assets.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(14_000)
  })

  test.each(languages)('no page in %s holds a word that is missing', async language => {
    for (const name of galleryNames)
      expect(await render(name, language)).not.toMatch(/undefined|\[object|NaN/)
  })
})

withBrowser('the gallery in a browser', newPage => {
  const situations = [320, 1440].flatMap(width =>
    [false, true].flatMap(dark => [true, false].map(javaScript => ({ width, dark, javaScript }))),
  )
  describe.each(situations)('$width px, dark: $dark, script: $javaScript', situation => {
    test.each(galleryNames)('page “%s”: accessible, within its width, no complaint', async name => {
      const { page, complaints } = await open(newPage, name, situation)
      const shots = process.env['SHOTS']
      if (shots) {
        const file = `${name || 'components'}-${situation.width}${situation.dark ? '-dark' : ''}.png`
        if (situation.javaScript) await page.screenshot({ path: join(shots, file), fullPage: true })
      }
      expect(await sidewaysOverflow(page)).toBe(0)
      // Without script the page is the very same HTML.
      if (situation.javaScript) expect(await axe(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})

withBrowser('the gallery on paper', newPage => {
  test.each(['file', 'status'])(
    'page “%s” is black on white, without navigation or addresses',
    async name => {
      const { page } = await open(newPage, name, { dark: true })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const ink = `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))`
      expect(await page.evaluate(ink)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      for (const hidden of ['nav', 'search', '.button', '.govuk-skip-link']) {
        for (const part of await page.locator(hidden).all()) expect(await part.isVisible()).toBe(false)
      }
      const after = `[...document.links].map(link => getComputedStyle(link, '::after').content)`
      expect(new Set(await page.evaluate<string[]>(after))).toEqual(new Set(['none']))
      expect(await page.getByText('Démonstration').isVisible()).toBe(true)
      for (const folded of await page.locator('main details > div').all())
        expect(await folded.isVisible()).toBe(true)
    },
  )
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { buildAssets } from '../../scripts/build.mjs'
import { type NewPage, withBrowser } from '../../test/support/browser.ts'

const outDir = '.tmp/gallery'
const origin = 'http://client.test'
const scripts = { staff: '', citizen: '' }
beforeAll(async () => {
  const manifest = await buildAssets({ outDir })
  for (const name of ['staff', 'citizen'] as const) {
    scripts[name] = await readFile(join(outDir, 'assets', manifest[`${name}.js`] ?? ''), 'utf8')
  }
})

/** A page with one script and some markup; every address asked for afterwards is recorded. */
async function pageWith(newPage: NewPage, name: 'staff' | 'citizen', body: string) {
  const page = await newPage()
  const asked: string[] = []
  await page.route(/./, route => {
    const { method, url } = { method: route.request().method(), url: new URL(route.request().url()) }
    asked.push(`${method} ${url.host === new URL(origin).host ? url.pathname : url.href}`)
    if (url.pathname === '/script.js')
      return route.fulfill({ body: scripts[name], contentType: 'text/javascript' })
    if (url.pathname === '/download') return route.fulfill({ status: 204 })
    const html = `<!doctype html><script type="module" src="/script.js"></script>${body}`
    return route.fulfill({ body: html, contentType: 'text/html' })
  })
  await page.goto(`${origin}/start`)
  asked.length = 0
  return { page, asked }
}

const path = (page: Page) => new URL(page.url()).pathname

withBrowser('the keys', newPage => {
  const places = `<a href="/work" data-key="g w">My work <span>12</span></a> <a href="/new" data-key="n">New</a>
    <label for="q">Search</label><input id="q" data-key="/"> <button hidden data-open-keys>Keys</button>
    <dialog><dl></dl><form method="dialog"><label><input type="checkbox"> Use</label><button>Close</button></form></dialog>`

  test('one key, or two in a row, follow the link that names them', async () => {
    const { page } = await pageWith(newPage, 'staff', places)
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await page.waitForURL('**/work')
    await page.keyboard.press('n')
    await page.waitForURL('**/new')
  })

  test('the slash goes to the search box, where letters are letters again', async () => {
    const { page } = await pageWith(newPage, 'staff', places)
    await page.keyboard.press('/')
    await page.keyboard.type('n g w ?')
    expect(await page.inputValue('#q')).toBe('n g w ?')
    expect(path(page)).toBe('/start')
  })

  test('the question mark lists the keys of the page, and they can be turned off', async () => {
    const { page } = await pageWith(newPage, 'staff', places)
    await page.keyboard.press('?')
    expect(await page.locator('dialog dl').textContent()).toBe('g wMy work nNew/Search')
    await page.getByLabel('Use').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('n')
    await page.waitForTimeout(200)
    expect(path(page)).toBe('/start')
    expect(await page.getByRole('button', { name: 'Keys' }).isVisible()).toBe(true)
  })
})

withBrowser('the forms', newPage => {
  test('a form is sent once, with the name of the button that sent it', async () => {
    const { page, asked } = await pageWith(
      newPage,
      'staff',
      '<form action="/download" method="post"><button name="act" value="save">Save</button></form>',
    )
    const sent = page.waitForRequest('**/download')
    await page.getByRole('button').dblclick()
    expect((await sent).postData()).toBe('act=save')
    await page.waitForTimeout(200)
    expect(asked).toEqual(['POST /download'])
    expect(await page.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  })

  test('leaving with unsaved changes asks first; sending does not', async () => {
    const { page } = await pageWith(
      newPage,
      'staff',
      '<form action="/saved" data-guard="unsaved"><input name="a" aria-label="A"><button>Save</button></form>',
    )
    const asks: string[] = []
    page.on('dialog', dialog => {
      asks.push(dialog.type())
      return dialog.accept()
    })
    await page.getByLabel('A').fill('changed')
    await page.getByRole('button').click()
    await page.waitForURL('**/saved?a=changed')
    expect(asks).toEqual([])
    await page.getByLabel('A').fill('changed again')
    await page.goto(`${origin}/elsewhere`)
    expect(asks).toEqual(['beforeunload'])
  })
})

withBrowser('the ways out', newPage => {
  test('a menu closes with Escape, which gives the focus back, and with a click elsewhere', async () => {
    const menu =
      '<details class="menu"><summary>Me</summary><a href="/account">Account</a></details><p>Elsewhere</p>'
    const { page } = await pageWith(newPage, 'staff', menu)
    await page.getByText('Me', { exact: true }).click()
    await page.getByText('Account').focus()
    await page.keyboard.press('Escape')
    expect(await page.getByText('Account').isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Me')
    await page.getByText('Me', { exact: true }).click()
    await page.getByText('Elsewhere').click()
    expect(await page.getByText('Account').isVisible()).toBe(false)
  })

  test('leaving fast takes the page out of the history: Back does not bring it again', async () => {
    const { page, asked } = await pageWith(
      newPage,
      'citizen',
      '<a data-leave href="https://weather.example/">Leave</a>',
    )
    await page.getByText('Leave').click()
    await page.waitForURL('https://weather.example/')
    expect(asked).toContain('GET https://weather.example/')
    await page.goBack()
    expect(page.url()).not.toContain('client.test')
  })
})

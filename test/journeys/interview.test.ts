import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { withBrowser } from '../support/browser.ts'
import { type Served, useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { deskIn } from './support/workers.ts'

const served = useServer()

async function begin({ house }: Served, script: 'with' | 'without', newPage: Parameters<typeof deskIn>[1]) {
  const { dossierId } = await givenRequest(house)
  const worker = await deskIn(served(), newPage, script)('caseworker')
  await worker.open(`/dossiers/${dossierId}`)
  await worker.follow('Tenir un entretien')
  await worker.press('Commencer')
  return { worker, dossierId }
}

const keptPage = async (address: string) => {
  const id = address.split('/').at(-1) ?? ''
  const { engine } = served().house
  const { rows } = await engine.pool.query('select page from interview where id = $1', [id.split('?')[0]])
  return String(rows[0]?.page)
}

const written = (page: Page) => page.getByLabel('Votre page')
const said = (page: Page, words: string) => page.getByText(words).waitFor({ timeout: 8_000 })

/** The page keeps itself from here on. */
const ready = (page: Page) => page.locator('textarea[data-keeping]').waitFor()

withBrowser('an interview in a browser', newPage => {
  test(
    'the line breaks while one types: nothing is lost, nothing doubled, the browser holds nothing to read',
    async () => {
      const { worker } = await begin(served(), 'with', newPage)
      const { page } = worker
      await ready(page)
      await written(page).pressSequentially('vit seule')
      await page.keyboard.press('F2')
      await said(page, 'Gardé')
      await page.context().setOffline(true)
      await written(page).press('Control+End')
      await written(page).pressSequentially('\n? le garage')
      await said(page, 'Le réseau est coupé')
      await expect
        .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
        .toContain('kept:')
      expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('garage')
      await page.context().setOffline(false)
      await expect.poll(() => keptPage(page.url()), { timeout: 8_000 }).toBe('= vit seule\n? le garage')
      await expect
        .poll(() => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('kept:'))))
        .toEqual([])

      const other = await page.context().newPage()
      await other.goto(page.url())
      await ready(other)
      await said(page, 'Cette page est ouverte ailleurs aussi')
      await written(other).press('Control+End')
      await written(other).pressSequentially('\n> bail vendredi')
      await written(page).press('Control+End')
      await written(page).pressSequentially('\nelle pleure')
      await expect
        .poll(async () => (await keptPage(page.url())).split('\n').toSorted(), { timeout: 8_000 })
        .toEqual(['= vit seule', '> bail vendredi', '? le garage', 'elle pleure'])
      await other.close()
    },
    limits.walk,
  )
})

withBrowser('an interview in a browser without script', newPage => {
  test(
    'typed, kept, shown to the person, ended, and in the file',
    async () => {
      const { worker, dossierId } = await begin(served(), 'without', newPage)
      await worker.fill({ 'Votre page': '= vit seule\nelle pleure\n! demain, écrire au propriétaire' })
      await worker.press('Garder')
      await worker.follow('Tourner l’écran')
      expect(await worker.reads()).toContain('vit seule')
      expect(await worker.reads()).not.toContain('elle pleure')
      await worker.follow('Retour à la page')
      await worker.page.setViewportSize({ width: 320, height: 700 })
      await worker.press('Relire et terminer')
      await worker.press('Terminer l’entretien')
      expect(await worker.reads()).toContain('Dites ce que devient cette ligne.')
      await worker.page.getByLabel('Ligne 1').selectOption({ label: 'Fait, noté au dossier avec sa source' })
      await worker.press('Terminer l’entretien')
      expect(await worker.reads()).toContain('Chaque ligne est à sa place.')
      await worker.page.setViewportSize({ width: 1280, height: 900 })
      await worker.open(`/dossiers/${dossierId}`)
      expect(await worker.reads()).toContain('vit seule')
      await worker.follow('Tenir un entretien')
      const { text, read } = await worker.paper(/Imprimer le guide/)
      expect(read).toMatchObject({ tagged: true, accessible: true })
      expect(text).toContain('De quoi vivez-vous')
    },
    limits.walk,
  )
})

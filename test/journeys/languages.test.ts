import { expect, test, vi } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { languages } from '#kernel/language.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script, type Visitor } from './support/visitor.ts'
import { deskIn, signInPerson } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.step })
const served = useServer()
const both: readonly Script[] = ['without', 'with']

/** How each language calls the list of who looked, and its own name in the choice of languages. */
const said = {
  fr: { looks: 'Qui a regardé mon dossier', own: 'Français' },
  nl: { looks: 'Wie keek in mijn dossier', own: 'Nederlands' },
  de: { looks: 'Wer hat in meine Akte geschaut', own: 'Deutsch' },
  en: { looks: 'Who looked at my file', own: 'English' },
} as const

const languageOf = ({ page }: Visitor) => page.locator('html').getAttribute('lang')

// Each page in each language is looked at by the walk of `citizen.test.ts`.
withBrowser('the person’s pages', newPage => {
  test.each(both)('%s script: from one language to the other, on the smallest screen', async script => {
    const { personId } = await givenRequest(served().house)
    const visitor = await arrive(newPage, { script, width: 320, address: served().address })
    await signInPerson(served(), visitor, personId)
    await visitor.open('/fr/file/status')
    for (const language of languages) {
      await visitor.follow(said[language].own)
      expect(await languageOf(visitor)).toBe(language)
      await visitor.follow(said[language].looks)
      expect(await languageOf(visitor)).toBe(language)
      await visitor.page.goBack()
    }
  })
})

withBrowser('the staff’s pages', newPage => {
  test.each(both)('%s script: in Dutch for whoever works in Dutch', async script => {
    const { house } = served()
    const { requestId, dossierId } = await givenRequest(house)
    await house.engine.pool.query("update worker set ui_language = 'nl' where id = $1", [
      house.centre.workers.caseworker,
    ])
    const worker = await deskIn(served(), newPage, script)('caseworker')
    const file = `/dossiers/${dossierId}`
    const paths = ['/today', '/requests/new', `/requests/${requestId}`, file, `${file}/household`]
    for (const path of [...paths, `${file}/computation`, `${file}/timeline`, `${file}/looks`]) {
      await worker.open(path)
      expect([path, await languageOf(worker)]).toEqual([path, 'nl'])
      expect(await worker.reads(), path).not.toMatch(/\b(Demande|Délai|Responsable|Aujourd’hui|Ménage)\b/)
    }
  })
})

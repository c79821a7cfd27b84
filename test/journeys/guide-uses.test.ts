import { beforeAll, expect, test, vi } from 'vitest'
import { withBrowser } from '../support/browser.ts'
import { plantGuide } from '../support/guide.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.walk })
const served = useServer()
beforeAll(() => plantGuide(served().house))
const both: readonly Script[] = ['without', 'with']

withBrowser('what the guide is used for', newPage => {
  test('the browser reads the page aloud, and the button hides where it cannot', async () => {
    const page = await newPage({ baseURL: served().address })
    await page.addInitScript(`
      window.spoken = []
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
      Object.defineProperty(window, 'speechSynthesis', { value: { cancel() {}, speak: each => window.spoken.push(each) } })`)
    await page.goto('/fr/rights/contester-une-decision')
    await page.getByRole('button', { name: 'Lire à voix haute' }).click()
    const spoken = await page.evaluate<{ text: string; lang: string }[]>(
      'window.spoken.map(({ text, lang }) => ({ text, lang }))',
    )
    expect(spoken.map(({ text }) => text).join(' ')).toContain('Le tribunal relit la décision.')
    expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['fr']))
    await page.getByRole('button', { name: 'Arrêter la lecture' }).click()
    const silent = await newPage({ baseURL: served().address, javaScript: false })
    await silent.goto('/fr/rights/contester-une-decision')
    expect(await silent.getByRole('button', { name: 'Lire à voix haute' }).isVisible()).toBe(false)
  })

  test.each(both)(
    'those who write it, %s script: list, entry, text, preview, history, checklist',
    async script => {
      const lead = await deskIn(served(), newPage, script)('lead')
      await lead.open('/guide')
      await lead.follow('Contester une décision')
      const at = new URL(lead.page.url()).pathname
      for (const path of ['/texts/fr', '/card', '/preview/fr', '/preview/nl?easy=yes', '/history'])
        await lead.open(`${at}${path}`)
      await lead.open('/guide/new')
      await lead.open('/guide/checklist/integration-income')
      await lead.open('/today')
    },
  )
})

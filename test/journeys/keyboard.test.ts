import { expect, test, vi } from 'vitest'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script, Visitor } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.step })
const served = useServer()
const both: readonly Script[] = ['without', 'with']

/** How the thing under the focus is called: by its label, or by its own words. */
const nameOfFocus = ({ page }: Visitor): Promise<string> =>
  page.evaluate(`(() => {
    const at = document.activeElement
    const label = at.labels && at.labels.length > 0 ? at.labels[0] : at
    return (label.textContent || '').replace(/\\s+/g, ' ').trim()
  })()`)

/** Whether one sees where one is. */
const focusIsSeen = ({ page }: Visitor): Promise<boolean> =>
  page.evaluate(`(() => {
    const seen = element => {
      const style = getComputedStyle(element)
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    }
    const at = document.activeElement
    return seen(at) || [...(at.labels || [])].some(label => seen(label) || getComputedStyle(label, '::before').boxShadow !== 'none' || getComputedStyle(label, '::before').outlineStyle !== 'none')
  })()`)

/** Tabs on until the focus is on what is called so; at each stop one must see where one is. */
async function tabTo(visitor: Visitor, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await visitor.page.keyboard.press('Tab')
    const at = await nameOfFocus(visitor)
    expect(await focusIsSeen(visitor), `the focus is seen on ${at}`).toBe(true)
    if (at === name) return
  }
  throw new Error(`The Tab key never reaches ${name}`)
}

/** Field after field, in the order of the page, as it is typed. */
const typed: readonly (readonly [string, string])[] = [
  ['Prénom', 'Linh'],
  ['Jour', '03'],
  ['Mois', '02'],
  ['Année', '1960'],
]

withBrowser('the keyboard alone', newPage => {
  test.each(both)('%s script: registers a person and a request', async script => {
    served().house.clock.set('2026-11-23T09:00:00Z')
    const reception = await deskIn(served(), newPage, script)('reception')
    const { keyboard } = reception.page
    await reception.open('/requests/new')
    await keyboard.press('Tab')
    expect(await nameOfFocus(reception)).toBe('Aller au contenu')
    await keyboard.press('Enter')
    const name = script === 'with' ? 'Nguyen' : 'Okafor'
    for (const [field, text] of [['Nom', name] as const, ...typed]) {
      await tabTo(reception, field)
      await keyboard.type(text)
    }
    await tabTo(reception, 'Par lettre')
    for (let steps = 0; steps < 4; steps += 1) await keyboard.press('ArrowDown')
    await tabTo(reception, 'Type de demande')
    await keyboard.type('Aide fin')
    await tabTo(reception, 'Avec ses mots')
    await keyboard.type('Une facture que je ne peux pas payer.')
    await tabTo(reception, 'Enregistrer et donner l’accusé de réception')
    const loaded = reception.page.waitForEvent('load')
    await keyboard.press('Enter')
    await loaded
    expect(await reception.reads()).toContain('est enregistrée')
    expect(await reception.page.title()).toContain(`Linh ${name}`)
  })
})

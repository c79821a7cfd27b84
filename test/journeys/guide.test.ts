import { beforeAll, expect, test, vi } from 'vitest'
import { axe } from '../support/axe.ts'
import { sidewaysOverflow, withBrowser } from '../support/browser.ts'
import { plantGuide } from '../support/guide.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script } from './support/visitor.ts'

vi.setConfig({ testTimeout: limits.walk })
const served = useServer()
beforeAll(() => plantGuide(served().house))
const both: readonly Script[] = ['without', 'with']

withBrowser('the guide', newPage => {
  test('without script, on a small screen: how long each door takes, of every request and of one', async () => {
    const { tenantId } = served().house.centre
    await served().house.engine.pool.query(
      `insert into door_count (tenant_id, month, kind, door, measure, days, count)
       select $1, (date_trunc('month', now()) - interval '1 month')::date, 'housing', door, measure, days, 4
       from unnest(array['web', 'paper']) door, unnest(array['word', 'decision']) measure, unnest(array[9, 12, 20]) days`,
      [tenantId],
    )
    const coming = { script: 'without', width: 320, address: served().address } as const
    const { page, open, follow, press } = await arrive(newPage, coming)
    await open('/fr')
    await follow('Chaque porte va-t-elle aussi vite ?')
    expect(await page.getByRole('img', { name: /^Papier : 12 jours/ }).count()).toBe(1)
    expect(await page.getByRole('main').textContent()).toContain('Trop peu pour le dire')
    await page.getByLabel('Quelle demande ?').selectOption('Logement')
    await press('Voir')
    expect(page.url()).toContain('kind=housing')
  })

  test('in the dark, and on a large screen', async () => {
    for (const options of [{ dark: true }, { width: 1920 }]) {
      const page = await newPage({ ...options, baseURL: served().address })
      await page.goto('/fr/rights/le-revenu-d-integration?easy=yes')
      expect([await axe(page), await sidewaysOverflow(page)]).toEqual([[], 0])
    }
  })

  test.each(both)(
    'the keyboard alone, %s script: from the first page to the easy text of a right',
    async script => {
      const { page, open } = await arrive(newPage, { script, width: 1280, address: served().address })
      const tabTo = async (name: string) => {
        for (let stops = 0; stops < 60; stops += 1) {
          await page.keyboard.press('Tab')
          const at = page.locator(':focus')
          if ((await at.count()) > 0 && (await at.textContent())?.trim() === name) return
        }
        throw new Error(`The Tab key never reaches ${name}`)
      }
      const follow = async (name: string) => {
        await tabTo(name)
        const loaded = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await loaded
      }
      await open('/fr')
      await follow('Mes droits')
      await follow('Contester une décision')
      await follow('Facile à lire')
      expect(await page.getByRole('main').textContent()).toContain('Le tribunal relit la décision.')
      await follow('Deutsch')
      expect(await page.locator('h1').textContent()).toBe('Eine Entscheidung anfechten')
      expect(await page.getByRole('main').textContent()).toContain('Das Gericht liest die Entscheidung neu.')
    },
  )
})

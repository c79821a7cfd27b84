import { expect, test } from 'vitest'
import { rulesRegister } from '#law/index.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

test.each(['fr', 'nl', 'de', 'en'] as const)(
  'everybody reads every rule set in %s, without sign-in',
  async language => {
    const browser = await house().browse()
    const page = await (await browser.get(`/${language}/rules`)).text()
    for (const set of rulesRegister) {
      expect(page).toContain(`id="${set.id}"`)
      expect(page).toContain(set.name[language])
      for (const limit of set.limits) expect(page).toContain(limit[language])
    }
    expect(page).toContain('href="tel:020000000"')
  },
)

test('each published case leads to the page it comes from', async () => {
  const browser = await house().browse()
  const page = await (await browser.get('/fr/rules')).text()
  const cases = rulesRegister.flatMap(set => set.publishedCases)
  expect(cases.length).toBeGreaterThan(10)
  for (const { source } of cases) expect(page).toContain(`href="${source.replaceAll('&', '&amp;')}"`)
})

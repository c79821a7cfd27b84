import { expect, test, vi } from 'vitest'
import { givenRun, payerIban } from '#capabilities/bank/testing/given-run.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { StandInBank } from '../support/stand-in-bank/bank.ts'
import { download, importFile } from './support/bank-files.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script } from './support/visitor.ts'
import { signIn, windows } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.walk })
const served = useServer()

const visits: readonly [Script, keyof typeof windows][] = [
  ['without', 'phone'],
  ['with', 'desk'],
]

withBrowser('the month goes to the bank and comes back', newPage => {
  test.each(visits)(
    '%s script, on a %s: written, handed over, answered, booked, explained',
    async (script, window) => {
      served().house.clock.set('2026-11-23T09:00:00Z')
      const run = await givenRun(served().house, [{}, { cents: 65_000 }, { cents: 20_000 }])
      const [, closed, back] = run.payments
      const bank = new StandInBank(
        { iban: payerIban, openingCents: 5_000_000 },
        {
          refused: { [closed?.iban ?? '']: 'AC04' },
          returned: { [back?.iban ?? '']: { code: 'MD07', days: 1 } },
        },
      )
      const coming = { script, width: windows[window], address: served().address }
      const finance = await signIn(served(), await arrive(newPage, coming), 'finance')

      await finance.open('/bank')
      await finance.follow(run.number)
      await finance.press('Écrire le fichier')
      expect(await finance.reads()).toContain('Nombre, somme et chaque ligne relus et comparés')
      const bytes = await download(finance)
      await finance.press('Le fichier est remis à la banque')
      expect(await finance.reads()).toContain('Cochez pour dire que la banque a le fichier.')
      await finance.page.getByLabel('Oui, la banque a le fichier.').check()
      await finance.press('Le fichier est remis à la banque')

      await finance.open('/bank/answers/import')
      await importFile(finance, bank.take(bytes, '2026-11-23'))
      expect(await finance.reads()).toContain('Compte clôturé (AC04)')

      bank.move('2026-11-27', 1_234_56, 'Subvention de novembre')
      const statement = bank.statement('2026-11-28')
      await finance.open('/bank/statements/import')
      await importFile(finance, statement.slice(0, -40))
      expect(await finance.reads()).toContain('Ce fichier est coupé ou abîmé')
      await importFile(finance, statement)
      expect(await finance.reads()).toContain('Titulaire décédé (MD07)')
      await finance.follow(/^Expliquer/)
      await finance.fill({ 'Qu’est-ce que c’est ?': 'Subvention fédérale.' })
      await finance.press('Garder l’explication')
      expect(await finance.reads()).toContain('Rien n’attend d’explication')
      await finance.open('/bank/statements')
      expect(await finance.reads()).toContain('Tout est expliqué')
    },
  )
})

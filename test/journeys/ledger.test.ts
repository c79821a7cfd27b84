import { expect, test, vi } from 'vitest'
import { bookNow, bookStep } from '#capabilities/ledger/testing/books.ts'
import { givenAccounts } from '#capabilities/ledger/testing/given-accounts.ts'
import { givenApprovedRun, movePayment } from '#capabilities/ledger/testing/given-run.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script, type Visitor } from './support/visitor.ts'
import { signIn } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.walk })

const visits: readonly [Script, number, string, string][] = [
  ['without', 320, '2026-10-01', 'octobre 2026'],
  ['with', 1280, '2026-11-01', 'novembre 2026'],
]
const served = useServer()

/** A month that was paid before anybody said where its lines go. */
async function paidMonth(month: string): Promise<void> {
  const { house } = served()
  const { runId, paymentId } = await givenApprovedRun(house, { month })
  await bookNow(house, runId)
  await movePayment(house, paymentId, { state: 'settled', on: `${month.slice(0, 8)}26` })
  await bookStep(house, 'settle', [paymentId])
}

/** The settings: what is missing is filled in, one form after the other. */
async function settle(finance: Visitor, year: string): Promise<void> {
  await finance.open('/ledger/settings')
  await finance.follow('Ajouter un compte')
  await finance.fill({ Code: `98.${year}`, 'Nom en français': 'Attente', 'Nom en néerlandais': 'Wacht' })
  await finance.choose({ Sorte: 'Actif' })
  await finance.press('Ajouter un compte')
  expect(await finance.reads()).toContain(`98.${year}`)
  await finance.follow('Poser une règle')
  await finance.press('Poser une règle')
  expect(await finance.reads()).toContain('Choisissez dans la liste.')
}

/** A wrong rate meets the law before it is booked. */
async function meetTheLaw(finance: Visitor): Promise<void> {
  await finance.open('/ledger/subsidies?year=2026')
  await finance.follow('Noter les moyennes d’une année')
  await finance.fill({
    'Année du taux': '2026',
    'Moyenne d’ayants droit par mois, deux ans avant': '1200',
    'La même, trois ans avant': '1100,5',
    'D’où viennent ces nombres': 'Tableau de bord inventé',
  })
  await finance.press('Noter les moyennes d’une année')
  await finance.follow('Noter un taux')
  await finance.fill({ 'Année du taux': '2026', 'Taux, en pour cent': '100' })
  await finance.choose({ Article: '8320/33301 Inventé' })
  await finance.press('Noter un taux')
  expect(await finance.reads()).toContain('La loi donne 70 %, pas 100 %.')
  await finance.fill({ 'Taux, en pour cent': '70' })
  await finance.press('Noter un taux')
  expect(await finance.reads()).toContain('Conforme à la loi')
}

withBrowser('the month from the run to its closing', newPage => {
  test.each(visits)('%s script, %i px: explained, read, closed', async (script, width, month, words) => {
    const { house, address } = served()
    house.clock.set('2026-12-02T09:00:00Z')
    await paidMonth(month)
    const finance = await signIn(served(), await arrive(newPage, { script, width, address }), 'finance')
    await finance.open(`/ledger?month=${month.slice(0, 7)}`)
    if (script === 'without') {
      expect(await finance.reads()).toContain('Sans compte : charge de l’aide')
      await finance.open(`/ledger/closing?month=${month.slice(0, 7)}`)
      expect(await finance.reads()).toContain('2 choses empêchent la clôture')
      await givenAccounts(house)
      await finance.press('Mettre sur les bons comptes')
    }
    await settle(finance, month.slice(5, 7))
    await meetTheLaw(finance)
    await finance.open(`/ledger?month=${month.slice(0, 7)}`)
    expect(await finance.reads()).toContain('Les comptes sont en équilibre')
    await finance.follow('8320/33301 Inventé')
    await finance.follow(/^2026-\d+$/)
    expect(await finance.reads()).toContain('Écriture 2026-')
    await finance.open(`/ledger/closing?month=${month.slice(0, 7)}`)
    expect(await finance.reads()).toContain('Rien n’empêche la clôture.')
    await finance.page.getByLabel('J’ai relu les totaux.').check()
    await finance.press('Clôturer le mois')
    expect(await finance.reads()).toContain('Totaux gardés à la clôture')
    expect(await finance.page.title()).toContain(`Clôturer ${words}`)
    expect(await finance.page.getByRole('button', { name: 'Clôturer le mois' }).count()).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { payerIban } from '#capabilities/bank/testing/given-run.ts'
import { givenIban } from '#capabilities/payments/testing/given-right.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { StandInBank } from '../support/stand-in-bank/bank.ts'
import { castOf, givenPayer, type Money } from './money/cast.ts'
import { correct, givenTwo, review, type Two } from './money/committee.ts'
import { giveAccount, pay, readStatement, supplement } from './money/paying.ts'
import { limits } from './support/limits.ts'

const accounts = { nora: givenIban(1), closed: givenIban(2), blum: givenIban(3) }
const on = ({ served }: Money, day: string) => served.house.clock.set(`${day}T14:00:00Z`)

/** A bank that is none, where one of the accounts is closed. */
const bank = () =>
  new StandInBank(
    { iban: payerIban, openingCents: 9_000_000 },
    { returned: { [accounts.closed]: { code: 'AC04', days: 1 } } },
  )

/** The first month is paid; one payment comes back, is a task for the pilot, and leaves once more. */
async function firstMonth(money: Money, { nora, blum }: Two): Promise<void> {
  await giveAccount(money, nora.dossierId, accounts.nora)
  await giveAccount(money, blum.dossierId, accounts.closed)
  on(money, '2026-11-25')
  const month = { list: 'Le mois', month: '2026-12', executeOn: '2026-12-01' } as const
  await pay(money, { ...month, reads: ['3 paiements, 3 898,79 €', 'Nora Haddad', 'Nora Blum'] })
  on(money, '2026-12-03')
  expect(await readStatement(money, '2026-12-02')).toContain('Compte clôturé (AC04)')
  const paid = await money.ownPayments(nora.personId)
  expect(paid).toContain('1 270,39 € Payé le 2 décembre 2026, sur le compte qui finit par')
  expect(paid).toContain('Ce mois compte 29 jours sur 30.')
  expect(await money.ownPayments(blum.personId)).toContain('La banque a renvoyé l’argent.')
  const pilot = await money.desk('caseworker')
  await pilot.open('/today')
  await pilot.follow('Un paiement n’est pas arrivé : confirmer le compte')
  expect(await pilot.reads()).toContain('l’argent est revenu de la banque')
  await giveAccount(money, blum.dossierId, accounts.blum)
  await pilot.open('/today')
  expect(await pilot.reads()).not.toContain('Un paiement n’est pas arrivé')
}

/** What was paid is held against a new decision: more is owed, and leaves once; then less is owed, and is told, not taken. */
async function changedTwice(money: Money, { nora }: Two): Promise<void> {
  on(money, '2026-12-08')
  await review(money, nora, '1.500,00')
  const differences = ['179,61 € Dû : 1 450,00 €. Déjà payé : 1 270,39 €.', '185,80 € Dû : 1 500,00 €.']
  const before = await (await money.filePayments(nora.dossierId)).reads()
  for (const said of differences) expect(before).toContain(said)
  const rest = { month: '2026-12', executeOn: '2026-12-09' }
  await supplement(money, { ...rest, reads: ['3 paiements, 1 679,61 €', 'Nora Blum'] })
  on(money, '2026-12-11')
  expect(await readStatement(money, '2026-12-10')).toContain('-1 314,20 € Nora Blum')
  expect(await money.ownPayments(nora.personId)).toContain('Vous aviez reçu 1 314,20 €. Voici le reste.')
  on(money, '2026-12-15')
  await correct(money, nora, '1.200,00')
  const after = await (await money.filePayments(nora.dossierId)).reads()
  for (const said of ['Payé : 1 500,00 €. Dû : 1 200,00 €.', 'Payé : 1 450,00 €. Dû : 1 160,00 €.'])
    expect(after).toContain(said)
  const told = await money.ownPayments(nora.personId)
  expect(told).toContain(
    '300,00 € pour décembre 2026. Vous avez reçu 1 500,00 €. Vous aviez droit à 1 200,00 €.',
  )
  expect(told).toContain('290,00 € pour novembre 2026.')
  expect(told).toContain('Personne ne reprend cet argent sans décision.')
}

/** What came back leaves once, and nothing is left to pay. */
async function paidAgain(money: Money, { blum }: Two): Promise<void> {
  await supplement(money, { month: '2026-12', executeOn: '2026-12-04', reads: ['1 paiement, 1 314,20 €'] })
  on(money, '2026-12-05')
  await readStatement(money, '2026-12-04')
  expect(await money.ownPayments(blum.personId)).toContain('Payé le 4 décembre 2026')
  const finance = await money.desk('finance')
  await finance.open('/runs')
  expect(await finance.reads()).not.toContain('dans aucune liste (')
}

describe.each([
  ['with', changedTwice],
  ['without', paidAgain],
] as const)('%s script', (script, andThen) => {
  const served = useServer()
  withBrowser('money follows what is decided', newPage => {
    test(
      'granted, paid, come back from the bank, paid once more; every difference says why',
      async () => {
        const money = castOf(served(), { newPage, script, bank: bank() })
        on(money, '2026-11-24')
        await givenPayer(served())
        const two = await givenTwo(money)
        await firstMonth(money, two)
        await andThen(money, two)
      },
      limits.walk,
    )
  })
})

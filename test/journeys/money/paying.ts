import { expect } from 'vitest'
import { handOver, importFile } from '../support/bank-files.ts'
import { pathOf } from '../walk/cast.ts'
import type { Money } from './cast.ts'

/** A list of payments, as it is asked for. */
export type Asked = {
  readonly list: 'Le mois' | 'Un complément : ce qui est dû et n’est dans aucune liste'
  readonly month: string
  readonly executeOn: string
  /** What the approver reads before approving. */
  readonly reads: readonly string[]
}

/** One prepares, another reads and approves, the first brings the file to the bank. */
export async function pay(money: Money, { list, month, executeOn, reads }: Asked): Promise<void> {
  const finance = await money.desk('finance')
  await finance.open('/runs')
  await finance.answer({ 'Quelle liste': list })
  await finance.page.getByLabel('Mois', { exact: true }).first().fill(month)
  await finance.date({ Exécution: executeOn })
  await finance.press('Préparer')
  expect(await finance.reads()).toContain('Une autre personne l’approuve.')
  const run = pathOf(finance)
  const director = await money.desk('director')
  await director.open(run)
  const told = await director.reads()
  for (const said of reads) expect(told).toContain(said)
  await director.press('Approuver la liste')
  await finance.open(`/bank${run}`)
  const bytes = await handOver(finance)
  await finance.open('/bank/answers/import')
  const today = money.served.house.clock.now().toString().slice(0, 10)
  await importFile(finance, money.bank.take(bytes, today))
}

/** What is owed beside the month leaves. */
export const supplement = (money: Money, asked: Omit<Asked, 'list'>): Promise<void> =>
  pay(money, { ...asked, list: 'Un complément : ce qui est dû et n’est dans aucune liste' })

/** The statement of the bank up to a day is read; gives what the page says. */
export async function readStatement(money: Money, on: string): Promise<string> {
  const finance = await money.desk('finance')
  await finance.open('/bank/statements/import')
  await importFile(finance, money.bank.statement(on))
  return finance.reads()
}

/** The pilot writes down the account that a person gave, for the one right of a file. */
export async function giveAccount(money: Money, dossierId: string, iban: string): Promise<void> {
  const pilot = await money.filePayments(dossierId)
  await pilot.follow(/^(Indiquer le compte|Changer)$/)
  await pilot.fill({ 'Numéro de compte (IBAN)': iban, 'Quel papier avez-vous vu': 'Carte de banque' })
  await pilot.press('Enregistrer')
  expect(await pilot.reads()).toContain('Les prochains paiements suivront.')
}

import { beforeAll, expect, test } from 'vitest'
import { givenRight } from '#capabilities/payments/testing/given-right.ts'
import {
  as,
  givenRoute,
  givenRun,
  personRoute,
  rentRoute,
  runRow,
} from '#capabilities/payments/testing/given-run.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { writeEmergencyTransfers } from '../../../emergency-transfers.ts'
import { setPhrase } from '../commands/keep-emergency.ts'
import { confirmMonthPaid, sayMonthPaid } from '../commands/use-emergency.ts'
import { keepEmergencyFiles } from './keep-emergency-files.ts'

const house = useHouse()
beforeAll(async () => {
  house().clock.set('2026-11-21T09:00:00Z')
  await house().engine.pool.query(
    `insert into payer_account (tenant_id, id, name, iban, bic, organisation_number, from_on, recorded_at)
     values ($1, $2, 'CPAS de Test', 'BE43068999999501', 'GKCCBEBB', '0212347153', '2020-01-01', now())`,
    [house().centre.tenantId, uuidv7()],
  )
})

const look = () =>
  keepEmergencyFiles(writeEmergencyTransfers).run(house(), { tenantId: house().centre.tenantId })
const box = async () => {
  const files = await house().tools.emergency.open(house().centre.tenantId, '2026-12')
  return new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)]))
}
const kept = () => house().inside(db => db.selectFrom('emergency_file').selectAll().execute())

test('ten days ahead the month is payable without the database, and follows every change', {
  timeout: 60_000,
}, async () => {
  const right = await givenRight(house(), { fromOn: '2026-12-01' })
  await givenRoute(house(), personRoute(right))
  await givenRoute(house(), rentRoute(right))
  const cash = await givenRight(house(), { fromOn: '2026-12-01', paidHow: 'counter' })
  await givenRoute(house(), { ...personRoute(cash), method: 'counter', iban: null } as never)
  const runId = await givenRun(house(), { month: '2026-12', executeOn: '2026-12-01' })
  await look()
  const first = await box()
  expect([...first.keys()].sort()).toEqual(['liste.csv', 'liste.pdf', 'ordre.json', 'virements.xml'])
  const { text } = await readPdf(first.get('liste.pdf') ?? Buffer.alloc(0))
  for (const said of [
    'Liste d’urgence des paiements de décembre 2026',
    'Nora Haddad',
    'Immo du Parc',
    'À la caisse',
    'Total de la page',
  ])
    expect(text).toContain(said)
  expect(String(first.get('virements.xml'))).toContain((await runRow(house(), runId)).message_id)
  expect(String(first.get('virements.xml')).match(/<EndToEndId>/g)).toHaveLength(2)
  const [before] = await kept()
  expect(before).toMatchObject({ item_count: 3, with_phrase: false })
  await look()
  expect((await kept())[0]?.written_at).toEqual(before?.written_at)

  house().clock.set('2026-11-22T09:00:00Z')
  expect(
    await house().execute(setPhrase, as(house(), 'finance'), { phrase: 'quatre mots sans aucun rapport' }),
  ).toMatchObject({ ok: true })
  await look()
  expect((await kept())[0]).toMatchObject({ with_phrase: true })
})

test('a month paid from it is sent, once two people said so, and leaves nothing to pay', async () => {
  const [file] = await kept()
  const runId = file?.run_id ?? ''
  const said = { runId, paidOn: '2026-12-01', words: 'Portail de la banque, à deux' }
  expect(await house().execute(sayMonthPaid, as(house(), 'finance'), said)).toMatchObject({ ok: true })
  expect(await house().execute(sayMonthPaid, as(house(), 'director'), said)).toMatchObject({
    refusal: { kind: 'AlreadySaid' },
  })
  expect(await house().execute(confirmMonthPaid, as(house(), 'finance'), { runId })).toMatchObject({
    refusal: { kind: 'SameUser' },
  })
  expect(await house().execute(confirmMonthPaid, as(house(), 'director'), { runId })).toEqual({
    ok: true,
    value: { runId },
  })
  expect(await runRow(house(), runId)).toMatchObject({ state: 'sent', item_count: 3 })
  const payments = await house().inside(db =>
    db
      .selectFrom('payment')
      .select(['method', 'state'])
      .where('run_id', '=', runId)
      .orderBy('method')
      .execute(),
  )
  expect(payments).toEqual([
    { method: 'counter', state: 'settled' },
    { method: 'transfer', state: 'sent' },
    { method: 'transfer', state: 'sent' },
  ])
  expect(await house().execute(confirmMonthPaid, as(house(), 'director'), { runId })).toMatchObject({
    refusal: { kind: 'AlreadyLeft' },
  })
  const { entries } = await house().tools.paymentsJournal.read(house().centre.tenantId)
  expect(entries.at(-1)?.content).toMatchObject({ state: 'sent', run: { id: runId } })
  house().clock.set('2026-12-03T09:00:00Z')
  const supplement = await givenRun(house(), {
    kind: 'supplement',
    month: '2026-12',
    executeOn: '2026-12-04',
  })
  expect((await runRow(house(), supplement)).item_count).toBe(0)
})

import { beforeAll, describe, expect, test } from 'vitest'
import { bank, financeOf } from '#capabilities/bank/testing/at-the-bank.ts'
import { givenRun } from '#capabilities/bank/testing/given-run.ts'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { givenPublishedDecision, openRights } from '#capabilities/payments/testing/given-right.ts'
import { approveAsIs, runRow } from '#capabilities/payments/testing/given-run.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { closeNow } from '../testing/given-full-meeting.ts'
import { aidCard, givenAsked, givenGranted, moneyOf } from '../testing/given-urgent.ts'
import { sendingIn } from '../testing/sending.ts'
import { recordUrgentCall } from './decide-urgent.ts'
import { deliverUrgent, ratifyUrgent, sendUrgent } from './follow-urgent.ts'

const house = useHouse()
const { as } = sendingIn(house)
const { written, takeStatement } = financeOf(house)
const iban = 'BE71096123456769'
const transfer = { paidHow: 'instant-transfer', iban }

beforeAll(async () => {
  house().clock.set('2026-11-24T15:40:00Z')
  await givenRun(house()) // with it the account the centre pays from
})

const deliver = (id: string, role: Parameters<typeof as>[0] = 'finance') =>
  house().execute(deliverUrgent, as(role), { id, receivedBy: 'Grâce Ngoma' })
const send = (id: string, role: Parameters<typeof as>[0] = 'finance') =>
  house().execute(sendUrgent, as(role), { id, reference: 'KBC 2026-4711' })

async function answered(id: string, ratified: 'ratified' | 'not-ratified') {
  const meetingId = await givenMeeting(house(), { heldOn: '2026-11-24' })
  const { rows } = await house().engine.pool.query<{ id: string }>(
    "select id from urgent_aid where ratified is null and state in ('granted', 'delivered')",
  )
  for (const one of rows) {
    const said = one.id === id ? ratified : 'ratified'
    const motive = said === 'ratified' ? null : 'Une autre aide suffisait.'
    await house().execute(ratifyUrgent, as('secretary'), { meetingId, id: one.id, ratified: said, motive })
  }
  return closeNow(house(), meetingId)
}

const tasksOf = async (kind: string, id: string) => {
  const { dossierId } = await aidCard(house(), id)
  const { rows } = await house().engine.pool.query(
    'select id from task where kind = $1 and dossier_id = $2',
    [kind, dossierId],
  )
  return rows.length
}

describe('cash', () => {
  test('is a payment from the moment it is granted, and booked when it is handed out, once', async () => {
    const id = await givenGranted(house())
    expect(await moneyOf(house(), id)).toEqual([
      'right urgent-aid once',
      'term 6000',
      'item 6000 in-run',
      'run urgent prepared counter prepared',
    ])
    expect(await deliver(id)).toMatchObject({ ok: true })
    expect(await moneyOf(house(), id)).toEqual([
      'right urgent-aid once',
      'term 6000',
      'item 6000 paid',
      'run urgent closed counter settled',
      'book approved urgent-aid 6000',
      'book settled urgent-aid 6000',
    ])
    const { entries } = await house().tools.paymentsJournal.read(house().centre.tenantId)
    expect(JSON.stringify(entries.at(-1))).toContain('"signedBy":"Grâce Ngoma"')
    expect(await deliver(id, 'reception')).toMatchObject({ refusal: { kind: 'AlreadyDelivered' } })
    expect(await answered(id, 'ratified')).toMatchObject({ ok: true })
    expect(await moneyOf(house(), id)).toHaveLength(6)
  })

  test('said by phone: who wrote it down does not hand it out alone', async () => {
    const id = await givenAsked(house())
    const { president } = house().centre.workers
    const call = { id, outcome: 'grant', motive: 'Dit au téléphone.', presidentId: president }
    await house().execute(recordUrgentCall, as('caseworker'), call)
    expect(await deliver(id, 'caseworker')).toMatchObject({ refusal: { kind: 'SamePerson' } })
    expect(await deliver(id, 'reception')).toMatchObject({ ok: true })
  })

  test('a voucher is handed over and pays nothing here', async () => {
    const id = await givenGranted(house(), { paidHow: 'voucher' })
    expect(await moneyOf(house(), id)).toEqual([])
    expect(await deliver(id)).toMatchObject({ ok: true })
    expect(await moneyOf(house(), id)).toEqual([])
  })

  test.skipIf(!onPostgres)('PostgreSQL only: two desks at once hand out once', async () => {
    const id = await givenGranted(house())
    const results = await Promise.all([deliver(id), deliver(id, 'reception'), deliver(id, 'clerk')])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await moneyOf(house(), id)).filter(said => said.startsWith('book settled'))).toHaveLength(1)
  })
})

describe('an instant transfer', () => {
  test('is a run of one that another approves, a file that says instant, and a statement that proves it', async () => {
    const id = await givenGranted(house(), transfer)
    const runId = (await aidCard(house(), id)).money?.runId ?? ''
    expect(await deliver(id)).toMatchObject({ refusal: { kind: 'OtherWay' } })
    expect(await approveAsIs(house(), runId)).toMatchObject({ ok: true })
    const run = { runId, number: '', messageId: '', payments: [] }
    const bytes = await written(run)
    expect(Buffer.from(bytes).toString()).toContain('<LclInstrm><Cd>INST</Cd></LclInstrm>')
    expect(await aidCard(house(), id)).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-24' })
    expect(await send(id)).toMatchObject({ refusal: { kind: 'AlreadyDelivered' } })
    const other = bank()
    other.take(bytes, '2026-11-24')
    expect(await takeStatement(other.statement('2026-11-24'))).toMatchObject({ ok: true })
    expect(await moneyOf(house(), id)).toContain('run urgent closed transfer settled')
  })

  test('made in the bank’s own program is kept with its reference, and no file leaves for it', async () => {
    const id = await givenGranted(house(), transfer)
    const { money } = await aidCard(house(), id)
    expect(await send(id, 'reception')).toMatchObject({ refusal: { kind: 'Forbidden' } })
    expect(await send(id)).toMatchObject({ ok: true })
    expect(await aidCard(house(), id)).toMatchObject({ state: 'delivered', receivedBy: 'KBC 2026-4711' })
    expect(await runRow(house(), money?.runId ?? '')).toMatchObject({
      state: 'sent',
      sent_by: expect.anything(),
    })
    expect(await send(id, 'director')).toMatchObject({ refusal: { kind: 'AlreadyDelivered' } })
    expect(await moneyOf(house(), id)).toContain('run urgent sent transfer sent')
    const own = bank()
    own.move('2026-11-24', -6000, 'Virement instantané')
    const parts = `<NtryDtls><TxDtls><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls><AddtlNtryInf>Virement`
    const text = own.statement('2026-11-24').replace('<AddtlNtryInf>Virement', parts)
    expect(await takeStatement(text)).toMatchObject({ ok: true })
    expect(await moneyOf(house(), id)).toContain('run urgent closed transfer settled')
  })
})

describe('what the committee says afterwards', () => {
  test('not ratified after it was paid: found too much and explained, a task, nothing taken back', async () => {
    const id = await givenGranted(house())
    await deliver(id)
    expect(await answered(id, 'not-ratified')).toMatchObject({ ok: true })
    const money = await moneyOf(house(), id)
    expect(money).toContain('item 6000 paid')
    expect(money).toContain('term 0')
    expect(money).toContain('overpaid 6000 found not-ratified')
    expect(await tasksOf('payments:overpayment', id)).toBe(1)
  })

  test('not ratified before it was paid: it is not paid any more, and its run goes by itself', async () => {
    const id = await givenGranted(house())
    const runId = (await aidCard(house(), id)).money?.runId ?? ''
    await answered(id, 'not-ratified')
    expect(await moneyOf(house(), id)).toContain('item 6000 cancelled')
    const run = await runRow(house(), runId)
    expect(run).toMatchObject({ state: 'discarded', discarded_reason: 'emptied', item_count: 0 })
    expect(await deliver(id)).toMatchObject({ refusal: { kind: 'NothingToPay' } })
  })

  test('the same amount granted once more waits until the pilot says whether it is the same money', async () => {
    const id = await givenGranted(house())
    const { requestId, dossierId, personId } = await aidCard(house(), id)
    const again = await givenPublishedDecision(
      house(),
      { requestId, dossierId, personId },
      { per: 'once', amountCents: 6000, paidHow: 'counter', fromOn: '2026-11-24' },
    )
    await openRights(house(), [again])
    const { rows } = await house().engine.pool.query(
      `select h.cause from entitlement_hold h join entitlement e on e.id = h.entitlement_id where e.once_decision_id = $1`,
      [again],
    )
    expect(rows).toEqual([{ cause: 'same-as-urgent' }])
    expect(await tasksOf('payments:same-as-urgent', id)).toBe(1)
  })

  test('the database pays an urgent aid as it was granted, or not at all', async () => {
    const id = await givenGranted(house())
    const { decisionId } = await aidCard(house(), id)
    const lay = `insert into entitlement_term (tenant_id, id, entitlement_id, decision_id, from_on, until_on, amount_cents, recorded_at)
      select tenant_id, gen_random_uuid(), id, once_decision_id, '2027-01-01', '2027-01-01', 7000, now() from entitlement
      where once_decision_id = $1`
    expect(await databaseSays(house(), lay, [decisionId])).toBe('an urgent aid is paid as it was granted')
  })
})

import { expect, test } from 'vitest'
import { documentsOf } from '#capabilities/letters/index.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'
import { printReceipt } from './print-receipt.ts'

const house = useHouse()
const system = () => ({ tenantId: house().centre.tenantId, actor: { kind: 'system' } as const })

test('the receipt of a request of before is kept as of then; nothing else moves, no code is given', async () => {
  const { clock, execute, inside, tools, centre } = house()
  clock.set('2026-10-05T09:00:00Z')
  const { requestId, dossierId } = await givenRequest(house(), {
    state: 'decided',
    requestedOn: '2026-10-05',
  })
  const before = await inside(db => requestCard(db, requestId))
  const printed = await execute(printReceipt, system(), { requestId, seenBy: '2026-10-12' })
  expect(printed.ok).toBe(true)
  expect(await inside(db => requestCard(db, requestId))).toEqual(before)
  const [document] = await inside(db => documentsOf(db, dossierId))
  expect(document).toMatchObject({ kind: 'receipt', requestId, sentOn: '2026-10-05' })
  const { text } = await readPdf(await tools.files.get(centre.tenantId, document?.contentHash ?? ''))
  expect(text.replace(/\s+/g, ' ')).toContain('12 octobre 2026')
  const { rows } = await house().engine.pool.query('select count(*)::int as codes from citizen_code')
  expect(rows).toEqual([{ codes: 0 }])
})

test('no worker prints a receipt of before, and nothing is printed of what is not there', async () => {
  const { centre, actor, execute } = house()
  const { requestId } = await givenRequest(house())
  const asked = { requestId, seenBy: '2026-10-12' }
  const worker = { tenantId: centre.tenantId, actor: actor('director') }
  expect(await execute(printReceipt, worker, asked)).toMatchObject({ refusal: { kind: 'Forbidden' } })
  const nothing = { ...asked, requestId: crypto.randomUUID() }
  expect(await execute(printReceipt, system(), nothing)).toMatchObject({ refusal: { kind: 'NotFound' } })
})

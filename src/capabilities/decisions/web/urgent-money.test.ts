import { expect, test } from 'vitest'
import { givenRun } from '#capabilities/bank/testing/given-run.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { aidCard, givenGranted, moneyOf } from '../testing/given-urgent.ts'

const house = useHouse()
const transfer = { paidHow: 'instant-transfer', iban: 'BE71096123456769' }
const ends = (response: Response) => response.headers.get('location')

test('urgent runs have a list of their own, with whom they pay, and the aid leads there and back', async () => {
  house().clock.set('2026-11-24T15:40:00Z')
  const other = await givenRun(house(), [{ name: 'Autre Personne' }])
  const id = await givenGranted(house(), transfer)
  const { personName, money } = await aidCard(house(), id)
  const finance = await house().browse('finance')
  const urgent = await (await finance.get('/runs?kind=urgent')).text()
  expect(urgent).toContain(personName)
  expect(urgent).toContain('à approuver')
  expect(urgent).not.toContain(other.number)
  expect(await (await finance.get('/runs?kind=supplement')).text()).not.toContain(personName)
  expect(await (await finance.get('/runs?kind=month')).text()).toContain('Aucune liste de cette sorte')
  const page = await (await finance.get(`/urgent/${id}`)).text()
  expect(page).toContain('Attend l’approbation d’une seconde personne')
  expect(page).toContain(`/runs/${money?.runId}`)
  expect(page).toContain(money?.endToEndId)
  const none = await finance.post(`/urgent/${id}/send`, { reference: '' })
  expect(await none.text()).toContain('Écrivez la référence du virement.')
  expect(ends(await finance.post(`/urgent/${id}/send`, { reference: 'KBC 4711' }))).toBe(
    `/urgent/${id}?done=transferred`,
  )
  const after = await (await finance.get(`/urgent/${id}?done=transferred`)).text()
  expect(after).toContain('Remise à la banque')
  expect(after).toContain('KBC 4711')
  expect(await (await finance.get('/urgent?shelf=open')).text()).toContain('Attend la prochaine réunion')
})

test('taken out of its run by hand empties it; handed out after all, it has a run of its own again', async () => {
  const id = await givenGranted(house())
  const runId = (await aidCard(house(), id)).money?.runId ?? ''
  const { rows } = await house().engine.pool.query(
    'select id, due_item_id as "itemId" from payment where run_id = $1',
    [runId],
  )
  const { id: paymentId, itemId } = rows[0]
  const finance = await house().browse('finance')
  await finance.post(`/runs/${runId}/withdraw/${paymentId}`, { itemId, reason: 'Pas encore.' })
  const page = await (await finance.get(`/runs/${runId}`)).text()
  expect(page).toContain('abandonnée')
  expect(page).toContain('Plus rien à payer : la liste est partie d’elle-même.')
  const deliver = await finance.post(`/urgent/${id}/deliver`, { receivedBy: 'Grâce Ngoma' })
  expect(ends(deliver)).toBe(`/urgent/${id}?done=delivered`)
  expect(await moneyOf(house(), id)).toContain('run urgent closed counter settled')
})

test('while payments are locked the aid is decided all the same, and the desk is told why it waits', async () => {
  const { tenantId } = house().centre
  await house().engine.pool.query(
    `insert into payment_lock (tenant_id, id, backup_id, taken_at, locked_at) values ($1, $2, $2, now(), now())`,
    [tenantId, uuidv7()],
  )
  const id = await givenGranted(house())
  const desk = await house().browse('reception')
  const page = await desk.post(`/urgent/${id}/deliver`, { receivedBy: 'Grâce Ngoma' })
  expect(page.status).toBe(422)
  expect(await page.text()).toContain('Les paiements sont bloqués depuis une restauration.')
  expect(await aidCard(house(), id)).toMatchObject({ state: 'granted', money: null })
})

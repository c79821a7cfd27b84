import { expect, test } from 'vitest'
import { raiseTask } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useWaysOut } from '../testing/ways-out.ts'
import { sendMornings } from './morning.ts'

const { mail, house, at } = useWaysOut()
const address = 'koen@cpas.example'
const run = () => sendMornings.run(house(), { tenantId: house().centre.tenantId })
const arrived = () => mail.mailsTo(address).length

/** The caseworker has a mailbox and something to do on this day. */
async function given(): Promise<void> {
  const { tenantId, workers } = house().centre
  await house().engine.pool.query('update worker set email = $1 where id = $2', [address, workers.caseworker])
  const { dossierId } = await givenRequest(house())
  const detail = { clock: 'decision', days: 30 }
  const task = { tenantId, kind: 'requests:clock', causeId: uuidv7(), dossierId, detail } as const
  await house().inside(db =>
    raiseTask(db, { ...task, ownerId: workers.caseworker, dueOn: '2026-11-23', now: house().clock.now() }),
  )
}

const wish = async (wished: 'yes' | 'no') =>
  (await house().browse('caseworker')).post('/morning-mail', { _submission: uuidv7(), wished })

test('nothing leaves unless it was wished; then once a morning, within hours, and nobody is named', async () => {
  await given()
  await run()
  expect(arrived()).toBe(0)
  expect((await wish('yes')).status).toBe(303)
  at('2026-11-23T06:30:00Z')
  await run()
  expect(arrived()).toBe(0)
  at('2026-11-23T07:15:00Z')
  mail.rules.set(address, 'later')
  await run()
  expect(arrived()).toBe(0)
  mail.rules.delete(address)
  await Promise.all([run(), run()])
  await run()
  expect(arrived()).toBe(1)
  const text = Buffer.from(mail.mailsTo(address)[0]?.raw ?? '')
    .toString()
    .replace(/=\r?\n/g, '')
  expect(text).toMatch(/Du travail vous attend aujourd/)
  expect(text).toMatch(/cision/)
  expect(text).not.toMatch(/Haddad|Nora|\b30\b/)
  at('2026-11-24T07:15:00Z')
  await run()
  expect(arrived()).toBe(2)
})

test('never on a holiday, never to who is away, no more once it was stopped', async () => {
  const before = arrived()
  at('2026-12-25T09:00:00Z')
  await run()
  at('2026-11-26T09:00:00Z')
  const { tenantId, workers } = house().centre
  await house().engine.pool.query(
    `insert into absence (tenant_id, id, worker_id, kind, from_on, until_on, recorded_at)
     values ($1, $2, $3, 'planned', '2026-11-26', '2026-11-26', now())`,
    [tenantId, uuidv7(), workers.caseworker],
  )
  await run()
  at('2026-11-27T09:00:00Z')
  await wish('no')
  await run()
  expect(arrived()).toBe(before)
})

test('a line that broke after the text: it may have left, and does not leave again', async () => {
  at('2026-11-30T09:00:00Z')
  await wish('yes')
  mail.rules.set(address, 'cut')
  await run()
  mail.rules.delete(address)
  const before = arrived()
  await run()
  expect(arrived()).toBe(before)
  const { rows } = await house().engine.pool.query(
    "select state from morning_mail where on_day = '2026-11-30'",
  )
  expect(rows).toEqual([{ state: 'unsure' }])
})

test('without an address it says whom to ask', async () => {
  const lead = await house().browse('lead')
  const answer = await lead.post('/morning-mail', { _submission: uuidv7(), wished: 'yes' })
  expect([answer.status, (await answer.text()).includes('Demandez à qui tient les comptes')]).toEqual([
    422,
    true,
  ])
})

import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { bounce } from '../commands/come-back.ts'
import { takeUp } from '../commands/hand-over.ts'
import { lastAttempt, tellSomebody, triesOf } from '../testing/tell-somebody.ts'
import { useWaysOut } from '../testing/ways-out.ts'
import { sendMessage } from './send.ts'

const { mail, gateway, house, at, system, work, somebody, openTasks } = useWaysOut()
const tries = (personId: string) => triesOf(house(), personId)

test('a mail says that there is news, names the pilot, and nothing of what it is about', async () => {
  const { personId, address } = await somebody()
  const { requestId, dossierId } = await givenRequest(house(), { personId })
  const words = { fr: ['Votre revenu d’intégration est accordé.'] }
  await tellSomebody(house(), { personId, requestId, dossierId, words })
  await work()
  const [arrived, ...others] = mail.mailsTo(address)
  expect(others).toEqual([])
  const text = Buffer.from(arrived?.raw ?? '', 'utf8').toString()
  const body = text.replace(/=\r\n/g, '')
  expect(body).toContain('Auto-Submitted: auto-generated')
  expect(body).toMatch(/Test caseworker r=C3=A9pond au/)
  expect(body).not.toMatch(/revenu|http-equiv|<img|multipart/i)
  expect(await tries(personId)).toEqual(['email sent'])
})

test('the same cause tells the same person once, however often it is asked and taken up', async () => {
  const { personId, address } = await somebody()
  const causeId = uuidv7()
  const told = await tellSomebody(house(), { personId, causeId })
  expect(await tellSomebody(house(), { personId, causeId })).toBe('already')
  const { id: attemptId } = await lastAttempt(house(), told)
  const { tenantId } = house().centre
  await Promise.all([1, 2].map(() => sendMessage.run(house(), { tenantId, attemptId })))
  await work()
  expect(mail.mailsTo(address)).toHaveLength(1)
})

test('a mailbox that is busy is tried again later, and then arrives', async () => {
  const { personId, address } = await somebody()
  mail.rules.set(address, 'later')
  await tellSomebody(house(), { personId })
  await work()
  expect(await tries(personId)).toEqual(['email queued'])
  await work()
  mail.rules.delete(address)
  at('2026-11-23T10:06:00Z')
  await work()
  expect(await tries(personId)).toEqual(['email sent'])
  expect(mail.mailsTo(address)).toHaveLength(1)
})

test('an address that does not exist: the next way at once', async () => {
  const { personId, address } = await somebody()
  mail.rules.set(address, 'nobody')
  await tellSomebody(house(), { personId })
  await work()
  await work()
  expect(await tries(personId)).toEqual(['email failed', 'sms sent'])
})

test('a server that is down for a day: tried less and less often, then one call', async () => {
  const { personId } = await somebody({ phone: '02 555 55 55' })
  await mail.stop()
  const before = (await openTasks('messages:call')).length
  await tellSomebody(house(), { personId })
  for (const hour of ['23T10:00', '23T10:06', '23T10:30', '23T12:00', '23T16:00', '24T08:00'])
    await work().then(() => at(`2026-11-${hour}:00Z`))
  expect(await tries(personId)).toEqual(['email queued'])
  at('2026-11-24T11:00:00Z')
  await work()
  await mail.start()
  await work()
  expect(await tries(personId)).toEqual(['email failed', 'call queued'])
  expect(await openTasks('messages:call')).toHaveLength(before + 1)
})

test('a line that breaks after the text: it is said as unsure, and nothing leaves again without a human', async () => {
  const { personId, address } = await somebody()
  mail.rules.set(address, 'cut')
  const told = await tellSomebody(house(), { personId })
  await work()
  at('2026-11-23T15:00:00Z')
  await work()
  expect(await tries(personId)).toEqual(['email unsure'])
  expect(mail.mailsTo(address)).toHaveLength(1)
  const { id } = await lastAttempt(house(), told)
  expect((await openTasks('messages:unsure')).map(({ cause }) => cause)).toContain(id)
  const clerk = await house().browse('clerk')
  expect(await (await clerk.get(`/messages/tasks/${id}`)).text()).toContain('Rien n’est renvoyé sans vous')
  expect((await clerk.post(`/messages/tasks/${id}`, { deed: 'left', personId })).status).toBe(303)
  expect(await tries(personId)).toEqual(['email sent'])
})

test('a process that was killed between note and text: a mail waits for a human, a text leaves under the same key', async () => {
  const { personId: mailed } = await somebody()
  const { personId: texted } = await somebody({ contactChannel: 'sms' })
  for (const personId of [mailed, texted]) {
    const told = await tellSomebody(house(), { personId })
    const { id: attemptId } = await lastAttempt(house(), told)
    expect(await house().execute(takeUp, system(), { attemptId })).toMatchObject({ value: { go: 'yes' } })
  }
  const before = gateway.texts.length
  await work()
  expect([await tries(mailed), await tries(texted)]).toEqual([['email handing'], ['sms handing']])
  at('2026-11-23T10:11:00Z')
  await work()
  expect([await tries(mailed), await tries(texted)]).toEqual([['email unsure'], ['sms sent']])
  expect(gateway.texts).toHaveLength(before + 1)
})

test('nothing leaves in the evening: it waits for the morning', async () => {
  at('2026-11-23T18:30:00Z')
  const { personId } = await somebody({ contactChannel: 'sms' })
  await tellSomebody(house(), { personId })
  await work()
  expect(await tries(personId)).toEqual(['sms queued'])
  at('2026-11-24T07:01:00Z')
  await work()
  expect(await tries(personId)).toEqual(['sms sent'])
})

test('who shares a telephone meanwhile gets no text, and the call says nothing', async () => {
  const { personId } = await somebody({ contactChannel: 'sms', email: null })
  const before = gateway.asked
  const told = await tellSomebody(house(), { personId, words: { fr: ['Le loyer est payé.'] } })
  await house().inside(db =>
    db.updateTable('person').set({ shared_phone: true }).where('id', '=', personId).execute(),
  )
  await work()
  expect(gateway.asked).toBe(before)
  expect(await tries(personId)).toEqual(['sms stopped', 'call queued'])
  const { id } = await lastAttempt(house(), told)
  const page = await (await (await house().browse('clerk')).get(`/messages/tasks/${id}`)).text()
  expect(page).toContain('Ici le CPAS')
  expect(page).not.toContain('loyer')
})

test('the gateway says what became of a text, at an address that only we can write', async () => {
  await house().engine.pool.query("update tenant set host = 'localhost'")
  house().tenants.forget()
  const wish = { contactChannel: 'sms', email: null } as const
  const [{ personId: well }, { personId: lost }] = [await somebody(wish), await somebody(wish)]
  for (const personId of [well, lost]) await tellSomebody(house(), { personId })
  await work()
  const [first, second] = gateway.texts.slice(-2).map(({ callback }) => new URL(callback).pathname)
  const say = (path: string, status: string) =>
    house().app.request(path, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body: JSON.stringify({ status }),
    })
  expect((await say(`${first?.slice(0, -3)}abc`, 'delivered')).status).toBe(404)
  expect((await say(first ?? '', 'delivered')).status).toBe(204)
  expect((await say(second ?? '', 'undelivered')).status).toBe(204)
  expect([await tries(well), await tries(lost)]).toEqual([['sms delivered'], ['sms failed', 'call queued']])
})

test('a mail that comes back is counted once, and the next way is taken', async () => {
  const { personId } = await somebody({ phone: null })
  const told = await tellSomebody(house(), { personId })
  await work()
  const { id: attemptId } = await lastAttempt(house(), told)
  for (const counted of ['yes', 'no'])
    expect(await house().execute(bounce, system(), { attemptId })).toMatchObject({ value: { counted } })
  expect(await tries(personId)).toEqual(['email bounced', 'post queued'])
  expect((await openTasks('messages:post')).length).toBeGreaterThan(0)
})

test('what was tried is kept, and goes forward only', async () => {
  const { pool } = house().engine
  await expect(pool.query('delete from sending_attempt')).rejects.toThrow(/kept/)
  await expect(
    pool.query("update sending_attempt set state = 'queued', settled_at = null where state = 'failed'"),
  ).rejects.toThrow(/does not go from failed/)
})

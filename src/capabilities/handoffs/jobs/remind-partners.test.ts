import { expect, test } from 'vitest'
import { useWaysOut } from '#capabilities/messages/testing/ways-out.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { remindPartner } from '../commands/remind.ts'
import { bounceReminder } from '../commands/settle-reminder.ts'
import { remindersOf } from '../queries/reminders.ts'
import { givenSilence, remindedAs, tasksAbout } from '../testing/given-silence.ts'
import { remindPartners } from './remind-partners.ts'

const { mail, house, at, system } = useWaysOut()
const work = () => remindPartners.run(house(), { tenantId: house().centre.tenantId })
const given = (told?: Parameters<typeof givenSilence>[1]) => givenSilence(house(), told)
const reminded = (orientationId: string) => remindedAs(house(), orientationId)

const bodyTo = (address: string): string =>
  Buffer.from(mail.mailsTo(address).at(-1)?.raw ?? '')
    .toString()
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')

test('a partner who says nothing for five working days gets one mail, with a link that works and nothing of the person', async () => {
  await house().engine.pool.query("update tenant set host = 'localhost'")
  house().tenants.forget()
  const { orientationId, address } = await given()
  at('2026-11-27T10:00:00Z')
  await work()
  expect(mail.mailsTo(address)).toHaveLength(0)
  at('2026-11-30T10:00:00Z')
  await work()
  await work()
  expect(mail.mailsTo(address)).toHaveLength(1)
  expect(await reminded(orientationId)).toEqual(['1 email sent'])
  const body = bodyTo(address)
  expect(body).not.toMatch(/Nora|Haddad|colis|Restos/)
  expect(body).toContain('Test caseworker')
  const link = /https:\/\/localhost(\/fr\/o\/[\w-]{22})/.exec(body)?.[1] ?? ''
  const outside = await house().browse()
  expect(await (await outside.get(link)).text()).toContain('Nora')
  expect((await outside.post(link, { state: 'not-come', words: '' })).status).toBe(303)
  at('2026-12-08T10:00:00Z')
  await work()
  expect(await reminded(orientationId)).toEqual(['1 email sent'])
})

test('an appointment: two working days after it, never at night, at the weekend or on a holiday', async () => {
  const { address } = await given({ meetingOn: '2026-12-23' })
  for (const closed of ['12-25T10:00', '12-26T10:00', '12-27T10:00', '12-28T05:30', '12-28T18:30']) {
    at(`2026-${closed}:00Z`)
    await work()
    expect(mail.mailsTo(address)).toHaveLength(0)
  }
  at('2026-12-29T07:30:00Z')
  await work()
  expect(mail.mailsTo(address)).toHaveLength(1)
})

test('many works at once make one mail', async () => {
  const { orientationId, address } = await given()
  at('2026-11-30T10:00:00Z')
  await Promise.all([work(), work(), work(), work()])
  expect(mail.mailsTo(address)).toHaveLength(1)
  expect(await reminded(orientationId)).toEqual(['1 email sent'])
})

test('twice at most, then the pilot is told, once', async () => {
  const { orientationId, requestId, address } = await given()
  for (const day of ['11-30', '12-04', '12-07', '12-11', '12-14', '12-15', '12-16']) {
    at(`2026-${day}T10:00:00Z`)
    await work()
  }
  expect(mail.mailsTo(address)).toHaveLength(2)
  expect(await reminded(orientationId)).toEqual(['1 email sent', '2 email sent'])
  expect(await tasksAbout(house(), requestId, 'handoffs:silent')).toEqual([
    { cause: orientationId, owner: house().centre.workers.caseworker, due: '2026-12-14' },
  ])
})

test('a link that ended tells the pilot, even where reminders were stopped', async () => {
  const { orientationId, requestId, address } = await given()
  const pilot = await house().browse('caseworker')
  const stop = { requestId, wished: 'no' }
  expect((await pilot.post(`/orientations/${orientationId}/reminders`, stop)).status).toBe(303)
  for (const day of ['11-30', '12-10', '12-23']) {
    at(`2026-${day}T10:00:00Z`)
    await work()
  }
  expect(mail.mailsTo(address)).toHaveLength(0)
  const later = await house().browse('caseworker')
  expect(await (await later.get(`/orientations/${orientationId}`)).text()).toContain(
    'Arrêtés par Test caseworker',
  )
  expect(await tasksAbout(house(), requestId, 'handoffs:silent')).toEqual([])
  at('2026-12-24T10:00:00Z')
  await work()
  expect(await tasksAbout(house(), requestId, 'handoffs:silent')).toHaveLength(1)
})

test('without e-mail the pilot calls with the words to say; the next reminder waits for it', async () => {
  const { orientationId, requestId } = await given({ email: null })
  at('2026-11-30T10:00:00Z')
  await work()
  await work()
  const [call, ...others] = await tasksAbout(house(), requestId, 'handoffs:call-partner')
  expect([call?.owner, others]).toEqual([house().centre.workers.caseworker, []])
  const pilot = await house().browse('caseworker')
  const page = await (await pilot.get(`/partner-calls/${call?.cause}`)).text()
  expect(page).toContain('Nous vous avons envoyé Nora')
  expect(page).not.toMatch(/colis|Haddad/)
  at('2026-12-10T10:00:00Z')
  await work()
  expect(await reminded(orientationId)).toEqual(['1 call asked'])
  const later = await house().browse('caseworker')
  const said = { requestId, deed: 'not-reached' }
  expect((await later.post(`/partner-calls/${call?.cause}`, said)).status).toBe(303)
  expect((await later.post(`/partner-calls/${call?.cause}`, said)).status).toBe(422)
  expect(await tasksAbout(house(), requestId, 'handoffs:call-partner')).toEqual([])
  at('2026-12-17T10:00:00Z')
  await work()
  expect(await reminded(orientationId)).toEqual(['1 call not-reached', '2 call asked'])
})

test('an address that does not exist: a call at once, and no second mail to it', async () => {
  const { orientationId, requestId, address } = await given()
  mail.rules.set(address, 'nobody')
  at('2026-11-30T10:00:00Z')
  await work()
  expect(await reminded(orientationId)).toEqual(['1 email failed', '1 call asked'])
  expect(await tasksAbout(house(), requestId, 'handoffs:call-partner')).toHaveLength(1)
})

test('a server that is busy: the same reminder leaves later, once; after a day, a call', async () => {
  const [one, other] = [await given(), await given()]
  for (const { address } of [one, other]) mail.rules.set(address, 'later')
  at('2026-11-30T10:00:00Z')
  await work()
  mail.rules.delete(one.address)
  at('2026-11-30T10:15:00Z')
  await work()
  expect(await reminded(one.orientationId)).toEqual(['1 email sent'])
  expect(mail.mailsTo(one.address)).toHaveLength(1)
  expect(await reminded(other.orientationId)).toEqual(['1 email later'])
  at('2026-12-01T10:15:00Z')
  await work()
  expect(await reminded(other.orientationId)).toEqual(['1 email failed', '1 call asked'])
})

test('a line that broke, or a process that was killed: it may have left, and does not leave again', async () => {
  const [cut, killed] = [await given(), await given()]
  mail.rules.set(cut.address, 'cut')
  at('2026-11-30T10:00:00Z')
  const { orientationId } = killed
  expect((await house().execute(remindPartner, system(), { orientationId })).ok).toBe(true)
  await work()
  at('2026-11-30T10:15:00Z')
  await work()
  await work()
  for (const one of [cut, killed]) expect(await reminded(one.orientationId)).toEqual(['1 email unsure'])
  expect([mail.mailsTo(cut.address).length, mail.mailsTo(killed.address).length]).toEqual([1, 0])
})

test('a mail that came back counts once, is called, and the page shows both with their days', async () => {
  const { orientationId, requestId } = await given()
  at('2026-11-30T10:00:00Z')
  await work()
  const [sent] = await house().inside(db => remindersOf(db, orientationId))
  at('2026-12-01T10:00:00Z')
  for (const counted of ['yes', 'no'])
    expect(await house().execute(bounceReminder, system(), { reminderId: sent?.id ?? '' })).toMatchObject({
      value: { counted },
    })
  expect(await reminded(orientationId)).toEqual(['1 email bounced', '1 call asked'])
  const pilot = await house().browse('caseworker')
  const page = (await (await pilot.get(`/orientations/${orientationId}`)).text()).replace(/\s+/g, ' ')
  expect(page).toContain('Revenu : adresse fausse ? (le 1er décembre 2026)')
  expect(page).toContain('Rappel 1 par téléphone')
  const noted = { requestId, state: 'arrived', words: '' }
  expect((await pilot.post(`/orientations/${orientationId}`, noted)).status).toBe(303)
  expect(await tasksAbout(house(), requestId, 'handoffs:call-partner')).toEqual([])
  expect(await reminded(orientationId)).toEqual(['1 email bounced', '1 call stopped'])
})

test('the database refuses the same reminder twice, two at once, and a step back', async () => {
  const { orientationId } = await given({ email: null })
  at('2026-11-30T10:00:00Z')
  await work()
  const { pool } = house().engine
  const again = (nth: number) =>
    pool.query(
      `insert into partner_reminder (tenant_id, id, orientation_id, nth, way, address, state, begun_at, not_before)
       values ('${house().centre.tenantId}', '${uuidv7()}', '${orientationId}', ${nth}, 'call', '02', 'asked', now(), now())`,
    )
  await expect(again(1)).rejects.toThrow(/unique/)
  await expect(again(2)).rejects.toThrow(/partner_reminder_open/)
  await expect(again(9)).rejects.toThrow(/check/)
  await expect(pool.query('delete from partner_reminder')).rejects.toThrow(/kept/)
  await expect(
    pool.query("update partner_reminder set state = 'asked', settled_at = null where state = 'not-reached'"),
  ).rejects.toThrow(/does not go from/)
})

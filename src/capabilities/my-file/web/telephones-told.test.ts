import { expect, test } from 'vitest'
import { sendingsOf } from '#capabilities/messages/index.ts'
import { lastAttempt, triesOf } from '#capabilities/messages/testing/tell-somebody.ts'
import { useWaysOut } from '#capabilities/messages/testing/ways-out.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { addTelephoneTo, telephonesPath } from '../testing/with-telephone.ts'

const { mail, gateway, house, work, somebody, openTasks } = useWaysOut()
const tries = (personId: string) => triesOf(house(), personId)
const told = (personId: string) => house().inside(db => sendingsOf(db, personId))

async function withTelephone(person: Parameters<typeof somebody>[0]) {
  const { personId, address } = await somebody(person)
  await givenRequest(house(), { personId, state: 'enquiry' })
  const browser = await house().browse({ personId })
  expect((await addTelephoneTo(browser, makeDevice())).said).toBe(`${telephonesPath}?said=added`)
  return { personId, address, browser }
}

test('added and removed, the person has a mail; no text goes to the telephone, and no word says what about', async () => {
  const before = gateway.texts.length
  const { personId, address, browser } = await withTelephone({ contactChannel: 'sms' })
  const page = await (await browser.get(telephonesPath)).text()
  const telephoneId = /name="telephoneId" value="([^"]+)"/.exec(page)?.[1] ?? ''
  await work()
  await browser.post(`${telephonesPath}/remove`, { _submission: uuidv7(), telephoneId })
  await work()
  expect(await tries(personId)).toEqual(['email sent', 'email sent'])
  expect(mail.mailsTo(address)).toHaveLength(2)
  for (const { raw } of mail.mailsTo(address)) {
    const body = Buffer.from(raw).toString('utf8').replace(/=\r\n/g, '')
    expect(body).toContain('Il y a du nouveau pour vous')
    expect(body).not.toMatch(/t=C3=A9l=C3=A9phone|téléphone|enlev|ajout/i)
  }
  expect(gateway.texts).toHaveLength(before)
  const [removed, added] = await told(personId)
  expect([removed?.reason, added?.reason]).toEqual(['telephone-removed', 'telephone-added'])
  const status = await (await browser.get('/fr/file/status')).text()
  expect(status).toContain('Un téléphone ouvre votre dossier')
})

test('whoever has paper only has a letter with the words, to be posted the same day', async () => {
  const posts = (await openTasks('messages:post')).length
  const { personId } = await withTelephone({ contactChannel: 'phone', email: null })
  expect(await tries(personId)).toEqual(['post queued'])
  expect((await openTasks('messages:post')).slice(posts)).toMatchObject([{ due: '2026-11-23' }])
  const [sending] = await told(personId)
  expect(sending?.documentId).not.toBeNull()
  expect(sending?.words.fr?.[0]).toBe(
    'Depuis le lundi 23 novembre 2026, un téléphone ouvre votre dossier sans code.',
  )
  expect(Object.keys(sending?.words ?? {})).toHaveLength(4)
})

test('a shared mailbox is left out; with a note that asks for care a human calls, and says nothing on a shared telephone', async () => {
  const { personId: mailed } = await withTelephone({ sharedMail: true })
  expect(await tries(mailed)).toEqual(['post queued'])
  const { personId } = await withTelephone({ safeContactNote: 'Seulement le matin.', sharedPhone: true })
  expect(await tries(personId)).toEqual(['call queued'])
  const [sending] = await told(personId)
  const { id } = await lastAttempt(house(), { sendingId: sending?.id ?? '', way: 'call' })
  const page = await (await (await house().browse('clerk')).get(`/messages/tasks/${id}`)).text()
  expect(page).toContain('Seulement le matin.')
  expect(page).toContain('Ici le CPAS')
  expect(page).not.toContain('ouvre votre dossier')
})

test('the counter that takes all away tells it once; where there was none, nobody is told', async () => {
  const { personId, address, browser } = await withTelephone({})
  await addTelephoneTo(browser, makeDevice())
  const counter = await house().browse('reception')
  const away = () => counter.post(`/people/${personId}/telephones`, { _submission: uuidv7() })
  expect((await away()).status).toBe(303)
  expect((await away()).status).toBe(303)
  await work()
  expect((await told(personId)).map(({ reason }) => reason)).toEqual([
    'telephone-removed',
    'telephone-added',
    'telephone-added',
  ])
  expect(mail.mailsTo(address)).toHaveLength(3)
})

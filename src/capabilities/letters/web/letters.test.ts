import { beforeAll, expect, test } from 'vitest'
import { givenDecision } from '#capabilities/decisions/testing/given-decision.ts'
import { givenProposal } from '#capabilities/decisions/testing/given-proposal.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { databaseSays } from '../testing/database-says.ts'
import { givenDocument } from '../testing/given-document.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T13:30:00Z'))

const statusFor = async (role: 'reception' | 'committee', path: string) =>
  (await (await house().browse(role)).get(path)).status

test('a receipt opens as it was kept, under a name that says nothing of the person', async () => {
  const { requestId, dossierId } = await givenProposal(house())
  const { documentId, bytes } = await givenDocument(house(), {
    requestId,
    dossierId,
    content: 'the very bytes',
  })
  const answer = await (await house().browse('reception')).get(`/documents/${documentId}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="receipt-2026-11-24.pdf"')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  const { rows } = await house().engine.pool.query(
    "select actor_role, dossier_id from journal_event where action = 'letters:document' and request_id = $1",
    [requestId],
  )
  expect(rows).toEqual([{ actor_role: 'reception', dossier_id: dossierId }])
})

const openers = {
  receipt: ['reception', 'clerk', 'caseworker', 'lead', 'director'],
  notification: ['clerk', 'caseworker', 'lead', 'director'],
  minutes: ['secretary', 'president', 'director'],
  'code-letter': ['reception', 'caseworker', 'lead'],
} as const
const everybody = [
  ...['reception', 'caseworker', 'otherCaseworker', 'lead', 'clerk', 'committee', 'secretary', 'president'],
  ...['director', 'finance', 'dpo', 'it'],
] as const

test.each(Object.entries(openers))('who opens a %s', async (kind, roles) => {
  const { requestId, dossierId } = await givenProposal(house())
  const { decisionId, meetingId } = await givenDecision(house(), {
    requestId,
    dossierId,
    decidedOn: '2026-10-01',
  })
  const about = {
    receipt: { kind: 'receipt', requestId, dossierId },
    notification: { kind: 'notification', requestId, dossierId, decisionId },
    minutes: { kind: 'minutes', meetingId },
    'code-letter': { kind: 'code-letter', dossierId },
  } as const
  const told = Object.values(about).find(one => one.kind === kind)
  const { documentId } = await givenDocument(house(), { ...told })
  const opened: string[] = []
  for (const role of everybody)
    if ((await (await house().browse(role)).get(`/documents/${documentId}`)).status === 200) opened.push(role)
  expect(opened.toSorted()).toEqual([...roles].toSorted())
})

test('the committee opens the notification of what is on its agenda', async () => {
  const { requestId, dossierId } = await givenProposal(house())
  const { decisionId } = await givenDecision(house(), { requestId, dossierId, decidedOn: '2026-11-20' })
  const { documentId } = await givenDocument(house(), {
    kind: 'notification',
    requestId,
    dossierId,
    decisionId,
  })
  expect(await statusFor('committee', `/documents/${documentId}`)).toBe(200)
})

test.each(['nothing', '0190b0a0-0000-7000-8000-000000000000'])('no document is not found: %s', async id =>
  expect(await statusFor('reception', `/documents/${id}`)).toBe(404),
)

test('a sent letter cannot be changed, sent again or taken away', async () => {
  const { requestId, dossierId } = await givenProposal(house())
  const sent = { on: '2026-11-24', how: 'post', proof: null } as const
  const { documentId } = await givenDocument(house(), { requestId, dossierId, sent })
  const says = (text: string) => databaseSays(house(), text, [documentId])
  const kept = 'a document is kept as it was sent'
  expect(await says("update document set sent_how = 'handed-over' where id = $1")).toBe(kept)
  expect(await says("update document set content_hash = repeat('a', 64) where id = $1")).toBe(kept)
  expect(await says('delete from document where id = $1')).toBe(kept)
})

test('the clerk finds what is to be sent, its clock, and what has no address', async () => {
  const { requestId, dossierId, personId } = await givenProposal(house(), {
    familyName: 'Nguyen',
    state: 'decided',
  })
  await givenDecision(house(), { requestId, dossierId })
  await house().engine.pool.query(
    "update person set no_address = true, street = null, contact_channel = 'in-person' where id = $1",
    [personId],
  )
  await house().engine.pool.query(
    `insert into clock (tenant_id, id, request_id, kind, starts_on, due_on, warn_on, article, rule_version)
     values ($1, gen_random_uuid(), $2, 'notification', '2026-11-15', '2026-11-23', '2026-11-20', 'test', '2002-10-01')`,
    [house().centre.tenantId, requestId],
  )
  const clerk = await house().browse('clerk')
  const page = await (await clerk.get('/letters')).text()
  expect(page).toContain('Nora Nguyen')
  expect(page).toContain('En retard')
  expect(page).toContain('Sans adresse : à remettre au guichet')
  const byPerson = await clerk.get('/letters?shelf=to-send&sort=person&direction=desc')
  expect(await byPerson.text()).toContain('aria-sort="descending"')
})

test('a decision that another program notified is not sent again', async () => {
  const { requestId, dossierId } = await givenProposal(house(), { familyName: 'Nihoul', state: 'decided' })
  await givenDecision(house(), { requestId, dossierId })
  const clerk = await house().browse('clerk')
  expect(await (await clerk.get('/letters')).text()).toContain('Nora Nihoul')
  await house().engine.pool.query(
    `insert into clock (tenant_id, id, request_id, kind, starts_on, due_on, warn_on, stopped_on, article, rule_version)
     select tenant_id, gen_random_uuid(), request_id, 'notification', decided_on, decided_on + 8, decided_on + 5, decided_on + 2,
       'test', '2002-10-01' from decision where request_id = $1`,
    [requestId],
  )
  expect(await (await clerk.get('/letters')).text()).not.toContain('Nora Nihoul')
})

test('an adjournment is never to be sent; a sent decision is on the next shelf', async () => {
  const adjourned = await givenProposal(house(), { familyName: 'Otte' })
  await givenDecision(house(), { ...adjourned, outcome: 'adjourn' })
  const given = await givenProposal(house(), { familyName: 'Peeters' })
  const { decisionId } = await givenDecision(house(), given)
  const { requestId, dossierId } = given
  const sent = { on: '2026-11-23', how: 'registered-post', proof: 'RR 123 456' } as const
  await givenDocument(house(), { kind: 'notification', requestId, dossierId, decisionId, sent })
  const clerk = await house().browse('clerk')
  const waiting = await (await clerk.get('/letters')).text()
  expect(waiting).not.toContain('Otte')
  expect(waiting).not.toContain('Peeters')
  const left = await (await clerk.get('/letters?shelf=sent')).text()
  expect(left).toContain('Nora Peeters')
  expect(left).toContain('RR 123 456')
})

test('the counter sees receipts that wait there, and no decision', async () => {
  const decided = await givenProposal(house(), { familyName: 'Quintin' })
  await givenDecision(house(), decided)
  const waiting = await givenProposal(house(), { familyName: 'Renard' })
  const { requestId, dossierId } = waiting
  await givenDocument(house(), { requestId, dossierId })
  const reception = await house().browse('reception')
  for (const path of ['/letters', '/letters?shelf=to-send', '/letters?shelf=sent']) {
    const page = await (await reception.get(path)).text()
    expect(page).toContain('Nora Renard')
    expect(page).not.toContain('Quintin')
  }
})

test('a clerk of another service sees nothing of this one', async () => {
  const given = await givenProposal(house(), { familyName: 'Simons' })
  await givenDecision(house(), given)
  const other = await house().browse('otherCaseworker')
  expect(await (await other.get('/letters')).text()).not.toContain('Simons')
  for (const role of ['committee', 'secretary', 'president', 'finance', 'dpo', 'it'] as const)
    expect((await (await house().browse(role)).get('/letters')).status).toBe(403)
})

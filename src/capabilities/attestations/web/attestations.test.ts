import { beforeAll, expect, test } from 'vitest'
import {
  type GivenRight,
  givenPublishedDecision,
  givenRight,
  openRights,
} from '#capabilities/payments/testing/given-right.ts'
import { approveAsIs, givenRoute, givenRun, personRoute } from '#capabilities/payments/testing/given-run.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { bounds } from '../domain/attestation.ts'

const house = useHouse()
let right: GivenRight
beforeAll(async () => {
  house().clock.set('2026-11-24T09:00:00Z')
  right = await givenRight(house(), { fromOn: '2026-11-01' })
})

/** The letter of the decision has left: from then on it may be attested. */
const letterSent = (decisionId = right.decisionId) =>
  house().engine.pool.query(
    `insert into document (tenant_id, id, dossier_id, request_id, decision_id, kind, language, content_hash, bytes, template,
       created_by, created_at, sent_on, sent_by, sent_how)
     values ('${house().centre.tenantId}', '${uuidv7()}', '${right.dossierId}', '${right.requestId}', '${decisionId}',
       'notification', 'fr', '${'a'.repeat(64)}', 10, 'notification', '${house().centre.workers.clerk}', now(), current_date,
       '${house().centre.workers.clerk}', 'handed-over')`,
  )

const read = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
const person = () => house().browse({ personId: right.personId })
const at = '/fr/file/attestations'
const aid = { kind: 'aid', months: '3', fields: ['name', 'amount'] }

/** The text of the newest paper of the person, and its code: readers of PDF set a space beside some letters (J above all). */
async function newestPaper() {
  const browser = await person()
  const href = (await read(browser.get(at))).match(/\/fr\/file\/letters\/[\w-]+/)?.[0] ?? ''
  const bytes = Buffer.from(await (await browser.get(href)).arrayBuffer())
  const { text } = await readPdf(bytes)
  const code = /^[0-9A-HJKMNP-TV-Z]{16}/.exec(
    text.split('Code pour vérifier ce papier')[1]?.replace(/\s/g, '') ?? '',
  )
  return { text: text.replace(/\s+/g, ' '), code: code?.[0] ?? '' }
}

const verified = async (code: string) => read((await house().browse()).post('/fr/verify', { code }))

test('nothing is attested before the letter of the decision has left', async () => {
  const answer = await (await person()).post(at, aid)
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('rien à attester')])
})

test('a paper at once, verified by its code: only what the person chose, and the person reads that it was', async () => {
  await letterSent()
  const browser = await person()
  expect((await browser.post(at, aid)).headers.get('location')).toBe(`${at}?done=made`)
  const { text, code } = await newestPaper()
  expect(text).toContain('Attestation : aide en cours')
  expect(text).toContain('1 314,20 €')
  expect(text).toContain('A-2026-00001')
  const seen = await verified(code.toLowerCase())
  for (const part of [
    'Cette attestation est valable',
    '24 novembre 2026',
    'CPAS de Test',
    'Nora Haddad',
    '1 314,20 €',
  ])
    expect(seen).toContain(part)
  expect(seen).not.toContain('14 mars 1987')
  expect(await read(browser.get('/fr/file/looks'))).toContain('à qui vous avez donné le code')
  expect(await verified('0000 0000 0000 0000')).toContain('Aucune attestation')
  expect(await verified('court')).toContain('16 lettres et chiffres')
})

test('taken back by the person, it says so; the database keeps what was said', async () => {
  const { code } = await newestPaper()
  const browser = await person()
  const id = (await read(browser.get(at))).match(/name="id" value="([\w-]+)"/)?.[1] ?? ''
  const stranger = await house().browse({ personId: (await givenRight(house())).personId })
  expect((await stranger.post(`${at}/back`, { id })).status).toBe(422)
  expect(await verified(code)).toContain('est valable')
  expect((await browser.post(`${at}/back`, { id })).status).toBe(303)
  expect(await verified(code)).toContain('a été retirée')
  const change = `update attestation set facts = '{}' where id = '${id}'`
  await expect(house().engine.pool.query(change)).rejects.toThrow(/kept as it was given/)
})

test('what was paid is attested month by month, from what the bank confirmed', async () => {
  const nothing = await (await person()).post(at, { ...aid, kind: 'paid' })
  expect(nothing.status).toBe(422)
  await givenRoute(house(), personRoute(right))
  const runId = await givenRun(house(), { month: '2026-11', executeOn: '2026-11-26' })
  expect((await approveAsIs(house(), runId)).ok).toBe(true)
  await house().engine.pool.query(`update payment set state = 'sent' where run_id = '${runId}'`)
  await house().engine.pool.query(
    `update payment set state = 'settled', settled_on = '2026-11-24' where run_id = '${runId}' and dossier_id = '${right.dossierId}'`,
  )
  expect((await (await person()).post(at, { ...aid, kind: 'paid', fields: 'amount' })).status).toBe(303)
  const { text, code } = await newestPaper()
  expect(text).toContain('novembre 2026')
  expect(await verified(code)).toContain('est valable')
  expect(await verified(code)).not.toContain('Nora Haddad')
})

test('the counter prints the same, in those hands only that work with the file; its code goes when the decision does', async () => {
  const page = `/people/${right.personId}/attestations`
  expect((await (await house().browse('reception')).get(page)).status).toBe(403)
  const clerk = await house().browse('clerk')
  expect((await clerk.post(page, aid)).headers.get('location')).toBe(`${page}?done=made`)
  const { code } = await newestPaper()
  expect(await verified(code)).toContain('est valable')
  const decisionId = await givenPublishedDecision(house(), right, {
    amountCents: 90_000,
    fromOn: '2026-11-01',
    supersedesId: right.decisionId,
  })
  await house().engine.pool.query(
    `update decision set superseded_by = '${decisionId}' where id = '${right.decisionId}'`,
  )
  await openRights(house(), [decisionId])
  expect(await verified(code)).toContain('n’est plus exacte')
})

test('a code holds three months; above a number of unknown codes an hour everybody is asked to call', async () => {
  const { code } = await newestPaper()
  house().clock.set('2027-02-25T09:00:00Z')
  expect(await verified(code)).toContain('date de cette attestation est passée')
  await house().engine.pool.query(
    `insert into attestation_miss (tenant_id, hour, misses)
     values ('${house().centre.tenantId}', '2027-02-25T09:00:00Z', ${bounds.missesAnHour})`,
  )
  expect(await verified(code)).toContain('trop d’essais')
  house().clock.set('2027-02-25T10:00:00Z')
  expect(await verified(code)).toContain('est passée')
})

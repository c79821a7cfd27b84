import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#platform/access/rules.ts'
import { plantGuide } from '../../../../test/support/guide.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { staffEntry } from '../queries/staff.ts'
import { fullFields } from '../testing/entry-fields.ts'
import { addEntry } from './add-entry.ts'
import { describeEntry } from './describe-entry.ts'
import { archive, publishEntry } from './publish-entry.ts'
import { writeText } from './write-text.ts'

const house = useHouse()
beforeAll(() => plantGuide(house()))

const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
const languages = ['fr', 'nl', 'de', 'en'] as const

async function read(entryId: string) {
  const entry = await house().inside(db => staffEntry(db, entryId, 'fr'))
  if (entry === undefined) throw new Error('The entry is gone.')
  return entry
}

const card = (ownerId: string) =>
  ({ kind: 'service', pictogram: 'money', requestKind: null, ownerId, reviewDueOn: null }) as const

async function added(title: string, ownerId = house().centre.workers.caseworker): Promise<string> {
  const result = await house().execute(addEntry, as('lead'), { ...card(ownerId), title })
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.entryId
}

async function written(entryId: string, role: Role, title: string) {
  for (const language of languages) {
    const { version } = await read(entryId)
    const fields = fullFields(`${title} ${language}`)
    const result = await house().execute(writeText, as(role), { entryId, version, language, fields })
    if (!result.ok) return result
  }
  return { ok: true as const }
}

const publish = async (entryId: string, role: Role) =>
  house().execute(publishEntry, as(role), {
    entryId,
    version: (await read(entryId)).version,
    reviewDueOn: '2099-01-01',
  })

test('a draft is public to nobody, lacks its texts, and is published by another person than its writer', async () => {
  const entryId = await added('Aide de test')
  expect(await publish(entryId, 'director')).toMatchObject({ ok: false, refusal: { kind: 'NotReady' } })
  expect(await written(entryId, 'lead', 'Aide')).toEqual({ ok: true })
  expect(await publish(entryId, 'lead')).toMatchObject({ refusal: { kind: 'OwnVersion' } })
  expect(await publish(entryId, 'caseworker')).toMatchObject({ ok: true })
  expect(await read(entryId)).toMatchObject({ state: 'published', pending: false })
})

test('what is written after the publication waits, and the earlier version stays as it was', async () => {
  const entryId = await added('Aide qui change')
  await written(entryId, 'caseworker', 'Avant')
  expect(await publish(entryId, 'director')).toMatchObject({ ok: true })
  await written(entryId, 'caseworker', 'Après')
  const entry = await read(entryId)
  expect(entry).toMatchObject({ pending: true, number: 9 })
  const browser = await house().browse()
  const page = await (await browser.get('/fr/rights/avant-fr')).text()
  expect(page).toContain('Avant fr pour vous.')
  expect(page).not.toContain('Après')
})

test('a stale form, a foreign entry and an address of another are refused', async () => {
  const entryId = await added('Aide fermée', house().centre.workers.director)
  const fields = fullFields('Autre')
  const input = { entryId, version: 1, language: 'fr' as const, fields }
  const write = (role: Role, change: object = {}) =>
    house().execute(writeText, as(role), { ...input, ...change })
  expect(await write('caseworker')).toMatchObject({ refusal: { kind: 'NotYours' } })
  expect(await write('lead', { version: 7 })).toMatchObject({ refusal: { kind: 'StaleVersion' } })
  const taken = { ...fields, slug: 'le-revenu-d-integration' }
  expect(await write('lead', { fields: taken })).toMatchObject({ refusal: { kind: 'SlugTaken' } })
  expect(await write('lead', { fields: { ...fields, title: '!!!' } })).toMatchObject({
    refusal: { kind: 'NoSlug' },
  })
  expect(await write('finance')).toMatchObject({ refusal: { kind: 'Forbidden' } })
})

test('an archived entry leaves the public pages and keeps its history', async () => {
  const entryId = await added('Aide finie')
  await written(entryId, 'caseworker', 'Finie')
  await publish(entryId, 'director')
  const { version } = await read(entryId)
  expect(await house().execute(archive, as('lead'), { entryId, version })).toMatchObject({ ok: true })
  const browser = await house().browse()
  expect((await browser.get('/fr/rights/finie-fr')).status).toBe(404)
  expect(await read(entryId)).toMatchObject({ state: 'archived', number: 5 })
})

test('a published entry cannot lose the day of its next review', async () => {
  const entryId = await added('Aide à relire')
  await written(entryId, 'caseworker', 'Relire')
  await publish(entryId, 'director')
  const { version } = await read(entryId)
  const input = { entryId, version, ...card(house().centre.workers.caseworker), sources: [] }
  expect(await house().execute(describeEntry, as('lead'), input)).toMatchObject({
    refusal: { kind: 'DueInThePast' },
  })
})

const brokenVersion = `insert into guide_version (tenant_id, id, entry_id, number, texts, written_by, written_at)
  select tenant_id, gen_random_uuid(), entry_id, $2, jsonb_set(texts, array['de', 'doors', $3], '" "'), written_by,
    written_at from guide_version where entry_id = $1 and number = 1`
const publishIt = `update guide_entry set published_id = (select id from guide_version where entry_id = $1 and number = $2)
  where id = $1`

test.for([
  ['where', 901],
  ['hours', 902],
  ['phone', 903],
  ['post', 904],
] as const)('the database itself refuses to publish without %s', async ([door, number]) => {
  const { pool } = house().engine
  const { rows } = await pool.query<{ id: string }>(
    "select id from guide_entry where state = 'published' limit 1",
  )
  await pool.query(brokenVersion, [rows[0]?.id, number, door])
  await expect(pool.query(publishIt, [rows[0]?.id, number])).rejects.toThrow(`a door is missing: de.${door}`)
})

test('the database keeps versions and addresses as they are', async () => {
  const { pool } = house().engine
  await expect(pool.query("update guide_version set texts = '{}'")).rejects.toThrow(/append-only/)
  await expect(pool.query('delete from guide_entry')).rejects.toThrow(/archived, not deleted/)
  await expect(
    pool.query("update guide_entry set state = 'published', reviewed_on = null where state = 'published'"),
  ).rejects.toThrow()
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { ok } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { command } from '#platform/command/command.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { adoptPapers, loosePapers, type ReceivePaper, receivePaper, removeLoose } from '../index.ts'
import { photo } from '../testing/given-papers.ts'

const house = useHouse()

/** As another room does it: inside its own command, for somebody who passes. */
const receiving = command<ReceivePaper, unknown, never>({
  name: 'test:receive',
  access: {},
  alsoFor: ['system'],
  input: z.custom<ReceivePaper>(),
  run: async (context, paper) => ok(await receivePaper(context, paper)),
})

const adopting = command<Parameters<typeof adoptPapers>[1], number, never>({
  name: 'test:adopt',
  access: {},
  alsoFor: ['system'],
  input: z.custom<Parameters<typeof adoptPapers>[1]>(),
  run: async (context, to) => ok(await adoptPapers(context, to)),
})

const passing = () => ({ tenantId: house().centre.tenantId, actor: { kind: 'system' } as const })

async function receive(paper: Partial<ReceivePaper> & Pick<ReceivePaper, 'about'>) {
  const whole = { name: 'bail.jpg', bytes: photo(), channel: 'web' as const, ...paper }
  const done = await house().execute(receiving, passing(), whole)
  return done.ok ? done.value : undefined
}

const openTasks = (dossierId: string) =>
  house().inside(db =>
    db
      .selectFrom('task')
      .select(['kind', 'owner_id as owner', 'request_id as requestId'])
      .where('dossier_id', '=', dossierId)
      .where('kind', 'like', 'documents:%')
      .where('done_at', 'is', null)
      .execute(),
  )

test('papers of a request that is being filled in are loose, once each, and become its papers', async () => {
  const draftId = uuidv7()
  const about = { draftId }
  const first = await receive({ about })
  expect(first).toEqual({ ok: true, value: { paperId: expect.any(String), again: null } })
  expect(await receive({ about, name: 'the same.jpg' })).toMatchObject({ value: { again: 'loose' } })
  await receive({ about, bytes: photo('b'), name: '../b.jpg' })
  await receive({ about, bytes: photo('c'), name: 'c.jpg' })
  const loose = await house().inside(db => loosePapers(db, draftId))
  expect(loose.map(({ name }) => name)).toEqual(['bail.jpg', 'b.jpg', 'c.jpg'])
  const paperId = loose[2]?.id ?? ''
  expect(await house().inside(db => removeLoose({ db }, { draftId: uuidv7(), paperId }))).toBe(false)
  expect(await house().inside(db => removeLoose({ db }, { draftId, paperId }))).toBe(true)

  const { dossierId, requestId } = await givenRequest(house())
  await receive({ about: { dossierId, requestId }, name: 'already there.jpg' })
  expect(await house().execute(adopting, passing(), { draftId, dossierId, requestId })).toEqual({
    ok: true,
    value: 1,
  })
  expect(await house().inside(db => loosePapers(db, draftId))).toEqual([])
  const owner = house().centre.workers.caseworker
  expect(await openTasks(dossierId)).toEqual([{ kind: 'documents:arrived', owner, requestId }])
})

test.each([
  [Buffer.from('PK\x03\x04'), 'Archive'],
  [Buffer.alloc(0), 'Empty'],
  [Buffer.alloc(15_000_001, 0xff), 'TooLarge'],
])('what is not taken is said, and leaves nothing', async (bytes, kind) => {
  const draftId = uuidv7()
  expect(await receive({ about: { draftId }, bytes })).toMatchObject({ ok: false, refusal: { kind } })
  expect(await house().inside(db => loosePapers(db, draftId))).toEqual([])
})

test('the database keeps papers whole: no paper of two files, none without bytes, no state skipped, none deleted', async () => {
  const [mine, other] = [await givenRequest(house()), await givenRequest(house())]
  await receive({ about: mine })
  const { pool } = house().engine
  for (const [change, why] of [
    [`update paper set request_id = '${other.requestId}' where dossier_id = '${mine.dossierId}'`, /request/],
    [`update paper set content_hash = null where dossier_id = '${mine.dossierId}'`, /check/],
    [`update paper set bytes = 0 where dossier_id = '${mine.dossierId}'`, /check/],
    [`update paper set state = 'loose' where dossier_id = '${mine.dossierId}'`, /loose/],
    [`update paper set state = 'accepted' where dossier_id = '${mine.dossierId}'`, /check/],
    [`delete from paper where dossier_id = '${mine.dossierId}'`, /never deleted/],
    ['delete from paper_history', /append-only/],
    ["update paper_history set to_state = 'x'", /append-only/],
  ] as const)
    await expect(pool.query(change), change).rejects.toThrow(why)
})

test('on PostgreSQL, the same bytes sent ten times at once are one paper and one task', async ({ skip }) => {
  if (!onPostgres) skip('several sessions need PostgreSQL')
  const about = await givenRequest(house())
  const bytes = photo('ten')
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      receive({ about, bytes: index < 5 ? bytes : photo(`ten ${index}`), name: `${index}.jpg` }),
    ),
  )
  expect(all).toHaveLength(10)
  const { rows } = await house().engine.pool.query('select id from paper where dossier_id = $1', [
    about.dossierId,
  ])
  expect(rows).toHaveLength(6)
  expect(await openTasks(about.dossierId)).toHaveLength(1)
})

import { beforeEach, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { linesOf, openQuestions } from '../queries/interviews.ts'
import { aWindow, caseworker, givenInterview, pageOf } from '../testing/interviews.ts'
import { answerQuestion } from './answer-question.ts'
import { finishInterview } from './finish.ts'
import { saveGuide } from './save-guide.ts'
import { startInterview } from './start.ts'

const house = useHouse()
beforeEach(() => house().clock.set('2026-11-24T10:00:00Z'))

async function given(told: { readonly requestId?: null } = {}) {
  const file = { ...(await givenRequest(house())), ...told }
  const interview = await givenInterview(house(), file)
  const browser = await house().browse('caseworker')
  const send = async (body: Record<string, string>) =>
    (await browser.post(`${interview.path}/page`, body)).json() as Promise<{ page: string; others: number }>
  return { ...file, ...interview, browser, send }
}

type Given = Awaited<ReturnType<typeof given>>

const finish = async ({ dossierId, id }: Given, lines: readonly object[], version?: number) =>
  house().execute(finishInterview, caseworker(house()), {
    dossierId,
    interviewId: id,
    version: version ?? (await pageOf(house(), id))?.version,
    withWhom: null,
    source: 'entretien du 24 novembre 2026',
    lines,
  })

const rows = <Row>(query: string, values: readonly string[] = []) =>
  house()
    .engine.pool.query(query, [...values])
    .then(({ rows }) => rows as Row[])

test('two windows write at once: both texts are there, each is told of the other', async () => {
  const it = await given()
  const [one, two] = [aWindow(), aWindow()]
  expect(await it.send(one.sending('= vit seule'))).toEqual({ page: '= vit seule', others: 0 })
  const joined = await it.send(two.sending('? le bail'))
  expect(joined).toEqual({ page: '= vit seule\n? le bail', others: 1 })
  one.received('= vit seule')
  const both = await it.send(one.sending('= vit seule, un chat'))
  expect(both.page.split('\n').toSorted()).toEqual(['= vit seule, un chat', '? le bail'])
})

test('an answer that was lost, a sending that comes twice or late: nothing is lost, nothing stands twice', async () => {
  const it = await given()
  const window = aWindow()
  const first = window.sending('= bonj')
  await it.send(first)
  expect((await it.send(window.sending('= bonjour'))).page).toBe('= bonjour')
  expect((await it.send(first)).page).toBe('= bonjour')
  expect((await it.send({ ...first, seq: '2', text: 'en retard' })).page).toBe('= bonjour')
})

test.skipIf(!onPostgres)('windows that write at the same instant are joined one by one', async () => {
  const it = await given()
  const lines = ['= a', '= b', '= c', '= d']
  await Promise.all(lines.map(line => it.send(aWindow().sending(line))))
  expect((await pageOf(house(), it.id))?.page.split('\n').toSorted()).toEqual(lines)
})

test('the page is its writer’s alone: nobody else opens it, whoever they are', async () => {
  const it = await given()
  await it.send(aWindow().sending('elle pleure'))
  expect(await house().inside(db => db.selectFrom('interview').selectAll().execute())).toEqual([])
  for (const role of ['lead', 'otherCaseworker', 'director', 'reception'] as const) {
    const other = await house().browse(role)
    for (const path of [it.path, `${it.path}/end`, `${it.path}/shown`])
      expect([role, path, [403, 404].includes((await other.get(path)).status)]).toEqual([role, path, true])
  }
  const lead = await house().browse('lead')
  expect(await (await lead.post(`${it.path}/page`, aWindow().sending('x'))).json()).toEqual({
    refused: 'ended',
  })
})

test('at the end each line is where it belongs, in one act; what is one’s own stays one’s own', async () => {
  const it = await given()
  const page =
    '= vit seule\nelle pleure\n= chômage 1 050 € par mois\n? le garage\n! 12/12 écrire\n> bail vendredi\n= pas sûre'
  await it.send(aWindow().sending(page))
  const lines = [
    { as: 'fact', due: '' },
    { as: 'own', due: '' },
    { as: 'resource', due: '' },
    { as: 'question', due: '' },
    { as: 'promise', due: '12/12' },
    { as: 'paper', due: 'vendredi' },
    { as: 'own', due: '' },
  ]
  expect(await finish(it, lines)).toEqual({ ok: true, value: { id: it.id } })
  expect(await pageOf(house(), it.id)).toMatchObject({ page: '' })
  const notes = await rows('select nature, body from note where dossier_id = $1 order by nature', [
    it.dossierId,
  ])
  expect(notes).toEqual([
    { nature: 'fact', body: 'vit seule' },
    { nature: 'impression', body: 'elle pleure\n= pas sûre' },
  ])
  expect(
    await rows('select kind, amount_cents::int as cents from resource where dossier_id = $1', [it.dossierId]),
  ).toEqual([{ kind: 'unemployment', cents: 105_000 }])
  expect(
    await rows(
      "select kind, due_on::text as due from task where kind like 'interview:%' and dossier_id = $1",
      [it.dossierId],
    ),
  ).toEqual([{ kind: 'interview:promise', due: '2026-12-12' }])
  expect(await rows('select words from paper_ask where dossier_id = $1', [it.dossierId])).toEqual([
    { words: 'bail vendredi' },
  ])
  expect(
    await rows('select kind, happened_on::text as day from encounter where dossier_id = $1', [it.dossierId]),
  ).toEqual([{ kind: 'interview', day: '2026-11-24' }])
  const kept = await house().inside(db => linesOf(db, it.id))
  expect(kept.map(({ kind }) => kind)).toEqual(['fact', 'fact', 'question', 'promise', 'paper'])
  expect(await finish(it, lines, 2)).toMatchObject({ ok: false, refusal: { kind: 'Ended' } })
})

test('an ending that fails half-way leaves everything on the page', async () => {
  const it = await given({ requestId: null })
  await it.send(aWindow().sending('= vit seule\n> bail demain'))
  const lines = [
    { as: 'fact', due: '' },
    { as: 'paper', due: 'demain' },
  ]
  expect(await finish(it, lines)).toEqual({ ok: false, refusal: { kind: 'NoRequest', line: 1 } })
  expect(await pageOf(house(), it.id)).toMatchObject({ page: '= vit seule\n> bail demain', ended_at: null })
  expect(await rows('select body from note where dossier_id = $1', [it.dossierId])).toEqual([])
})

test.each([
  [[{ as: 'promise', due: '' }], { kind: 'DayMissing', line: 0 }],
  [[{ as: 'promise', due: '1/1/2026' }], { kind: 'DayOver', line: 0 }],
  [[], { kind: 'StaleVersion' }],
])('an ending with %j is refused', async (lines, refusal) => {
  const it = await given()
  await it.send(aWindow().sending('! écrire'))
  expect(await finish(it, lines)).toMatchObject({ ok: false, refusal })
})

test('a question stays for the next time until it has its answer', async () => {
  const it = await given()
  await it.send(aWindow().sending('? le garage'))
  await finish(it, [{ as: 'question', due: '' }])
  const open = () => house().inside(db => openQuestions(db, it.dossierId))
  const [question] = await open()
  expect(question).toMatchObject({ words: 'le garage', heldOn: '2026-11-24' })
  const asked = { dossierId: it.dossierId, lineId: question?.id ?? '' }
  expect(await house().execute(answerQuestion, caseworker(house()), asked)).toMatchObject({ ok: true })
  expect(await open()).toEqual([])
})

test('whoever has one open in the file goes on with it; not tomorrow, not in another file', async () => {
  const it = await given()
  const other = await givenRequest(house())
  const start = (told: object) =>
    house().execute(startInterview, caseworker(house()), {
      dossierId: it.dossierId,
      requestId: it.requestId,
      plannedId: null,
      kind: 'call',
      heldOn: '2026-11-24',
      ...told,
    })
  expect(await start({})).toEqual({ ok: true, value: { id: it.id } })
  expect(await start({ heldOn: '2026-11-25' })).toMatchObject({ refusal: { kind: 'InTheFuture' } })
  expect(await start({ requestId: other.requestId })).toMatchObject({ refusal: { kind: 'NotFound' } })
})

test('a lead keeps the questions and answers for them; the second who saves is told', async () => {
  const lead = { tenantId: house().centre.tenantId, actor: house().actor('lead') }
  const questions = [{ ask: 'Et vous ?', why: 'Pour entendre.', source: null, known: null }]
  const guide = { kind: 'energy', language: 'fr', version: 0, questions }
  expect(await house().execute(saveGuide, lead, guide)).toMatchObject({ ok: true })
  expect(await house().execute(saveGuide, lead, guide)).toMatchObject({ refusal: { kind: 'StaleVersion' } })
  expect(await house().execute(saveGuide, caseworker(house()), guide)).toMatchObject({
    refusal: { kind: 'Forbidden' },
  })
  const page = await (await (await house().browse('caseworker')).get('/interview-guides/energy')).text()
  expect(page).toContain('Et vous ?')
  expect(page).toContain('Questions tenues par')
})

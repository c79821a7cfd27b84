import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { languages } from '#platform/i18n/sentences.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { countAgain } from '../commands/count.ts'

const house = useHouse()

const countAll = () =>
  house().execute(countAgain, { tenantId: house().centre.tenantId, actor: { kind: 'system' } }, {})

/** A request of housing by a door, and the day of October on which somebody first met the person, asked on the first. */
async function met(
  channel: 'web' | 'paper' | 'phone' | 'ex-officio',
  day: number,
  month: '2026-10' | '2027-01' = '2026-10',
) {
  const file = await givenRequest(house(), {
    kind: 'housing',
    channel,
    state: 'enquiry',
    requestedOn: `${month}-01`,
  })
  const { tenantId, workers } = house().centre
  await house().engine.pool.query(
    `insert into encounter (tenant_id, id, dossier_id, request_id, kind, happened_on, worker_id, recorded_by, recorded_at)
     values ($1, $2, $3, $4, 'interview', $5, $6, $6, now())`,
    [
      tenantId,
      uuidv7(),
      file.dossierId,
      file.requestId,
      `${month}-${`${day}`.padStart(2, '0')}`,
      workers.caseworker,
    ],
  )
  return file
}

const tasks = async () => {
  const { rows } = await house().engine.pool.query(
    `select t.owner_id, a.door, a.measure, a.half, a.web_half, t.id from task t join door_alarm a on a.id = t.cause_id
     where t.kind = 'parity:slower' order by t.created_at`,
  )
  return rows
}

beforeAll(async () => {
  house().clock.set('2026-11-23T10:00:00Z')
  for (const day of [2, 3, 3, 4, 5, 6]) await met('web', day)
  for (const day of [12, 13, 13, 14, 15, 16]) await met('paper', day)
  await met('phone', 3)
  await met('ex-officio', 28)
}, 60_000)

describe('the night', () => {
  test('counts days since the request by door, never what the centre opens by itself', async () => {
    expect(await countAll()).toEqual({ ok: true, value: { alarms: 1 } })
    const { rows } = await house().engine.pool.query(
      `select door, measure, days, count from door_count where measure = 'word' and door <> 'paper' order by door, days`,
    )
    expect(rows.map(({ door, days, count }) => `${door} ${days} ${count}`)).toEqual([
      'phone 2 1',
      'web 1 1',
      'web 2 2',
      'web 3 1',
      'web 4 1',
      'web 5 1',
    ])
  })

  test('gives the door that was slower to who leads, once, however often it runs', async () => {
    await countAll()
    await countAll()
    expect(await tasks()).toMatchObject([
      { owner_id: house().centre.workers.lead, door: 'paper', measure: 'word', half: 12, web_half: 2 },
    ])
  })

  test('keeps the next month without another task while the first is looked at, and then tells whom was named', async () => {
    const director = await house().browse('director')
    const { workers } = house().centre
    const nobody = await director.post('/parity/owner', { _submission: uuidv7(), ownerId: '' })
    expect(await nobody.text()).toContain('Choisissez quelqu’un.')
    const gone = { _submission: uuidv7(), ownerId: workers.reception }
    expect(await (await director.post('/parity/owner', gone)).text()).toContain('n’est plus là')
    const named = { _submission: uuidv7(), ownerId: workers.director }
    expect((await director.post('/parity/owner', named)).headers.get('location')).toBe('/parity?done=owner')
    house().clock.set('2026-12-03T10:00:00Z')
    expect(await countAll()).toEqual({ ok: true, value: { alarms: 1 } })
    const [first, ...more] = await tasks()
    expect(more).toEqual([])
    await house().engine.pool.query(
      `update task set done_at = now(), done_by = $1, outcome = 'Deux jours de plus au courrier' where id = $2`,
      [workers.lead, first.id],
    )
    house().clock.set('2027-01-04T10:00:00Z')
    expect(await countAll()).toEqual({ ok: true, value: { alarms: 1 } })
    expect(await tasks()).toHaveLength(1)
    for (const day of [2, 3, 3, 4, 5, 6]) await met('web', day, '2027-01')
    for (const day of [12, 13, 13, 14, 15, 16]) await met('paper', day, '2027-01')
    house().clock.set('2027-02-01T10:00:00Z')
    await countAll()
    expect(await tasks()).toMatchObject([{}, { owner_id: workers.director, door: 'paper' }])
    house().clock.set('2026-11-23T10:00:00Z')
  })

  test('keeps what is usual only when enough is known', async () => {
    await countAll()
    const { rows } = await house().engine.pool.query("select delays from usual_delay where kind = 'housing'")
    expect(rows).toEqual([{ delays: { word: { low: 2, half: 5, high: 14 } } }])
  })
})

describe('the pages', () => {
  test('of the lead: figures with their bounds, the alarm with what came of it, filters, the file', async () => {
    const lead = await house().browse('lead')
    const page = await (
      await lead.get('/parity?kind=housing&wait=word&from=2026-10-01&until=2026-10-01')
    ).text()
    expect(page).toContain('Logement, Papier : « Premier mot d’un humain » en 12 jours')
    expect(page).toContain('regardé : Deux jours de plus au courrier')
    expect(page).toContain('role="img"')
    expect(page).toMatch(/<th scope="row">Téléphone<\/th><td>trop peu<\/td>/)
    const file = await lead.get('/parity/doors.csv?from=2026-10-01&until=2026-10-01')
    expect(file.headers.get('content-disposition')).toContain('doors-2026-10-2026-10.csv')
    const text = await file.text()
    expect(text).toContain('2026-10;housing;paper;word;')
    expect(text).not.toContain(';phone;')
    expect(await (await lead.get('/parity?kind=energy')).text()).toContain('Rien n’est encore compté')
  })

  test('a task leads to the page on what it is about', async () => {
    const lead = await house().browse('lead')
    const { rows } = await house().engine.pool.query<{ cause_id: string }>(
      "select cause_id from task where kind = 'parity:slower' order by created_at limit 1",
    )
    const there = await lead.get(`/parity/alarms/${rows[0]?.cause_id}`)
    expect(there.headers.get('location')).toBe(
      '/parity?kind=housing&from=2026-08-01&until=2026-10-01&wait=word',
    )
    expect((await lead.get(`/parity/alarms/${uuidv7()}`)).status).toBe(404)
  })

  test('everybody reads it in four languages, light, and nothing of a door by which few came', async () => {
    const passer = await house().browse()
    for (const language of languages) {
      const answer = await passer.get(`/${language}/doors?kind=housing`)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(brotliCompressSync(html).byteLength).toBeLessThan(4_000)
      expect(html).not.toContain('worker')
    }
    const page = await (await passer.get('/fr/doors')).text()
    expect(page).toContain('Trop peu pour le dire')
    expect(page).not.toMatch(/>\d+ jours?</)
    expect(await (await passer.get('/fr')).text()).toContain('href="/fr/doors"')
    expect(await (await passer.get('/fr/doors?kind=debt-mediation')).text()).toContain('Demander de l’aide')
  })
})

test('what is never sent is counted when it is forgotten, and nothing else of it stays', async () => {
  const { pool } = house().engine
  const { tenantId } = house().centre
  await pool.query("insert into ask_left (tenant_id, month, count) values ($1, '2026-10-01', 3)", [tenantId])
  await countAll()
  const { rows } = await pool.query("select kind, door, count from door_count where measure = 'left'")
  expect(rows).toEqual([{ kind: 'unsaid', door: 'web', count: 3 }])
})

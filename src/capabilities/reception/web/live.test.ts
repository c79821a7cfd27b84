import { expect, test } from 'vitest'
import type { Role } from '#platform/access/rules.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { publishSignal } from '#platform/signals/signal.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { callPerson } from '../commands/act-on-visit.ts'
import { by, givenArrival } from '../testing/given-arrival.ts'

const house = useHouse()
const headers = { host: 'localhost', 'accept-encoding': 'gzip, br' }

/** A stream as a browser reads it: each event as `name data`. */
function reader(answer: Response) {
  const pieces = answer.body?.getReader()
  const decoder = new TextDecoder()
  const next = async (): Promise<string> => {
    const piece = await pieces?.read()
    if (piece === undefined || piece.done) return 'the end'
    return decoder
      .decode(piece.value)
      .replace(/^event: (.*)\ndata: (.*)\n\n$/, '$1 $2')
      .trim()
  }
  const following = async (count: number) => {
    const events: string[] = []
    while (events.length < count) events.push(await next())
    return events
  }
  return { next, following, cancel: () => pieces?.cancel() }
}

async function sessionOf(role: Role | 'otherCaseworker') {
  const { centre, tools, clock, inside } = house()
  const where = { tenantId: centre.tenantId, secrets: tools.secrets, now: clock.now() }
  const token = await inside(db => openSession(db, where, { kind: 'worker', id: centre.workers[role] }))
  return { ...headers, cookie: `reliance_staff=${token}` }
}

async function listen(as: Readonly<Record<string, string>>, path = '/live') {
  const answer = await house().app.request(path, { headers: as })
  return { answer, ...reader(answer) }
}

test('a worker hears at once that somebody came for them, unpacked, and the others hear nothing', async () => {
  const [mine, other] = [
    await listen(await sessionOf('caseworker')),
    await listen(await sessionOf('otherCaseworker')),
  ]
  expect(mine.answer.headers.get('content-type')).toContain('text/event-stream')
  expect(mine.answer.headers.get('content-encoding')).toBeNull()
  expect(mine.answer.headers.get('cache-control')).toContain('no-transform')
  await givenArrival(house(), { host: { kind: 'worker', id: house().centre.workers.caseworker } })
  expect(await mine.following(2)).toEqual(['beat', 'changed reception'])
  house().signals.beat()
  expect(await other.following(2)).toEqual(['beat', 'beat'])
  await Promise.all([mine.cancel(), other.cancel()])
  expect(house().signals.count('session:')).toBe(0)
})

test('who is not signed in hears nothing', async () => {
  expect((await listen(headers)).answer.status).toBe(401)
})

test('one stream a session: the newest stays', async () => {
  const session = await sessionOf('lead')
  const [old, young] = [await listen(session), await listen(session)]
  expect(await old.following(3)).toEqual(['beat', 'elsewhere', 'the end'])
  expect(await young.next()).toBe('beat')
  await young.cancel()
})

test('the stream ends with the session: signed out, here or everywhere', async () => {
  for (const path of ['/sign-out', '/sign-out/everywhere']) {
    const session = await sessionOf('clerk')
    const stream = await listen(session)
    await house().app.request(path, { method: 'POST', headers: { ...session, origin: 'http://localhost' } })
    expect(await stream.following(3)).toEqual(['beat', 'over', 'the end'])
  }
})

test('listening, and looking again by itself, keep no session alive: it grows idle and the stream ends', async () => {
  const start = Temporal.Instant.from('2026-11-23T08:00:00Z')
  house().clock.set(start.toString())
  const session = await sessionOf('director')
  const stream = await listen(session)
  house().clock.set(start.add({ minutes: 50 }).toString())
  await house().app.request('/account', { headers: { ...session, 'x-live': 'yes' } })
  house().clock.set(start.add({ minutes: 61 }).toString())
  for (let beats = 0; beats < 3; beats += 1) house().signals.beat()
  expect(await stream.following(6)).toEqual(['beat', 'beat', 'beat', 'beat', 'over', 'the end'])
})

test('a screen hears of numbers only, and there are not a hundred of them', async () => {
  const screens = []
  for (let one = 0; one < 24; one += 1) screens.push(await listen(headers, '/reception/screen/live'))
  expect((await listen(headers, '/reception/screen/live')).answer.status).toBe(503)
  const { visitId } = await givenArrival(house())
  await house().execute(callPerson, by(house(), 'caseworker'), { visitId, how: 'number', place: 'B1' })
  expect(await screens[0]?.following(2)).toEqual(['beat', 'changed reception-screen'])
  await Promise.all(screens.map(({ cancel }) => cancel()))
  expect(house().signals.count('public:')).toBe(0)
})

test('who does not read is dropped, and stays in nobody’s memory', async () => {
  const answer = await house().app.request('/live', { headers: await sessionOf('finance') })
  for (let one = 0; one < 40; one += 1)
    await house().inside(db => publishSignal(db, { topic: `t${one}`, audience: ['finance'] }))
  expect(house().signals.count('session:')).toBe(0)
  await expect(answer.text()).rejects.toThrow('Too slow.')
})

test('when the program stops, everybody is told, and nobody comes any more', async () => {
  const stream = await listen(await sessionOf('it'))
  await house().signals.close()
  expect(await stream.following(3)).toEqual(['beat', 'stopping', 'the end'])
  expect((await listen(await sessionOf('it'))).answer.status).toBe(503)
})

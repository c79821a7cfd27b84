// Two hundred open streams and one act: how long until the last screen has heard it, and until each has looked again;
// then an act a second for a while, and what the server's memory does meanwhile. `npm run bench -- live 600` for ten minutes.
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createDatabase } from '#platform/database/transaction.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { type BigCentre, openBigCentre } from './support/big-centre.ts'
import { startServer } from './support/server.ts'

const screens = 200
const acts = 20
const limits = { heardMs: 500, grownMb: 30 } as const
const seconds = Number.parseInt(process.argv[3] ?? '60', 10)
const token = 'a-word-for-the-bench'

type Service = { readonly id: string; readonly workers: readonly string[]; readonly counter: string }

/** The service with most workers, and somebody of the counter. */
async function findService({ engine }: BigCentre): Promise<Service> {
  const { rows } = await engine.pool.query<Service>(`
    select s.id, array_agg(w.id) as workers,
      (select r.id from worker r where 'reception' = any(r.roles) limit 1) as counter
    from service s join worker w on s.id = any(w.service_ids) and 'caseworker' = any(w.roles)
    group by s.id order by count(*) desc limit 1`)
  if (rows[0] === undefined) throw new Error('No service receives.')
  return rows[0]
}

async function sessionsOf({ engine, tenantId, masterKey }: BigCentre, workers: readonly string[]) {
  const [database, secrets] = [createDatabase(engine.pool), createSecrets(masterKey)]
  const where = { tenantId, secrets, now: Temporal.Now.instant() }
  const cookies: string[] = []
  for (const id of workers)
    cookies.push(
      `reliance_staff=${await database.transact({ tenantId }, db => openSession(db, where, { kind: 'worker', id }))}`,
    )
  return cookies
}

/** An open stream: tells when it hears that something changed. */
async function openScreen(origin: string, cookie: string) {
  const request = get(`${origin}/live`, { headers: { cookie }, agent: false })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  let heard: () => void = () => undefined
  answer.setEncoding('utf8')
  answer.on('data', (text: string) => {
    if (text.includes('event: changed')) heard()
  })
  const next = () =>
    new Promise<number>(resolve => {
      heard = () => resolve(performance.now())
    })
  return { cookie, next, close: () => request.destroy() }
}

type Desk = { readonly origin: string; readonly cookie: string; readonly service: string }

/** Somebody arrives: one act at the counter. */
async function act({ origin, cookie, service }: Desk): Promise<void> {
  const answer = await fetch(`${origin}/reception/arrivals`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin },
    body: new URLSearchParams({ need: 'question', host: `service:${service}` }),
  })
  if (answer.status !== 303) throw new Error(`The counter was answered ${answer.status}.`)
}

async function memoryMb(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  const found = /^process_resident_memory_bytes (\S+)/m.exec(await answer.text())
  return Number(found?.[1]) / 1e6
}

const part = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const centre = await openBigCentre({ persons: 500 })
const server = await startServer({ ...centre.environment, METRICS_TOKEN: token }, { mode: 'serve' })
try {
  const { origin } = server
  const service = await findService(centre)
  const many = Array.from({ length: screens }, (_, at) => service.workers[at % service.workers.length] ?? '')
  const [counter = '', ...cookies] = await sessionsOf(centre, [service.counter, ...many])
  const desk = { origin, cookie: counter, service: service.id }
  const open = await Promise.all(cookies.map(cookie => openScreen(origin, cookie)))
  const [each, last, looked]: [number[], number[], number[]] = [[], [], []]
  for (let nth = 0; nth < acts; nth += 1) {
    const waiting = open.map(screen => screen.next())
    const begun = performance.now()
    await act(desk)
    const times = (await Promise.all(waiting)).map(at => at - begun)
    each.push(...times)
    last.push(Math.max(...times))
    const again = performance.now()
    await Promise.all(
      cookies.map(cookie => fetch(`${origin}/reception/here`, { headers: { cookie, 'x-live': 'yes' } })),
    )
    looked.push(performance.now() - again)
  }
  console.log(
    `One act, ${screens} streams, ${acts} times: 95 in 100 heard within ${part(each, 0.95).toFixed(0)} ms, the last of all within ${part(last, 0.95).toFixed(0)} ms (95 in 100 acts); all ${screens} looked again within ${part(looked, 0.95).toFixed(0)} ms more.`,
  )
  const before = await memoryMb(origin)
  const end = performance.now() + seconds * 1_000
  let done = 0
  while (performance.now() < end) {
    await Promise.all([act(desk), ...open.map(screen => screen.next())])
    done += 1
    await new Promise(resolve => setTimeout(resolve, 1_000))
  }
  const after = await memoryMb(origin)
  console.log(
    `${seconds} s, an act a second (${done}), ${screens} streams open: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after.`,
  )
  for (const screen of open) screen.close()
  if (part(last, 0.95) > limits.heardMs || after - before > limits.grownMb) process.exitCode = 1
} finally {
  await server.stop()
  await centre.close()
}

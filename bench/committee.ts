// The committee: how long closing a meeting of 150 files takes, from the president's click to the sealed minutes and the
// decisions in the list of letters to send; beside it, the rows it wrote put back into tables without key, rule or trigger.
import { uuidv7 } from '#kernel/uuid.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { openBigCentre } from './support/big-centre.ts'
import { type FullAgenda, givenFullAgenda } from './support/given-agenda.ts'
import { startServer } from './support/server.ts'

const items = 150
const limitMs = 10_000
const runs = 3

const centre = await openBigCentre({ persons: 1500 })
const { engine, tenantId, masterKey, environment } = centre
const { pool } = engine
const server = await startServer(environment, { mode: 'serve' })
const secrets = createSecrets(masterKey)
const today = Temporal.Now.plainDateISO('Europe/Brussels').toString()

const timed = async <Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> => {
  const begun = performance.now()
  const value = await work()
  return [performance.now() - begun, value]
}

const toSend = `
  select count(*)::int as count from decision e where e.meeting_id = $1 and e.published_at is not null
    and not exists (select from document l where l.decision_id = e.id and l.kind = 'notification')`

/** The president's click: the form of the closing page, sent as a browser sends it. */
async function press({ meetingId, presidentId, memberIds }: FullAgenda): Promise<Response> {
  const now = Temporal.Now.instant()
  const token = await createDatabase(pool).transact({ tenantId }, db =>
    openSession(db, { tenantId, secrets, now }, { kind: 'worker', id: presidentId }),
  )
  const body = new URLSearchParams([
    ['_submission', uuidv7()],
    ['version', '1'],
    ...[...new Set([...memberIds, presidentId])].map(id => ['presentIds', id]),
  ])
  const headers = { cookie: `reliance_staff=${token}`, origin: server.origin }
  return fetch(`${server.origin}/meetings/${meetingId}/close`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
}

/** Closes one full meeting; gives how long it took. */
async function close(): Promise<readonly [number, string]> {
  const agenda = await givenFullAgenda(pool, { tenantId, items, today })
  const { meetingId } = agenda
  const [ms, answer] = await timed(() => press(agenda))
  if (answer.status !== 303) throw new Error(`The meeting was not closed: ${answer.status}`)
  const { rows } = await pool.query(toSend, [meetingId])
  const sealed = await pool.query('select bytes from document where meeting_id = $1', [meetingId])
  if (rows[0]?.count !== items || sealed.rows.length !== 1) throw new Error('Something is missing.')
  console.log(
    `${items} items: ${ms.toFixed(0)} ms; minutes of ${sealed.rows[0]?.bytes} bytes, ${items} letters to send`,
  )
  return [ms, meetingId]
}

const written = [
  ['decision', 'meeting_id = $1'],
  ['agenda_item', 'meeting_id = $1'],
  ['request', 'id in (select request_id from agenda_item where meeting_id = $1)'],
  ['clock', 'request_id in (select request_id from agenda_item where meeting_id = $1)'],
  ['journal_event', 'request_id in (select request_id from agenda_item where meeting_id = $1)'],
  ['entitlement', 'request_id in (select request_id from agenda_item where meeting_id = $1)'],
  [
    'entitlement_term',
    'entitlement_id in (select id from entitlement where request_id in (select request_id from agenda_item where meeting_id = $1))',
  ],
  [
    'due_item',
    'entitlement_id in (select id from entitlement where request_id in (select request_id from agenda_item where meeting_id = $1))',
  ],
] as const

/** The same rows, inserted bare: the least that any program would pay. */
async function bare(meetingId: string): Promise<number> {
  let total = 0
  for (const [table, where] of written) {
    await pool.query(`create table if not exists bare_${table} (like ${table})`)
    const [ms] = await timed(() =>
      pool.query(`insert into bare_${table} select * from ${table} where ${where}`, [meetingId]),
    )
    total += ms
  }
  return total
}

try {
  const closings = [await close()]
  for (let run = 1; run < runs; run += 1) closings.push(await close())
  const [ms, meetingId] = closings.toSorted(([a], [b]) => a - b)[Math.floor(runs / 2)] ?? [0, '']
  const least = await bare(meetingId)
  console.log(
    `Closing: ${ms.toFixed(0)} ms (limit ${limitMs} ms). The same rows bare: ${least.toFixed(0)} ms.`,
  )
  if (ms > limitMs) process.exitCode = 1
} finally {
  await server.stop()
  await centre.close()
}

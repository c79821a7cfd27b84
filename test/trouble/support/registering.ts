import { aTypedRequest } from '#capabilities/requests/testing/register-input.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Engine } from '#platform/database/engine.ts'
import type { Place } from './place.ts'

/** A form as the counter posts it today, for somebody nobody knows yet. */
export function aForm(nth: number): URLSearchParams {
  const { day, month, year } = brusselsDate(Temporal.Now.instant())
  return new URLSearchParams({
    _submission: uuidv7(),
    ...aTypedRequest({
      familyName: `Burst${String.fromCharCode(97 + (nth % 26))}${'x'.repeat(Math.floor(nth / 26) % 60)}`,
      givenName: `Nth${nth}`,
      'birthDate-day': String((nth % 28) + 1),
      'birthDate-month': String((nth % 12) + 1),
      'birthDate-year': String(1950 + (nth % 50)),
      'requestedOn-day': String(day),
      'requestedOn-month': String(month),
      'requestedOn-year': String(year),
    }),
  })
}

/** Posts one registration. Gives the id of the request when the program said it is kept. */
export async function register(origin: string, place: Place, nth: number): Promise<string | undefined> {
  const answer = await fetch(`${origin}/requests/new`, {
    method: 'POST',
    redirect: 'manual',
    body: aForm(nth),
    headers: { cookie: place.cookie, origin },
  })
  const kept = /^\/requests\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1]
  if (answer.status !== 303 || kept === undefined) throw new Error(`Not registered: ${answer.status}.`)
  return kept
}

/** Questions whose answer is 0 as long as every registration is there whole, or not at all. */
const halves = {
  'a person without file':
    'select count(*) from person p where not exists (select from dossier d where d.person_id = p.id)',
  'a person without words to be found by':
    'select count(*) from person p where not exists (select from person_word w where w.person_id = p.id)',
  'a file without request':
    'select count(*) from dossier d where not exists (select from request r where r.dossier_id = d.id)',
  'a request without its pilot': `select count(*) from request r where (select count(*) from request_pilot p
    where p.request_id = r.id and p.worker_id = r.pilot_id and p.until is null) <> 1`,
  'a request without its clocks': `select count(*) from request r where (select count(*) from clock c
    where c.request_id = r.id and c.kind in ('receipt', 'decision')) <> 2`,
  'a request without its line in the journal': `select count(*) from request r where (select count(*)
    from journal_event j where j.request_id = r.id and j.action = 'request:register') <> 1`,
  'a receipt that was said and is not kept': `select count(*) from request r where r.state <> 'received'
    and not exists (select from document d where d.request_id = r.id and d.kind = 'receipt')`,
  'a form without its request': `select count(*) from submission s where s.command = 'request:register'
    and not exists (select from request r where r.id::text = s.result ->> 'requestId')`,
  'a number that was skipped': `select count(*) from number_series s where s.series = 'request'
    and s.last <> (select count(*) from request)`,
} as const

/** Names what is there by half, and lists the requests that are kept. */
export async function inspect({
  pool,
}: Engine): Promise<{ readonly halves: readonly string[]; readonly kept: ReadonlySet<string> }> {
  const found: string[] = []
  for (const [what, question] of Object.entries(halves)) {
    const { rows } = await pool.query<{ count: number }>(question)
    if (rows[0]?.count !== 0) found.push(`${what}: ${rows[0]?.count}`)
  }
  const { rows } = await pool.query<{ id: string }>('select id from request')
  return { halves: found, kept: new Set(rows.map(({ id }) => id)) }
}

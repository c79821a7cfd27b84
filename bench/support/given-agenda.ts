import type pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'

/** A meeting of today with so many items, each decided and not published; and who presides over it. */
export type FullAgenda = {
  readonly meetingId: string
  readonly presidentId: string
  readonly memberIds: readonly string[]
}

const people = `
  select (select id from worker where tenant_id = $1 and 'president' = any(roles) limit 1) as president,
    (select id from worker where tenant_id = $1 and 'secretary' = any(roles) limit 1) as secretary,
    array(select id from worker where tenant_id = $1 and active and roles && array['committee', 'president']) as members`

type People = { readonly president: string; readonly secretary: string; readonly members: readonly string[] }

/** Requests of an invented centre that were granted once, put back before the committee: nothing else is in their way. */
const proposed = `
  with chosen as (
    select distinct on (r.id) r.id as request_id, r.dossier_id, o.id as report_id, o.computation_id, o.amount_cents, o.from_on
    from request r join report o on o.request_id = r.id and o.submitted_at is not null and o.proposal <> 'refuse'
    where r.tenant_id = $1 and r.kind = 'integration-income' and o.computation_id is not null order by r.id limit $2
  ), back as (
    update request set state = 'proposed', ended_on = null, next_step = 'committee', next_step_on = $3::date
    where id in (select request_id from chosen)
  ), stopped as (
    update clock set stopped_on = due_on where stopped_on is null and request_id in (select request_id from chosen)
  ), items as (
    insert into agenda_item (tenant_id, id, meeting_id, request_id, report_id, position, added_by, added_at)
    select $1, gen_random_uuid(), $4, request_id, report_id, row_number() over (), $5, now() from chosen
    returning id, request_id
  )
  insert into decision (tenant_id, id, number, request_id, dossier_id, agenda_item_id, meeting_id, outcome, computation_id,
    amount_cents, per, paid_every, paid_how, from_on, motives_fact, motives_law, decided_on, recorded_by, recorded_at)
  select $1, gen_random_uuid(), '~' || i.id, c.request_id, c.dossier_id, i.id, $4, 'grant', c.computation_id, c.amount_cents,
    'month', 'month', 'transfer', c.from_on, repeat('Vit seule et n’a pas de ressources. ', 8), 'L. 26.05.2002, art. 14 §1.',
    $3::date, $5, now()
  from items i join chosen c on c.request_id = i.request_id`

/** Fills an agenda; the owner's triggers are out of the way, since a bench needs the rows and not their history. */
export async function givenFullAgenda(
  pool: pg.Pool,
  { tenantId, items, today }: { readonly tenantId: string; readonly items: number; readonly today: string },
): Promise<FullAgenda> {
  const found = await pool.query<People>(people, [tenantId])
  const { president, secretary, members } = { president: '', secretary: '', members: [], ...found.rows[0] }
  const meetingId = uuidv7()
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    await client.query(
      `insert into meeting (tenant_id, id, held_on, starts_at, place, state, secretary_id, present_ids)
       values ($1, $2, $3, '14:00', 'Salle du conseil', 'planned', $4, $5)`,
      [tenantId, meetingId, today, secretary, members],
    )
    const laid = await client.query(proposed, [tenantId, items, today, meetingId, secretary])
    if (laid.rowCount !== items) throw new Error(`Only ${laid.rowCount} items could be laid.`)
    await client.query('commit')
  } finally {
    client.release()
  }
  await pool.query('analyze')
  return { meetingId, presidentId: president, memberIds: members }
}

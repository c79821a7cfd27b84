import { type RawBuilder, sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { OpenReminder, ReminderState, ReminderWay, Silence } from '../domain/reminders.ts'

/** A reminder as the page of the orientation shows it: on which day it began, and who said what came of it. */
export type ShownReminder = {
  readonly id: string
  readonly nth: number
  readonly way: ReminderWay
  readonly address: string
  readonly state: ReminderState
  readonly on: string
  readonly settledOn: string | null
  readonly worker: string | null
}

/** The reminders of an orientation, the newest first. */
export async function remindersOf(db: Db, orientationId: string): Promise<readonly ShownReminder[]> {
  const { rows } = await sql<ShownReminder>`
    select r.id, r.nth, r.way, r.address, r.state, (r.begun_at at time zone 'Europe/Brussels')::date as on,
      (r.settled_at at time zone 'Europe/Brussels')::date as "settledOn",
      w.given_name || ' ' || w.family_name as worker
    from partner_reminder r left join worker w on w.tenant_id = r.tenant_id and w.id = r.settled_by
    where r.orientation_id = ${orientationId}
    order by r.begun_at desc, r.id desc`.execute(db)
  return rows
}

/** Whether reminders of an orientation were stopped, and by whom. */
export async function remindersStopped(
  db: Db,
  orientationId: string,
): Promise<{ readonly by: string; readonly on: string } | undefined> {
  const { rows } = await sql<{ by: string; on: string }>`
    select w.given_name || ' ' || w.family_name as by, (o.reminders_stopped_at at time zone 'Europe/Brussels')::date as on
    from orientation o join worker w on w.tenant_id = o.tenant_id and w.id = o.reminders_stopped_by
    where o.id = ${orientationId}`.execute(db)
  return rows[0]
}

/** A reminder and the orientation it is about. */
export type HeldReminder = {
  readonly id: string
  readonly way: ReminderWay
  readonly nth: number
  readonly state: ReminderState
  readonly address: string
  readonly begunAt: Temporal.Instant
  readonly tries: number
  readonly orientationId: string
  readonly requestId: string
  readonly dossierId: string
}

/** A reminder; undefined when there is none of this id. */
export async function reminderById(db: Db, id: string): Promise<HeldReminder | undefined> {
  if (!isUuid(id)) return undefined
  return db
    .selectFrom('partner_reminder as r')
    .innerJoin('orientation as o', join =>
      join.onRef('o.tenant_id', '=', 'r.tenant_id').onRef('o.id', '=', 'r.orientation_id'),
    )
    .select(['r.id', 'r.nth', 'r.address', 'r.begun_at as begunAt', 'r.tries', 'o.id as orientationId'])
    .select(['o.request_id as requestId', 'o.dossier_id as dossierId'])
    .select(({ ref }) => [
      ref('r.way').$castTo<ReminderWay>().as('way'),
      ref('r.state').$castTo<ReminderState>().as('state'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
}

/** The same, held with its orientation until the end of the transaction: the orientation first, as everywhere. */
export async function holdReminder(db: Db, id: string): Promise<HeldReminder | undefined> {
  await sql`select from orientation o where o.id = (select orientation_id from partner_reminder where id = ${id})
    for update`.execute(db)
  return reminderById(db, id)
}

/** A silence, with what a reminder is made of. */
export type SilenceRow = Silence & {
  readonly id: string
  readonly requestId: string
  readonly dossierId: string
  readonly partner: {
    readonly email: string | null
    readonly phone: string
    readonly failedBefore: 'yes' | 'no'
  }
}

const yes = (truth: RawBuilder<unknown>) => sql`case when ${truth} then 'yes' else 'no' end`

const silences = sql`
  select o.id, o.request_id as "requestId", o.dossier_id as "dossierId", o.meeting_on as "meetingOn",
    (o.made_at at time zone 'Europe/Brussels')::date as "madeOn", o.link_until as "linkUntil",
    (h.noted_at at time zone 'Europe/Brussels')::date as "notedOn",
    ${yes(sql`o.reminders_stopped_at is not null`)} as stopped,
    ${yes(sql`o.settled_at is not null or coalesce(h.answered, false)`)} as over,
    ${yes(sql`o.silence_told_on is not null`)} as told,
    coalesce(r.count, 0) as count, (r.last_at at time zone 'Europe/Brussels')::date as "lastOn", r.open,
    jsonb_build_object('email', p.email, 'phone', p.phone, 'failedBefore', ${yes(sql`exists (select
      from partner_reminder b where b.tenant_id = o.tenant_id and b.address = p.email
        and b.state in ('bounced', 'failed'))`)}) as partner
  from orientation o
  join partner p on p.tenant_id = o.tenant_id and p.id = o.partner_id
  left join lateral (
    select max(w.said_at) as noted_at, bool_or(w.said_by = 'partner') as answered
    from orientation_word w where w.tenant_id = o.tenant_id and w.orientation_id = o.id) h on true
  left join lateral (
    select max(x.nth) as count, max(coalesce(x.settled_at, x.begun_at)) as last_at,
      (array_agg(jsonb_build_object('id', x.id, 'nth', x.nth, 'state', x.state, 'begunAt', x.begun_at,
        'notBefore', x.not_before, 'tries', x.tries)) filter (where x.settled_at is null))[1] as open
    from partner_reminder x where x.tenant_id = o.tenant_id and x.orientation_id = o.id) r on true`

type Raw = Omit<SilenceRow, 'open'> & {
  readonly open: (Omit<OpenReminder, 'begunAt' | 'notBefore'> & { begunAt: string; notBefore: string }) | null
}

const asRead = ({ open, ...row }: Raw): SilenceRow => ({
  ...row,
  open: open && {
    ...open,
    begunAt: Temporal.Instant.from(open.begunAt),
    notBefore: Temporal.Instant.from(open.notBefore),
  },
})

/** The silence of an orientation, held until the end of the transaction, so that two works do not remind twice. */
export async function holdSilence(db: Db, orientationId: string): Promise<SilenceRow | undefined> {
  await sql`select from orientation where id = ${orientationId} for update`.execute(db)
  const { rows } = await sql<Raw>`${silences} where o.id = ${orientationId}`.execute(db)
  return rows.map(asRead)[0]
}

/** Every silence that may ask for something: what is under way, and what was not told yet. The domain says what it asks. */
export async function silencesNow(db: Db, today: Temporal.PlainDate): Promise<readonly SilenceRow[]> {
  const { rows } = await sql<Raw>`${silences}
    where (o.settled_at is null and o.silence_told_on is null
        and coalesce(o.meeting_on, (o.made_at at time zone 'Europe/Brussels')::date) < ${today})
      or o.id in (select orientation_id from partner_reminder where state in ('handing', 'later'))
    order by o.id`.execute(db)
  return rows.map(asRead)
}

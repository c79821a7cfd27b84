import { sql } from 'kysely'
import type { PersonCard } from '#capabilities/people/index.ts'
import { awayOfPilot, type RequestCard } from '#capabilities/requests/index.ts'
import { builtOnce } from '#platform/database/built-once.ts'
import { withOneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { EncounterKind } from '../domain/encounters.ts'
import type { Facts } from '../domain/facts.ts'
import type { Happening } from '../domain/happening.ts'
import { factColumns } from './facts.ts'

/** A request as the file shows it. */
export type FileRequest = Omit<
  RequestCard,
  'dossierId' | 'dossierNumber' | 'personId' | 'pilotReason' | 'registeredAt' | 'urgencyReason' | 'service'
> & {
  /** The last one kept; `monthlyCents` null: the law refused. */
  readonly computation: { readonly at: string; readonly monthlyCents: number | null } | null
  /** `submittedAt` null: still being written. */
  readonly report: { readonly submittedAt: string | null } | null
}

/** An interview, a visit or a call; instants are ISO texts, days ISO days. */
export type FileEncounter = {
  readonly id: string
  readonly version: number
  readonly kind: EncounterKind
  readonly requestId: string | null
  readonly plannedAt: string | null
  readonly happenedOn: string | null
  readonly place: string | null
  readonly withWhom: string | null
  readonly worker: string
}

export type FileNote = {
  readonly id: string
  readonly nature: 'fact' | 'impression'
  readonly body: string
  readonly notedOn: string
  readonly source: string | null
  readonly author: string
}

/** Everything the page of a file shows. */
export type File = Facts & {
  readonly dossierId: string
  readonly number: string
  readonly person: Omit<PersonCard, 'version' | 'nationalNumber' | 'noOnlineView' | 'addressLines'>
  readonly requests: readonly FileRequest[]
  readonly encounters: readonly FileEncounter[]
  readonly notes: readonly FileNote[]
  readonly happenings: readonly Happening[]
}

const personJson = sql`json_build_object('id', p.id, 'familyName', p.family_name, 'givenName', p.given_name,
  'birthDate', p.birth_date, 'language', p.language, 'otherLanguage', p.other_language,
  'needsInterpreter', p.needs_interpreter, 'contactChannel', p.contact_channel, 'phone', p.phone, 'email', p.email,
  'street', p.street, 'postalCode', p.postal_code, 'municipality', p.municipality, 'noAddress', p.no_address,
  'safeContactNote', p.safe_contact_note, 'sharedPhone', p.shared_phone, 'sharedMail', p.shared_mail,
  'easyRead', p.easy_read, 'interpreterLanguage', p.interpreter_language)`

const clocksJson = sql`(select coalesce(json_agg(json_build_object('kind', c.kind, 'startsOn', c.starts_on, 'dueOn', c.due_on,
    'warnOn', c.warn_on, 'stoppedOn', c.stopped_on, 'breachedAt', c.breached_at, 'article', c.article)
    order by c.due_on), '[]')
  from clock c where c.tenant_id = r.tenant_id and c.request_id = r.id)`

const requestsJson = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'version', r.version,
    'kind', r.kind, 'channel', r.channel, 'wording', r.wording, 'urgent', r.urgent, 'requestedOn', r.requested_on,
    'state', r.state, 'nextStep', r.next_step, 'nextStepOn', r.next_step_on, 'endedOn', r.ended_on,
    'endReason', r.end_reason,
    'pilot', json_build_object('id', w.id, 'name', w.given_name || ' ' || w.family_name, 'phone', w.phone,
      'room', w.room, 'hours', w.hours, 'away', ${awayOfPilot}),
    'clocks', ${clocksJson},
    'computation', (select json_build_object('at', n.computed_at, 'monthlyCents', n.monthly_cents) from computation n
      where n.tenant_id = r.tenant_id and n.request_id = r.id order by n.computed_at desc limit 1),
    'report', (select json_build_object('submittedAt', t.submitted_at) from report t
      where t.tenant_id = r.tenant_id and t.request_id = r.id order by t.submitted_at desc nulls first limit 1))
    order by (r.ended_on is not null), r.next_step_on, r.id), '[]')
  from request r join worker w on w.tenant_id = r.tenant_id and w.id = r.pilot_id
  where r.tenant_id = d.tenant_id and r.dossier_id = any(one.ids))`

const encountersJson = sql`(select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'kind', e.kind,
    'requestId', e.request_id, 'plannedAt', e.planned_at, 'happenedOn', e.happened_on, 'place', e.place,
    'withWhom', e.with_whom, 'worker', w.given_name || ' ' || w.family_name)
    order by (e.happened_on is not null), e.planned_at, e.happened_on desc), '[]')
  from encounter e join worker w on w.tenant_id = e.tenant_id and w.id = e.worker_id
  where e.tenant_id = d.tenant_id and e.dossier_id = any(one.ids))`

const notesJson = sql`(select coalesce(json_agg(json_build_object('id', o.id, 'nature', o.nature, 'body', o.body,
    'notedOn', o.noted_on, 'source', o.source, 'author', o.author)), '[]')
  from (select n.*, w.given_name || ' ' || w.family_name as author from note n
    join worker w on w.tenant_id = n.tenant_id and w.id = n.author_id
    where n.tenant_id = d.tenant_id and n.dossier_id = any(one.ids) and n.superseded_at is null
    order by n.noted_on desc, n.id desc limit 5) o)`

const happeningsJson = sql`(select coalesce(json_agg(json_build_object('id', j.id, 'at', j.happened_at, 'source', 'act',
    'code', j.action, 'planned', false, 'actorKind', j.actor_kind, 'who', j.who)), '[]')
  from (select v.id, v.happened_at, v.action, v.actor_kind, w.given_name || ' ' || w.family_name as who
    from journal_event v left join worker w on w.tenant_id = v.tenant_id and w.id = v.actor_id
    where v.tenant_id = d.tenant_id and v.dossier_id = any(one.ids) and v.kind = 'write'
    order by v.id desc limit 6) j)`

type Parts = Omit<File, 'birthDate'>

const wholeFile = builtOnce(
  (_, { dossierId }: { readonly dossierId: string }) => sql<Parts>`
    select d.id as "dossierId", d.number, ${personJson} as person,
      ${requestsJson} as requests, ${encountersJson} as encounters, ${notesJson} as notes,
      ${happeningsJson} as happenings,
      ${factColumns}
    from dossier d join person p on p.tenant_id = d.tenant_id and p.id = d.person_id ${withOneFile}
    where d.id = ${dossierId}`,
)

/**
 * A file as its page shows it, in one prepared statement: one round trip, whatever the number of facts. Impressions
 * come along for their author only; the database sees to it.
 */
export async function fileOf(db: Db, dossierId: string): Promise<File | undefined> {
  const [row] = await wholeFile(db, { dossierId })
  return row && { ...row, birthDate: row.person.birthDate }
}

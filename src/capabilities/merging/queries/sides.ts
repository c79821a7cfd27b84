import { sql } from 'kysely'
import { type PersonCard, personCard, personName } from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { MovedKind, Side } from '../domain/merge.ts'

type Row = {
  readonly files: readonly string[]
  readonly keptId: string
  readonly createdAt: string
  readonly transferred: boolean
} & Readonly<Record<MovedKind, number>>

const fieldsOf = (person: PersonCard): Side['fields'] => ({
  familyName: person.familyName,
  givenName: person.givenName,
  birthDate: person.birthDate,
  nationalNumber: person.nationalNumber,
  language: person.language,
  phone: person.phone,
  email: person.email,
  address: person.addressLines.length === 0 ? null : person.addressLines.join(', '),
  safeContactNote: person.safeContactNote,
})

const many = (from: ReturnType<typeof sql>) => sql`(select count(*)::int from ${from})`

/** One of the two persons, with how much stands in their files; undefined when there is none of this id. */
export async function sideOf(db: Db, personId: string): Promise<Side | undefined> {
  const person = await personCard(db, personId)
  if (person === undefined) return undefined
  const { rows } = await sql<Row>`
    with f as (select id, number from dossier where person_id = ${personId})
    select (select coalesce(json_agg(number order by number), '[]') from f) as files,
      kept_person(p.id) as "keptId", to_json(p.created_at) as "createdAt",
      ${many(sql`request r where r.dossier_id in (select id from f)`)} as requests,
      ${many(sql`task t where t.dossier_id in (select id from f) and t.done_at is null`)} as tasks,
      ${many(sql`household_member m where m.dossier_id in (select id from f) and m.superseded_at is null`)}
        + ${many(sql`resource s where s.dossier_id in (select id from f) and s.superseded_at is null`)} as facts,
      ${many(sql`encounter e where e.dossier_id in (select id from f)`)} as meetings,
      ${many(sql`document o where o.dossier_id in (select id from f)`)} as letters,
      ${many(sql`decision d where d.dossier_id in (select id from f) and d.published_at is not null`)} as decisions,
      ${many(sql`entitlement g where g.dossier_id in (select id from f)`)} as rights,
      coalesce((select r.state = 'transferred' from request r where r.dossier_id in (select id from f)
        order by r.ended_on is not null, r.registered_at desc limit 1), false) as transferred
    from person p where p.id = ${personId}`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  const { files, keptId, createdAt, transferred, ...counts } = row
  const { id, version, language } = person
  const who = { id, version, language, name: personName(person), fields: fieldsOf(person) }
  return { ...who, files, keptId, createdAt, transferred, counts }
}

/** Whether both have a monthly right of one kind in force for one time: that is settled before they become one. */
export async function bothPaid(db: Db, one: string, other: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from dossier d
      join entitlement e on e.tenant_id = d.tenant_id and e.dossier_id = d.id and e.per = 'month'
      join entitlement_term t on t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null
      join dossier b on b.tenant_id = d.tenant_id and b.person_id = ${other}
      join entitlement f on f.tenant_id = b.tenant_id and f.dossier_id = b.id and f.per = 'month'
      join entitlement_term u on u.tenant_id = f.tenant_id and u.entitlement_id = f.id and u.superseded_at is null
      where d.person_id = ${one} and t.amount_cents > 0 and u.amount_cents > 0
        and (e.kind = f.kind or (e.kind in ('integration-income', 'equivalent-aid')
          and f.kind in ('integration-income', 'equivalent-aid')))
        and daterange(t.from_on, t.until_on, '[]') && daterange(u.from_on, u.until_on, '[]')
        and coalesce(t.until_on, house_today()) >= house_today()
        and coalesce(u.until_on, house_today()) >= house_today()) as found`.execute(db)
  return rows[0]?.found ?? false
}

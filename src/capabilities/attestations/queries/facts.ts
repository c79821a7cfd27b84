import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { AttestedFacts, AttestedMonth, AttestedRight } from '../domain/attestation.ts'

/** Of whom, as of which day, and since which month payments are looked at; ISO. */
export type FactsAsked = {
  readonly dossierId: string
  readonly today: string
  readonly from: string | null
  /** The last day of payments; today when a paper is made, the day of the paper when it is looked at again. */
  readonly until: string
}

/** Rights that run on that day, whose decision stands and whose letter has left; what is stopped is no right in force. */
const rights = ({ dossierId, today }: FactsAsked) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('termId', t.id, 'kind', e.kind, 'per', e.per,
    'amountCents', t.amount_cents, 'since', t.from_on) order by t.from_on, t.id), '[]')
  from entitlement e
  join entitlement_term t on t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null
  join decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id and d.superseded_by is null
  where e.dossier_id = ${dossierId} and e.per = 'month' and t.amount_cents > 0 and t.from_on <= ${today}
    and (t.until_on is null or t.until_on >= ${today})
    and exists (select from document l where l.tenant_id = d.tenant_id and l.decision_id = d.id and l.sent_on is not null)
    and not exists (select from entitlement_hold h where h.tenant_id = e.tenant_id and h.entitlement_id = e.id
      and h.kind = 'stop' and h.lifted_at is null and h.from_on <= ${today}))`

/** What the bank or the counter confirms as paid, by the month it was due for. */
const months = ({ dossierId, from, until }: FactsAsked) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('month', m.month, 'amountCents', m.cents) order by m.month), '[]') from (
    select to_char(i.period_from, 'YYYY-MM') as month, sum(y.amount_cents)::bigint as cents
    from payment y join due_item i on i.tenant_id = y.tenant_id and i.id = y.due_item_id
    where y.dossier_id = ${dossierId} and y.state = 'settled' and ${from}::date is not null
      and y.settled_on >= ${from}::date and y.settled_on <= ${until}
    group by 1) m)`

type Row = {
  readonly name: string
  readonly birthDate: string | null
  readonly rights: readonly AttestedRight[]
  readonly months: readonly AttestedMonth[]
}

/** What can be attested of a file; undefined when there is none. */
export async function attestable(db: Db, asked: FactsAsked): Promise<AttestedFacts | undefined> {
  const { rows } = await sql<Row>`
    select p.given_name || ' ' || p.family_name as name, p.birth_date as "birthDate", ${rights(asked)} as rights,
      ${months(asked)} as months
    from dossier f join person p on p.tenant_id = f.tenant_id and p.id = f.person_id
    where f.id = ${asked.dossierId}`.execute(db)
  const [row] = rows
  return row === undefined
    ? undefined
    : { ...row, from: asked.from, until: asked.from === null ? null : asked.until }
}

import { sql } from 'kysely'
import { withOneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Facts, MemberFact, ResourceFact, SituationFact } from '../domain/facts.ts'

/** A member `m`, under the names of the domain. */
export const memberJson = sql`json_build_object('id', m.id, 'version', m.version, 'relation', m.relation,
  'familyName', m.family_name, 'givenName', m.given_name, 'birthDate', m.birth_date, 'dependent', m.dependent,
  'receivesIntegrationIncome', m.receives_integration_income, 'livesHereFrom', m.lives_here_from,
  'livesHereUntil', m.lives_here_until, 'equity', case when m.equity_cents is not null
    then json_build_object('amountCents', m.equity_cents, 'reason', m.equity_reason) end,
  'source', m.source, 'seenOn', m.seen_on)`

/** A resource `r`, under the names of the domain. */
export const resourceJson = sql`json_build_object('id', r.id, 'version', r.version, 'memberId', r.member_id, 'kind', r.kind,
  'amountCents', r.amount_cents, 'per', r.per, 'details', r.details, 'fromOn', r.from_on, 'untilOn', r.until_on,
  'source', r.source, 'seenOn', r.seen_on)`

/** A situation `s`, the same way. */
export const situationJson = sql`json_build_object('id', s.id, 'version', s.version, 'category', s.category,
  'categoryReason', s.category_reason, 'homelessWithProject', s.homeless_with_project,
  'sharedCustody', s.shared_custody, 'conditions', s.conditions, 'source', s.source, 'seenOn', s.seen_on)`

/**
 * The three columns of current facts, of a row `d` of `dossier` joined `withOneFile`. A person who was written down twice has the facts of
 * both files, and of two situations the own one.
 */
export const factColumns = sql`
  (select coalesce(json_agg(${memberJson} order by m.lives_here_from, m.id), '[]') from household_member m
    where m.tenant_id = d.tenant_id and m.dossier_id = any(one.ids) and m.superseded_at is null) as members,
  (select coalesce(json_agg(${resourceJson} order by r.from_on, r.id), '[]') from resource r
    where r.tenant_id = d.tenant_id and r.dossier_id = any(one.ids) and r.superseded_at is null) as resources,
  (select ${situationJson} from situation s
    where s.tenant_id = d.tenant_id and s.dossier_id = any(one.ids) and s.superseded_at is null
    order by s.dossier_id <> d.id, s.recorded_at desc limit 1) as situation`

type Row = {
  readonly person_id: string
  readonly birth_date: string | null
  readonly members: readonly MemberFact[]
  readonly resources: readonly ResourceFact[]
  readonly situation: SituationFact | null
}

/** All current facts of a file, and whose it is, in one statement; undefined when there is no such file. */
export async function factsOf(
  db: Db,
  dossierId: string,
): Promise<{ readonly personId: string; readonly facts: Facts } | undefined> {
  const { rows } = await sql<Row>`
    select p.id as person_id, p.birth_date, ${factColumns}
    from dossier d join person p on p.tenant_id = d.tenant_id and p.id = d.person_id ${withOneFile}
    where d.id = ${dossierId}`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  const { members, resources, situation } = row
  return { personId: row.person_id, facts: { birthDate: row.birth_date, members, resources, situation } }
}

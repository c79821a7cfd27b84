import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type Member, type MemberRole, memberRoles } from '../domain/members.ts'
import { quorums, type Rules, tieRules, unwrittenRules, voteForms } from '../domain/voting.ts'

const roleOf = (text: string): MemberRole => memberRoles.find(role => role === text) ?? 'member'

/** A term of office. Days are ISO. */
export type TermCard = Member & {
  readonly termId: string
  readonly version: number
  readonly fromOn: string
  readonly untilOn: string | null
}

const fullName = sql<string>`w.given_name || ' ' || w.family_name`

const terms = (db: Db) =>
  db
    .selectFrom('committee_term as t')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 't.tenant_id').onRef('w.id', '=', 't.worker_id'),
    )
    .select(['t.id as termId', 't.version', 'w.id', 't.role', 't.from_on as fromOn'])
    .select(['t.until_on as untilOn', 't.stands_in_for as standsInFor'])
    .select(fullName.as('name'))

const byRole = sql`case t.role when 'president' then 0 when 'member' then 1 else 2 end`

/** Every term, those in office first. */
export async function allTerms(db: Db): Promise<readonly TermCard[]> {
  const rows = await terms(db)
    .orderBy(sql`until_on desc nulls first`)
    .orderBy(byRole)
    .orderBy('w.family_name')
    .execute()
  return rows.map(row => ({ ...row, role: roleOf(row.role) }))
}

/** Who holds the role without a term: until the first term is written down, they sit. */
async function membersByRole(db: Db): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('worker as w')
    .select(['w.id', fullName.as('name')])
    .select(sql<boolean>`'president' = any(roles)`.as('presides'))
    .where('active', '=', true)
    .where(sql<SqlBool>`roles && array['committee', 'president']`)
    .orderBy('presides', 'desc')
    .orderBy('family_name')
    .execute()
  return rows.map(({ id, name, presides }) => ({
    id,
    name,
    role: presides ? 'president' : 'member',
    standsInFor: null,
  }))
}

/** Those who sit in the committee on a day (ISO), the presidency first, substitutes last. */
export async function membersOn(db: Db, day: string): Promise<readonly Member[]> {
  const rows = await terms(db).orderBy(byRole).orderBy('w.family_name').execute()
  if (rows.length === 0) return membersByRole(db)
  return rows
    .filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day))
    .map(({ id, name, role, standsInFor }) => ({ id, name, role: roleOf(role), standsInFor }))
}

/** Workers who may sit: those whose account is of the committee or its presidency. */
export async function candidates(db: Db): Promise<readonly { id: string; name: string }[]> {
  const rows = await membersByRole(db)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** Rules with the day they hold from, ISO. */
export type DatedRules = Rules & { readonly fromOn: string }

/** Every set of rules, the newest first. */
export async function allRules(db: Db): Promise<readonly DatedRules[]> {
  const rows = await db.selectFrom('committee_rule').selectAll().orderBy('from_on', 'desc').execute()
  return rows.map(row => ({
    quorum: quorums.find(one => one === row.quorum) ?? 'majority',
    tieRule: tieRules.find(one => one === row.tie_rule) ?? 'not-carried',
    voteForm: voteForms.find(one => one === row.vote_form) ?? 'counts',
    source: row.source,
    fromOn: row.from_on,
  }))
}

/** The rules that hold on a day (ISO); what is done without any when the centre wrote none. */
export async function rulesOn(db: Db, day: string): Promise<Rules> {
  const rules = await allRules(db)
  return rules.find(({ fromOn }) => fromOn <= day) ?? unwrittenRules
}

/** Whom the council may let decide alone: those who preside, direct, lead or follow files. */
export async function possibleDelegates(db: Db): Promise<readonly { id: string; name: string }[]> {
  return db
    .selectFrom('worker as w')
    .select(['w.id', fullName.as('name')])
    .where('active', '=', true)
    .where(sql<SqlBool>`roles && array['president', 'director', 'lead', 'caseworker']`)
    .orderBy('family_name')
    .execute()
}

import { sql } from 'kysely'
import { assignmentRules, pilotCandidates } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Movable, type Proposal, proposeSharing, type Sharer } from '../domain/rebalance.ts'

/** A request that could go to another, with its names. */
export type NamedProposal = Proposal & {
  readonly number: string
  readonly kind: Movable['kind']
  readonly personId: string
  readonly personName: string
  readonly fromName: string
  readonly toName: string
}

type Row = Omit<Movable, 'weight' | 'languages'> & {
  readonly number: string
  readonly personId: string
  readonly personName: string
  readonly language: string
  readonly otherLanguage: string | null
  readonly weight: number
}

const movable = (db: Db, weights: Readonly<Record<string, number>>) =>
  sql<Row>`
    select r.id, r.kind, r.number, r.pilot_id as "pilotId", p.id as "personId", p.language,
      p.other_language as "otherLanguage", p.given_name || ' ' || p.family_name as "personName",
      (${JSON.stringify(weights)}::jsonb ->> r.kind)::int as weight,
      exists (select from encounter e where e.tenant_id = r.tenant_id and e.dossier_id = r.dossier_id
        and e.worker_id = r.pilot_id and e.happened_on is not null) as met
    from request r
    join dossier d on d.tenant_id = r.tenant_id and d.id = r.dossier_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    where r.ended_on is null and r.state in ('received', 'acknowledged', 'enquiry')
    order by r.registered_at desc, r.id limit 2000`.execute(db)

/** How the open requests could be shared anew now, and what each caseworker carries. */
export async function sharingNow(db: Db) {
  const { rules } = await assignmentRules(db)
  const candidates = await pilotCandidates(db, null)
  const sharers: readonly Sharer[] = candidates.map(({ services, away, ...one }) => ({
    ...one,
    here: away === null ? 'yes' : 'no',
    handles: services.flatMap(({ handles }) => handles),
  }))
  const { rows } = await movable(db, rules.weights)
  const requests = rows.map(({ language, otherLanguage, ...row }) => ({
    ...row,
    languages: [otherLanguage, language].filter(one => one !== null),
  }))
  const nameOf = (id: string) => candidates.find(one => one.id === id)?.name ?? ''
  const proposals = proposeSharing(sharers, requests).flatMap((proposal): readonly NamedProposal[] => {
    const row = rows.find(({ id }) => id === proposal.requestId)
    if (row === undefined) return []
    const { number, kind, personId, personName } = row
    const names = { fromName: nameOf(proposal.fromId), toName: nameOf(proposal.toId) }
    return [{ ...proposal, number, kind, personId, personName, ...names }]
  })
  return { proposals, candidates, weights: rules.weights }
}

/** One version of the rule: when it was written, by whom. */
export type RuleVersion = { readonly version: number; readonly at: Temporal.Instant; readonly who: string }

/** The last versions of the rule, the newest first. */
export async function ruleHistory(db: Db): Promise<readonly RuleVersion[]> {
  const rows = await db
    .selectFrom('assignment_rule as a')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'a.tenant_id').onRef('w.id', '=', 'a.changed_by'),
    )
    .select(['a.version', 'a.changed_at', 'w.given_name', 'w.family_name'])
    .orderBy('a.version', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({
    version: row.version,
    at: row.changed_at,
    who: `${row.given_name} ${row.family_name}`,
  }))
}

import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { theHouse, type Writing } from './lock.ts'

type Asked = {
  readonly entitlementId: string
  readonly dossierId: string
  readonly personId: string
  readonly decisionId: string
  readonly paidHow: string | null
  readonly number: string
  /** The account that the decision itself names. */
  readonly iban: string | null
}

/** Where the decision says: the counter, or the account it names. */
async function decidedRoute({ db, tenantId, now, today }: Writing, asked: Asked): Promise<boolean> {
  const method = asked.iban === null ? 'counter' : 'transfer'
  await sql`
    insert into payment_route (tenant_id, id, entitlement_id, share, method, payee_kind, payee_name, iban, basis, basis_on,
      decision_id, source, from_on, recorded_by, recorded_at)
    select ${tenantId}, ${uuidv7()}, ${asked.entitlementId}, 0, ${method}, 'person',
      left(p.given_name || ' ' || p.family_name, 140), ${asked.iban}, 'decision', ${today}::date, ${asked.decisionId}::uuid,
      ${asked.number}, ${today}::date, ${theHouse}, ${now}
    from person p where p.id = ${asked.personId}
    on conflict do nothing`.execute(db)
  return true
}

/** The account the person gave for another right of theirs serves this one too. */
async function sameAccount({ db, tenantId, now, today }: Writing, asked: Asked): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into payment_route (tenant_id, id, entitlement_id, share, method, payee_kind, payee_name, iban, account_holder,
      holder_reason, basis, basis_on, source, from_on, recorded_by, recorded_at)
    select ${tenantId}, ${uuidv7()}, ${asked.entitlementId}, 0, r.method, r.payee_kind, r.payee_name, r.iban,
      r.account_holder, r.holder_reason, r.basis, r.basis_on, r.source, ${today}::date, ${theHouse}, ${now}
    from payment_route r join entitlement e on e.tenant_id = r.tenant_id and e.id = r.entitlement_id
    where e.dossier_id = ${asked.dossierId} and e.id <> ${asked.entitlementId} and r.share = 0 and r.superseded_at is null
      and r.payee_kind = 'person' and r.basis = 'own' and not exists (select from entitlement_hold h
        where h.tenant_id = e.tenant_id and h.entitlement_id = e.id and h.cause = 'returned' and h.lifted_at is null)
    order by r.recorded_at desc limit 1
    on conflict do nothing`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}

/** True when it is known where the money of a right goes: it was, the decision says the counter or an account, or the person's account is known. */
export async function findRoute(writing: Writing, asked: Asked): Promise<boolean> {
  const route = await writing.db
    .selectFrom('payment_route')
    .select('id')
    .where('entitlement_id', '=', asked.entitlementId)
    .where('share', '=', 0)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  if (route !== undefined) return true
  const decided = asked.paidHow === 'counter' || asked.iban !== null
  return decided ? decidedRoute(writing, asked) : sameAccount(writing, asked)
}

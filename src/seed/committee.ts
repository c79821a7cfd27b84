import { brusselsDate } from '#kernel/calendar.ts'
import type { SeedRequest } from './files.ts'
import type { SeedMeeting } from './meetings.ts'
import type { Numbering } from './requests.ts'
import { addRatified } from './urgent.ts'
import type { World } from './world.ts'

const asked = [
  { amount_cents: 6000, reason: 'Plus de lait pour l’enfant jusqu’à vendredi.', paid_how: 'cash-desk' },
  { amount_cents: 4500, reason: 'Le frigo est vide et le salaire vient lundi.', paid_how: 'voucher' },
] as const

/** Who keeps the office: terms, rules and delegations are theirs to write down. */
const secretaryOf = ({ staff }: World) => staff.find(({ roles }) => roles.includes('secretary'))?.id

/** Who sits in the committee, since the centre began. */
function addTerms(world: World): void {
  const { rows, tenantId, newId, staff, since, now } = world
  for (const member of staff.filter(({ roles }) => roles.includes('committee')))
    rows.add('committee_term', {
      tenant_id: tenantId,
      id: newId(now),
      worker_id: member.id,
      role: member.roles.includes('president') ? 'president' : 'member',
      from_on: brusselsDate(since),
      recorded_by: secretaryOf(world),
      recorded_at: since,
    })
}

/** The rules of this committee are invented, and say so: no source gives a centre its own. */
function addRules(world: World): void {
  const { rows, tenantId, newId, since, now } = world
  rows.add('committee_rule', {
    tenant_id: tenantId,
    id: newId(now),
    from_on: brusselsDate(since),
    quorum: 'majority',
    tie_rule: 'president-decides',
    vote_form: 'counts',
    source: 'Règlement inventé pour la démonstration : notez le vôtre',
    recorded_by: secretaryOf(world),
    recorded_at: since,
  })
}

/** One delegation that runs, and one that the council took back. */
function addDelegations(world: World): void {
  const { rows, tenantId, newId, staff, today, now } = world
  const given = [
    { role: 'president', kinds: ['financial-aid', 'medical-aid'], ceiling: 25_000, revokedBefore: null },
    { role: 'lead', kinds: ['energy'], ceiling: 15_000, revokedBefore: 40 },
  ] as const
  for (const { role, kinds, ceiling, revokedBefore } of given)
    rows.add('delegation', {
      tenant_id: tenantId,
      id: newId(now),
      worker_id: staff.find(({ roles }) => roles.includes(role))?.id,
      kinds,
      per_decision_cents: ceiling,
      per_month_cents: ceiling * 6,
      from_on: today.subtract({ months: 6 }),
      until_on: today.add({ months: 6 }),
      source: 'Délibération inventée pour la démonstration',
      recorded_by: secretaryOf(world),
      recorded_at: now.subtract({ hours: 24 * 180 }),
      revoked_at: revokedBefore === null ? null : now.subtract({ hours: 24 * revokedBefore }),
      revoked_by: revokedBefore === null ? null : secretaryOf(world),
    })
}

/** Two persons who cannot wait: the presidency finds them on her list this morning. */
function addUrgent(requests: readonly SeedRequest[], next: Numbering, world: World): void {
  const { rows, tenantId, newId, staff, now, today } = world
  const counter = staff.find(({ roles }) => roles.includes('reception'))
  const waiting = requests.slice(-asked.length)
  for (const [index, request] of waiting.entries())
    rows.add('urgent_aid', {
      tenant_id: tenantId,
      id: newId(now),
      number: next('urgent-aid', 'U-', now),
      request_id: request.id,
      dossier_id: request.file.dossierId,
      state: 'asked',
      ...asked[index],
      asked_by: counter?.id,
      asked_at: now.subtract({ minutes: 20 * (waiting.length - index) }),
      pay_by: today,
    })
}

/** What the committee has before it. */
export type Before = {
  readonly requests: readonly SeedRequest[]
  readonly held: readonly SeedMeeting[]
  readonly next: Numbering
}

/** The committee of the demonstration, what it did lately, and what waits for its presidency. */
export function addCommittee({ requests, held, next }: Before, world: World): void {
  addTerms(world)
  addRules(world)
  addDelegations(world)
  const urgent = requests.filter(({ kind }) => kind === 'financial-aid')
  const last = held.at(-1)
  if (last !== undefined)
    addRatified({ requests: urgent.slice(0, -asked.length), meeting: last, next }, world)
  addUrgent(urgent, next, world)
}

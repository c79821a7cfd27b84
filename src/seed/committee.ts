import { brusselsDate } from '#kernel/calendar.ts'
import type { SeedRequest } from './files.ts'
import type { Numbering } from './requests.ts'
import type { World } from './world.ts'

const asked = [
  { amount_cents: 6000, reason: 'Plus de lait pour l’enfant jusqu’à vendredi.', paid_how: 'cash-desk' },
  { amount_cents: 4500, reason: 'Le frigo est vide et le salaire vient lundi.', paid_how: 'voucher' },
] as const

/** Who sits in the committee, since the centre began. Its rules stay unwritten: the demonstration shows that they are asked for. */
function addTerms({ rows, tenantId, newId, staff, since, now }: World): void {
  const secretary = staff.find(({ roles }) => roles.includes('secretary'))
  for (const member of staff.filter(({ roles }) => roles.includes('committee')))
    rows.add('committee_term', {
      tenant_id: tenantId,
      id: newId(now),
      worker_id: member.id,
      role: member.roles.includes('president') ? 'president' : 'member',
      from_on: brusselsDate(since),
      recorded_by: secretary?.id,
      recorded_at: since,
    })
}

/** Two persons who cannot wait: the presidency finds them on her list this morning. */
function addUrgent(requests: readonly SeedRequest[], next: Numbering, world: World): void {
  const { rows, tenantId, newId, staff, now, today } = world
  const counter = staff.find(({ roles }) => roles.includes('reception'))
  const waiting = requests.filter(({ kind }) => kind === 'financial-aid').slice(-asked.length)
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

/** The committee of the demonstration, and what waits for its presidency. */
export function addCommittee(requests: readonly SeedRequest[], next: Numbering, world: World): void {
  addTerms(world)
  addUrgent(requests, next, world)
}

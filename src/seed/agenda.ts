import { brusselsDate } from '#kernel/calendar.ts'
import type { SeedComputation } from './enquiry.ts'
import type { SeedRequest } from './files.ts'
import { closingOf, momentOf } from './path.ts'
import type { Numbering } from './requests.ts'
import { at, isBy } from './time.ts'
import type { World } from './world.ts'

/** What the report proposed, as the committee finds it. Money in integer cents. */
export type Proposed = {
  readonly outcome: 'grant' | 'refuse'
  readonly amountCents: number | null
  readonly per: 'month' | 'once' | null
  readonly fromOn: string | null
  readonly motivesFact: string
  readonly motivesLaw: string
}

/** A report on its way to a meeting. */
export type Brought = {
  readonly request: SeedRequest
  readonly reportId: string
  readonly computation: SeedComputation | undefined
  readonly proposed: Proposed
  readonly meetingOn: Temporal.PlainDate
  readonly broughtAt: Temporal.Instant
  readonly adjourned: boolean
}

const missing = [
  'La preuve du loyer payé.',
  'Le jugement de séparation.',
  'De loonfiche van de partner.',
  'L’attestation de la mutuelle.',
]

/** A right whose request was closed ended with the month before: its decision said so. */
function endOf({ path }: SeedRequest): Temporal.PlainDate | null {
  const closed = momentOf(path, 'closed')
  if (closed === undefined) return null
  const day = brusselsDate(closed)
  return day.with({ day: day.daysInMonth })
}

type Item = { readonly brought: Brought; readonly meetingId: string; readonly itemId: string }

function addDecision({ brought, meetingId, itemId }: Item, number: string, world: World): string {
  const { rows, tenantId, random, newId, staff } = world
  const { request, proposed, adjourned, meetingOn } = brought
  const closed = closingOf(meetingOn)
  const id = newId(closed)
  const grants = !adjourned && proposed.outcome === 'grant'
  rows.add('decision', {
    tenant_id: tenantId,
    id,
    version: 1,
    number,
    request_id: request.id,
    dossier_id: request.file.dossierId,
    agenda_item_id: itemId,
    meeting_id: meetingId,
    outcome: adjourned ? 'adjourn' : proposed.outcome,
    computation_id: brought.computation?.id ?? null,
    amount_cents: grants ? proposed.amountCents : null,
    per: grants ? proposed.per : null,
    paid_every: grants && proposed.per === 'month' ? 'month' : null,
    paid_how: grants ? (request.file.person.noAddress ? 'counter' : 'transfer') : null,
    from_on: grants ? proposed.fromOn : null,
    until_on: grants && proposed.per === 'month' ? endOf(request) : null,
    motives_fact: adjourned ? '' : proposed.motivesFact,
    motives_law: adjourned ? '' : proposed.motivesLaw,
    unmet_condition: adjourned || grants ? null : request.monthly ? 'resources' : 'need',
    missing: adjourned ? random.pick(missing) : null,
    decided_on: meetingOn,
    recorded_by: staff.find(({ roles }) => roles.includes('secretary'))?.id,
    recorded_at: closed.subtract({ minutes: random.between(5, 170) }),
    published_at: closed,
  })
  return id
}

function addMeeting(on: Temporal.PlainDate, { rows, tenantId, newId, staff, now }: World): string {
  const id = newId(at(on.subtract({ days: 28 }), 9))
  const who = (role: string) => staff.filter(({ roles }) => roles.some(held => held === role))
  const [president, secretary] = [who('president')[0], who('secretary')[0]]
  const closed = isBy(closingOf(on), now)
  rows.add('meeting', {
    tenant_id: tenantId,
    id,
    version: 1,
    held_on: on,
    starts_at: '14:00',
    place: 'Salle du conseil',
    state: closed ? 'closed' : 'planned',
    president_id: president?.id,
    secretary_id: secretary?.id,
    present_ids: closed
      ? [...who('committee').map(({ id }) => id), ...(secretary ? [secretary.id] : [])]
      : [],
    closed_at: closed ? closingOf(on) : null,
    closed_by: closed ? president?.id : null,
  })
  return id
}

/** A decision that stands, for the letters. */
export type SeedDecision = { readonly id: string; readonly number: string; readonly brought: Brought }

type Meeting = { readonly on: Temporal.PlainDate; readonly items: readonly Brought[] }

function holdMeeting({ on, items }: Meeting, next: Numbering, world: World): readonly SeedDecision[] {
  const { rows, tenantId, newId, now } = world
  const meetingId = addMeeting(on, world)
  const closed = isBy(closingOf(on), now)
  return items.flatMap((brought, index) => {
    const itemId = newId(brought.broughtAt)
    rows.add('agenda_item', {
      tenant_id: tenantId,
      id: itemId,
      meeting_id: meetingId,
      request_id: brought.request.id,
      report_id: brought.reportId,
      position: index + 1,
      added_by: brought.request.pilot.id,
      added_at: brought.broughtAt,
    })
    if (!closed) return []
    const number = next('decision', 'B-', closingOf(on))
    return [{ id: addDecision({ brought, meetingId, itemId }, number, world), number, brought }]
  })
}

/** Holds every meeting that something was brought to, oldest first, and plans the coming ones. */
export function holdMeetings(
  brought: readonly Brought[],
  coming: readonly Temporal.PlainDate[],
  { next, world }: { readonly next: Numbering; readonly world: World },
): readonly SeedDecision[] {
  const byDay = Map.groupBy(brought, ({ meetingOn }) => meetingOn.toString())
  const days = new Set([...byDay.keys(), ...coming.map(String)])
  return [...days]
    .toSorted()
    .flatMap(day =>
      holdMeeting({ on: Temporal.PlainDate.from(day), items: byDay.get(day) ?? [] }, next, world),
    )
}

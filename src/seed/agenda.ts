import { brusselsDate } from '#kernel/calendar.ts'
import type { SeedComputation } from './enquiry.ts'
import type { SeedRequest } from './files.ts'
import { addMeeting, type Ended, type SeedMeeting } from './meetings.ts'
import { closingOf, momentOf } from './path.ts'
import type { Numbering } from './requests.ts'
import { isBy } from './time.ts'
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

type Item = {
  readonly brought: Brought
  readonly meetingId: string
  readonly itemId: string
  readonly vote: keyof typeof votes
}

/** How the committee of three voted: nobody objected, or one for, one against, and the presidency settled it. */
const votes = {
  agreed: {
    vote_how: 'consensus',
    vote_for: null,
    vote_against: null,
    vote_abstain: null,
    casting_vote: false,
  },
  tied: { vote_how: 'counts', vote_for: 1, vote_against: 1, vote_abstain: 1, casting_vote: true },
} as const

function addDecision({ brought, meetingId, itemId, vote }: Item, number: string, world: World): string {
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
    ...votes[vote],
  })
  return id
}

/** A decision that stands, for the letters. */
export type SeedDecision = { readonly id: string; readonly number: string; readonly brought: Brought }

type Meeting = { readonly on: Temporal.PlainDate; readonly ended: Ended; readonly items: readonly Brought[] }
type Held = {
  readonly meeting: SeedMeeting
  readonly ended: Ended
  readonly decisions: readonly SeedDecision[]
}

/** Of what the program prints, the first grant was a tie: a newcomer finds one in the minutes. */
const tiedIn = ({ ended, items }: Meeting): Brought | undefined =>
  ended === 'held'
    ? items.find(({ adjourned, proposed }) => !adjourned && proposed.outcome === 'grant')
    : undefined

function holdMeeting(held: Meeting, next: Numbering, world: World): Held {
  const { rows, tenantId, newId } = world
  const { on, ended, items } = held
  const meeting = addMeeting(on, ended, world)
  const meetingId = meeting.id
  const tied = tiedIn(held)
  const decisions = items.flatMap((brought, index) => {
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
    if (ended === 'planned') return []
    const number = next('decision', 'B-', closingOf(on))
    const vote = brought === tied ? 'tied' : 'agreed'
    return [{ id: addDecision({ brought, meetingId, itemId, vote }, number, world), number, brought }]
  })
  return { meeting, ended, decisions }
}

/** How many meetings have minutes: printing takes a moment, and the first start is to stay short. */
const withMinutes = 2

/** Holds every meeting that something was brought to, oldest first, and plans the coming ones. */
export function holdMeetings(
  brought: readonly Brought[],
  coming: readonly Temporal.PlainDate[],
  { next, world }: { readonly next: Numbering; readonly world: World },
): { readonly decisions: readonly SeedDecision[]; readonly held: readonly SeedMeeting[] } {
  const byDay = Map.groupBy(brought, ({ meetingOn }) => meetingOn.toString())
  const days = [...new Set([...byDay.keys(), ...coming.map(String)])].toSorted()
  const over = days.filter(day => isBy(closingOf(Temporal.PlainDate.from(day)), world.now))
  const printed = over.slice(-withMinutes)
  const meetings = days.map(day => {
    const ended = printed.includes(day) ? 'held' : over.includes(day) ? 'closed' : 'planned'
    const meeting = { on: Temporal.PlainDate.from(day), ended, items: byDay.get(day) ?? [] } as const
    return holdMeeting(meeting, next, world)
  })
  return {
    decisions: meetings.flatMap(({ decisions }) => decisions),
    held: meetings.filter(({ ended }) => ended === 'held').map(({ meeting }) => meeting),
  }
}

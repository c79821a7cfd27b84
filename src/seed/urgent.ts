import { brusselsDate } from '#kernel/calendar.ts'
import type { SeedRequest } from './files.ts'
import type { SeedMeeting } from './meetings.ts'
import { closingOf, momentOf } from './path.ts'
import type { Numbering } from './requests.ts'
import { at } from './time.ts'
import type { World } from './world.ts'

/** Requests of aid, oldest first, and the meeting that says yes to what could not wait for it. */
export type Ratifying = {
  readonly requests: readonly SeedRequest[]
  readonly meeting: SeedMeeting
  readonly next: Numbering
}

type Given = { readonly request: SeedRequest; readonly decisionId: string; readonly moment: Temporal.Instant }

const cents = 7_500
const motive = 'Trois enfants, rien à manger jusqu’au paiement de lundi.'

function addDecision({ request, decisionId, moment }: Given, number: string, world: World): void {
  const { rows, tenantId, staff } = world
  const president = staff.find(({ roles }) => roles.includes('president'))?.id
  const day = brusselsDate(moment)
  rows.addAs(String(president), 'decision', {
    tenant_id: tenantId,
    id: decisionId,
    version: 1,
    number,
    request_id: request.id,
    dossier_id: request.file.dossierId,
    authority: 'president',
    outcome: 'grant',
    amount_cents: cents,
    per: 'once',
    paid_how: 'counter',
    from_on: day,
    motives_fact: motive,
    motives_law: 'Urgence, loi du 08.07.1976 : article à compléter par le centre.',
    decided_on: day,
    recorded_by: president,
    recorded_at: moment,
    published_at: moment,
    vote_how: 'consensus',
    casting_vote: false,
  })
}

/** Urgent aid that was given the afternoon before the last meeting, signed for, and ratified there. */
export function addRatified({ requests, meeting, next }: Ratifying, world: World): void {
  const { rows, tenantId, newId, staff } = world
  const moment = at(meeting.on.subtract({ days: 1 }), 16)
  const request = requests.findLast(
    ({ path }) => Temporal.Instant.compare(momentOf(path, 'registered') ?? world.now, moment) < 0,
  )
  if (request === undefined) return
  const who = (role: string) => staff.find(({ roles }) => roles.some(held => held === role))?.id
  const decisionId = newId(moment)
  addDecision({ request, decisionId, moment }, next('decision', 'B-', moment), world)
  rows.addAs(String(who('reception')), 'urgent_aid', {
    tenant_id: tenantId,
    id: newId(moment),
    number: next('urgent-aid', 'U-', moment),
    request_id: request.id,
    dossier_id: request.file.dossierId,
    state: 'delivered',
    amount_cents: cents,
    reason: 'Le frigo est vide, l’allocation arrive lundi.',
    paid_how: 'cash-desk',
    asked_by: who('reception'),
    asked_at: moment.subtract({ minutes: 25 }),
    pay_by: brusselsDate(moment),
    decision_id: decisionId,
    decided_by: who('president'),
    decided_at: moment,
    decided_through: 'screen',
    recorded_by: who('president'),
    confirmed_at: moment,
    motive,
    delivered_on: brusselsDate(moment),
    delivered_by: who('finance'),
    received_by: `${request.file.person.givenName} ${request.file.person.familyName}`,
    meeting_id: meeting.id,
    ratified: 'ratified',
    ratified_by: who('secretary'),
    ratified_at: closingOf(meeting.on).subtract({ minutes: 40 }),
  })
}

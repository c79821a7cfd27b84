import type { Facts } from '#capabilities/enquiry/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { loadRows } from '#platform/database/bulk.ts'
import type { Engine } from '#platform/database/engine.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { serviceRows, tenantRows } from '#platform/tenants/new-tenant.ts'
import { holdMeetings, type SeedDecision } from './agenda.ts'
import { demonstrationCentre } from './centre.ts'
import { addCommittee } from './committee.ts'
import { inventRequests, type SeedRequest } from './files.ts'
import { addGuide } from './guide/demonstration.ts'
import { idsFrom } from './ids.ts'
import { addJournal } from './journal.ts'
import { addLedger } from './ledger.ts'
import type { SeedMeeting } from './meetings.ts'
import { meetingAfter, momentOf } from './path.ts'
import { addPayer } from './payer.ts'
import { addPresence } from './presence.ts'
import { createRandom } from './random.ts'
import { addRequest, numbering } from './requests.ts'
import { staffOf } from './staff.ts'
import { tellStory } from './stories.ts'
import { at } from './time.ts'
import { addMessages } from './told.ts'
import { collectRows, type World } from './world.ts'

/** What is invented: how many persons, over how many years, from which state of chance, seen from which moment. */
export type SeedOrder = {
  readonly persons: number
  readonly years: number
  readonly randomState: number
  /** How many notifications at most the program itself is to write, with their letters: the newest ones. */
  readonly letters: number
  /** How many receipts at most are printed: those of the newest requests. */
  readonly receipts: number
  readonly now: Temporal.Instant
}

/** An invented centre, before it is in a database. */
export type Invented = {
  readonly world: World
  readonly requests: readonly SeedRequest[]
  readonly decisions: readonly SeedDecision[]
  /** Meetings whose minutes the program is to print. */
  readonly held: readonly SeedMeeting[]
}

/** The centre, its services and its staff: what stands before the first person comes in. */
function openWorld({ years, randomState, now }: SeedOrder, secrets: Secrets): World {
  const random = createRandom(randomState)
  const newId = idsFrom(random)
  const today = brusselsDate(now)
  const since = at(today.subtract({ years }), 8)
  const rows = collectRows()
  const tenantId = newId(since)
  const services = serviceRows(demonstrationCentre, tenantId, () => newId(since)).rows
  const serviceIds = services.map(({ id }) => String(id))
  const { staff, rows: workers } = staffOf({ tenantId, serviceIds, newId, since })
  for (const row of tenantRows(demonstrationCentre, { id: tenantId, demonstration: true, now: since }).rows)
    rows.add('tenant', row)
  for (const row of services) rows.add('service', row)
  for (const row of workers) rows.add('worker', row)
  const handling = demonstrationCentre.services.map(({ handles }, index) => ({
    id: serviceIds[index] ?? '',
    handles,
  }))
  return { tenantId, random, newId, secrets, now, today, since, staff, services: handling, rows }
}

/** Numbers files and requests in the order in which they came in; each file opens with its first request. */
function openFiles(
  requests: readonly SeedRequest[],
  world: World,
  next: ReturnType<typeof numbering>['next'],
): void {
  const opened = new Set<string>()
  for (const request of requests) {
    const { dossierId, person } = request.file
    const moment = momentOf(request.path, 'registered') ?? world.now
    if (!opened.has(dossierId))
      world.rows.add('dossier', {
        tenant_id: world.tenantId,
        id: dossierId,
        number: next('dossier', '', moment),
        person_id: person.id,
        opened_at: moment,
      })
    opened.add(dossierId)
    addRequest(request, next('request', 'D-', moment), world)
  }
}

/** Invents a whole centre: the same order gives the same rows, whatever the machine and the day. */
export function invent(order: SeedOrder, secrets: Secrets): Invented {
  const world = openWorld(order, secrets)
  const { next, addTo } = numbering()
  const requests = inventRequests(world, order)
  openFiles(requests, world, next)
  const factsOf = new Map<string, Facts>()
  const brought = requests.flatMap(request => tellStory(request, world, factsOf))
  for (const request of requests) addJournal(request, world)
  const soon = meetingAfter(world.today)
  const { decisions, held } = holdMeetings(brought, [soon, soon.add({ days: 7 })], { next, world })
  addGuide(world)
  addLedger(world)
  addPayer(world)
  addCommittee({ requests, held, next }, world)
  addPresence(world)
  addMessages(requests, world)
  addTo(world)
  return { world, requests, decisions, held }
}

/** Puts an invented centre into an empty database, whole or not at all. Needs the owner's login on PostgreSQL. */
export const plant = (pool: Engine['pool'], { world }: Invented): Promise<void> =>
  loadRows(pool, world.tenantId, world.rows.tables())

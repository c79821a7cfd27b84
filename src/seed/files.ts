import { demonstrationCode, personColumns, searchWords } from '#capabilities/people/index.ts'
import type { Kind } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { demonstrationCentre } from './centre.ts'
import { type Fate, inventPath, type Milestone, momentOf, type Path } from './path.ts'
import { inventPerson, type SeedPerson } from './persons.ts'
import type { Scenario } from './scenario.ts'
import { inventScenario } from './scenarios.ts'
import { pilotFor } from './staff.ts'
import { workdayBefore } from './time.ts'
import { urgencies } from './wordings.ts'
import type { Staff, World } from './world.ts'

/** A person's file, before it has a number. */
export type SeedFile = {
  readonly person: SeedPerson
  readonly scenario: Scenario
  readonly dossierId: string
}

/** One request of a file, with all that chance decided about it. */
export type SeedRequest = Fate & {
  readonly id: string
  readonly file: SeedFile
  readonly kind: Kind
  readonly urgency: string | null
  readonly path: Path
  readonly pilot: Staff
  readonly serviceId: string
  /** What was left to the program, which also writes the letter. */
  readonly letter?: Milestone | undefined
  /** The first payment, when that was left to the program too. */
  readonly execution?: Milestone | undefined
}

const kindWeights: readonly (readonly [Kind, number])[] = [
  ['integration-income', 46],
  ['financial-aid', 14],
  ['energy', 10],
  ['housing', 9],
  ['medical-aid', 8],
  ['debt-mediation', 6],
  ['equivalent-aid', 4],
  ['other', 3],
]

const channelWeights: readonly (readonly [string, number])[] = [
  ['counter', 38],
  ['phone', 16],
  ['web', 18],
  ['paper', 12],
  ['visit', 6],
  ['partner', 7],
  ['ex-officio', 3],
]

/** Half of the requests are of the last ten weeks, so that every desk of the demonstration has work today. */
function requestDay({ random, now, today, since }: World): Temporal.PlainDate {
  const days = Math.max(1, Math.floor(since.until(now).total('days')))
  const back = random.chance(0.5) ? random.between(0, Math.min(70, days)) : random.between(0, days)
  return workdayBefore(today.subtract({ days: back }))
}

/** One file in two asks once; the others come back, for the same thing or another. */
const asks = [
  [1, 72],
  [2, 22],
  [3, 6],
] as const

function inventRequest(file: SeedFile, world: World): SeedRequest {
  const { random, newId, now } = world
  const kind = random.weighted(kindWeights)
  const monthly = kind === 'integration-income' || kind === 'equivalent-aid'
  const channel = random.weighted(channelWeights)
  const fate = { requestedOn: requestDay(world), monthly, granted: random.chance(0.86), channel }
  const path = inventPath(fate, random, now)
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  const { pilot, serviceId } = pilotFor(kind, file.person.language, world)
  return {
    ...fate,
    id: newId(path.done[0]?.at ?? now),
    file,
    kind,
    urgency: random.chance(0.07) ? random.pick(urgencies[language]) : null,
    path,
    pilot,
    serviceId,
  }
}

function addPerson({ rows, tenantId, since, secrets, staff }: World, person: SeedPerson): void {
  rows.add('person', {
    tenant_id: tenantId,
    id: person.id,
    ...personColumns(person),
    version: 1,
    created_at: since,
  })
  for (const { word, kind } of searchWords(person))
    rows.add('person_word', { tenant_id: tenantId, word, person_id: person.id, kind })
  if (person.noOnlineView) return
  rows.add('citizen_code', {
    tenant_id: tenantId,
    person_id: person.id,
    code_hash: secrets.hash('citizen-code', tenantId, demonstrationCode(person.id)),
    ask_pin: false,
    created_at: since,
    created_by: staff[0]?.id,
  })
}

/** How many requests wait for their receipt this very moment. */
const waiting = 3

/** The newest requests are not looked at yet: they came by the web or in the letter box. */
function leaveWaiting(requests: readonly SeedRequest[]): readonly SeedRequest[] {
  const fresh = new Set(requests.filter(({ path }) => path.done.length === 2).slice(-waiting))
  return requests.map((request, index) => {
    if (!fresh.has(request)) return request
    const [first, next] = request.path.done
    const path = { done: first === undefined ? [] : [first], next }
    return { ...request, path, channel: index % 2 === 0 ? 'web' : 'paper' }
  })
}

/** Decided so many days ago that a month or two were paid since, all of them by the program. */
const paidDays = { from: 45, to: 95 } as const

/** True for a monthly income that was decided, told and paid since. */
export function isPaidByMonth({ monthly, granted, path }: SeedRequest, today: Temporal.PlainDate): boolean {
  const decided = momentOf(path, 'decided')
  if (!monthly || !granted || decided === undefined) return false
  const { days } = brusselsDate(decided).until(today, { largestUnit: 'days' })
  return days >= paidDays.from && days <= paidDays.to
}

/** How many of those are left to the program from the letter on, so that their persons read letter and payments. */
const paidByProgram = 8

/** The same request, before its decision was told. */
function untold(request: SeedRequest): SeedRequest {
  const { done } = request.path
  const at = done.findIndex(({ what }) => what === 'notified')
  const letter = done[at]
  return { ...request, letter, execution: done[at + 1], path: { done: done.slice(0, at), next: letter } }
}

/** Undoes the last things that happened to some requests: they will be done by the program itself, with its letter. */
function leaveForLetters(
  requests: readonly SeedRequest[],
  { letters, today }: { readonly letters: number; readonly today: Temporal.PlainDate },
): readonly SeedRequest[] {
  if (letters === 0) return requests
  const endedBy = (what: string) => requests.filter(({ path }) => path.done.at(-1)?.what === what)
  const paid = endedBy('paid').filter(request => isPaidByMonth(request, today))
  const chosen = new Set([...endedBy('notified').slice(-letters), ...paid.slice(-paidByProgram)])
  return requests.map(request => (chosen.has(request) ? untold(request) : request))
}

const registeredAt = ({ path }: SeedRequest) => path.done[0]?.at.epochMilliseconds ?? 0

/** Invents persons with their files and requests, in the order in which these came in; none lies in the future. */
export function inventRequests(
  world: World,
  { persons, letters }: { readonly persons: number; readonly letters: number },
): readonly SeedRequest[] {
  const { postalCode, municipality } = demonstrationCentre
  const making = {
    random: world.random,
    newId: world.newId,
    since: world.since,
    until: world.today,
    municipality: { postalCode, name: municipality },
  }
  const requests = Array.from({ length: persons }, (_, nth) => {
    const person = inventPerson(nth, making)
    addPerson(world, person)
    const scenario = inventScenario(world.random)
    const file = { person, scenario, dossierId: world.newId(world.since) }
    return Array.from({ length: world.random.weighted(asks) }, () => inventRequest(file, world))
  }).flat()
  const past = requests.filter(({ path }) => path.done.length > 0)
  const inOrder = past.toSorted((a, b) => registeredAt(a) - registeredAt(b))
  return leaveForLetters(leaveWaiting(inOrder), { letters, today: world.today })
}

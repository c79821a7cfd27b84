import { demonstrationCode, personColumns, searchWords } from '#capabilities/people/index.ts'
import type { Kind } from '#capabilities/requests/index.ts'
import { demonstrationCentre } from './centre.ts'
import { type Fate, inventPath, type Milestone, type Path } from './path.ts'
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
  readonly channel: string
  readonly urgency: string | null
  readonly path: Path
  readonly pilot: Staff
  readonly serviceId: string
  /** What was left to the program, which also writes the letter. */
  readonly letter?: Milestone | undefined
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
  ['counter', 46],
  ['phone', 18],
  ['web', 12],
  ['paper', 8],
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
  const fate = { requestedOn: requestDay(world), monthly, granted: random.chance(0.86) }
  const path = inventPath(fate, random, now)
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  const { pilot, serviceId } = pilotFor(kind, file.person.language, world)
  return {
    ...fate,
    id: newId(path.done[0]?.at ?? now),
    file,
    kind,
    channel: random.weighted(channelWeights),
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

/** Undoes the last thing that happened to some requests: it will be done by the program itself, with its letter. */
function leaveForLetters(requests: readonly SeedRequest[], most: number): readonly SeedRequest[] {
  const notified = requests.filter(({ path }) => path.done.at(-1)?.what === 'notified').slice(-most)
  const chosen = new Set(most === 0 ? [] : notified)
  return requests.map(request => {
    if (!chosen.has(request)) return request
    const { done } = request.path
    return { ...request, letter: done.at(-1), path: { done: done.slice(0, -1), next: done.at(-1) } }
  })
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
  return leaveForLetters(leaveWaiting(inOrder), letters)
}

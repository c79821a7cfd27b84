import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import type { Channel, Kind, State, Step } from '../domain/codes.ts'
import { startClock } from '../store/clocks.ts'
import { openDossier } from '../store/dossiers.ts'
import { nextNumber } from '../store/numbers.ts'
import { insertRequest, moveRequest } from '../store/requests.ts'
import type { Writing } from '../store/writing.ts'

/** What a test says of a request; the rest is an integration income asked at the counter today. */
export type ToldRequest = {
  /** A person who is there already; otherwise Nora Haddad is added. */
  readonly personId?: string
  /** `acknowledged` when left out; reached by the legal moves. */
  readonly state?: State
  readonly kind?: Kind
  readonly channel?: Channel
  /** The caseworker of the general service when left out. */
  readonly pilotId?: string
  readonly serviceId?: string
  /** ISO day; today when left out. The decision is due thirty days later. */
  readonly requestedOn?: string
  readonly urgencyReason?: string
}

/** A file with one request: the ids of both, and of the person. */
export type GivenRequest = {
  readonly personId: string
  readonly dossierId: string
  readonly requestId: string
}

const line: readonly State[] = [
  'acknowledged',
  'enquiry',
  'proposed',
  'decided',
  'notified',
  'in-execution',
  'closed',
]
const stepIn: Readonly<Partial<Record<State, Step>>> = {
  acknowledged: 'first-interview',
  enquiry: 'report',
  proposed: 'committee',
  decided: 'notify',
  notified: 'pay',
  'in-execution': 'review',
}

function wayTo(state: State): readonly State[] {
  if (state === 'received') return []
  if (state === 'transferred' || state === 'withdrawn') return ['acknowledged', state]
  return line.slice(0, line.indexOf(state) + 1)
}

async function walk(writing: Writing, requestId: string, state: State): Promise<void> {
  const nextStepOn = writing.today.add({ days: 3 })
  for (const to of wayTo(state)) {
    const nextStep = stepIn[to] ?? 'none'
    const moved = await moveRequest(writing, {
      requestId,
      to,
      nextStep,
      nextStepOn,
      reason: 'told by a test',
    })
    if (!moved.ok) throw new Error(`The builder made an illegal move to ${to}.`)
  }
}

async function insert(house: TestHouse, writing: Writing, told: ToldRequest & { personId: string }) {
  const { centre } = house
  const { id: dossierId } = await openDossier(writing, told.personId)
  const requestId = uuidv7()
  const requestedOn = told.requestedOn ?? writing.today.toString()
  await insertRequest(writing, {
    id: requestId,
    dossierId,
    number: await nextNumber(writing, { series: 'request', prefix: 'D-' }),
    kind: told.kind ?? 'integration-income',
    channel: told.channel ?? 'counter',
    wording: 'Je n’ai plus rien pour finir le mois.',
    urgencyReason: told.urgencyReason ?? null,
    requestedOn,
    serviceId: told.serviceId ?? centre.services.general,
    pilotId: told.pilotId ?? centre.workers.caseworker,
    pilotReason: { code: 'rule', handles: true, speaks: true, present: true },
    nextStep: 'acknowledge',
    nextStepOn: writing.today.toString(),
  })
  const startsOn = Temporal.PlainDate.from(requestedOn)
  const dueOn = startsOn.add({ days: 30 })
  const clock = { kind: 'decision', startsOn, dueOn, warnOn: dueOn.subtract({ days: 7 }) } as const
  await startClock(writing, { requestId, clock: { ...clock, article: 'test', ruleVersion: '2002-10-01' } })
  return { dossierId, requestId }
}

/** A request in the state a test needs, with its file, its pilot and its decision clock. */
export async function givenRequest(house: TestHouse, told: ToldRequest = {}): Promise<GivenRequest> {
  const personId = told.personId ?? (await givenPerson(house))
  const now = house.clock.now()
  const given = await house.inside(async db => {
    const where = { db, tenantId: house.centre.tenantId, actorId: house.centre.workers.reception }
    const writing = { ...where, now, today: brusselsDate(now) }
    const ids = await insert(house, writing, { ...told, personId })
    await walk(writing, ids.requestId, told.state ?? 'acknowledged')
    return ids
  })
  return { personId, ...given }
}

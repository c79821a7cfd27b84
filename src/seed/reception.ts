import {
  callPerson,
  endVisit,
  type RegisterArrival,
  registerArrival,
  sayWord,
  takePerson,
} from '#capabilities/reception/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Result } from '#kernel/result.ts'
import type { Caller, Executor } from '#platform/command/execute.ts'
import type { SeedRequest } from './files.ts'
import type { PastClock } from './letters.ts'
import { stateOf } from './path.ts'
import type { Invented } from './seed.ts'

/** Who does what is done at the counter. */
type Doing = { readonly execute: Executor; readonly caller: Caller }
type Said = Promise<Result<unknown, { readonly kind: string }>>

/** Something that was done with a visit, so many minutes before the present. */
type Step = { readonly ago: number; readonly act: (doing: Doing, visitId: string) => Said }

const word: Step['act'] = ({ execute, caller }, visitId) => execute(sayWord, caller, { visitId })
const fetched: Step['act'] = ({ execute, caller }, visitId) =>
  execute(callPerson, caller, { visitId, how: 'in-person' })
const called: Step['act'] = ({ execute, caller }, visitId) =>
  execute(callPerson, caller, { visitId, how: 'number', place: 'Bureau 2' })
const taken: Step['act'] = ({ execute, caller }, visitId) => execute(takePerson, caller, { visitId })
const ended: Step['act'] = ({ execute, caller }, visitId) =>
  execute(endVisit, caller, { visitId, agreed: 'La facture est vue. Rendez-vous jeudi avec le service.' })

/** A visit of this morning. `calledAs`: somebody whose name the counter does not know. */
type Scene = Pick<RegisterArrival, 'need' | 'words' | 'reason'> & {
  readonly came: number
  readonly calledAs?: string
  readonly steps: readonly Step[]
}

/** One is gone again, one is in a room, and three wait: one of them for too long without a word. */
const morning: readonly Scene[] = [
  {
    came: 54,
    need: 'question',
    words: 'Une facture d’électricité',
    reason: null,
    steps: [
      { ago: 41, act: fetched },
      { ago: 22, act: ended },
    ],
  },
  {
    came: 38,
    need: 'money',
    words: 'Rien reçu ce mois-ci',
    reason: null,
    steps: [
      { ago: 30, act: word },
      { ago: 12, act: called },
      { ago: 10, act: taken },
    ],
  },
  {
    came: 27,
    need: 'new-request',
    words: 'Première fois ici',
    reason: 'child',
    calledAs: 'Madame avec la poussette',
    steps: [],
  },
  { came: 11, need: 'paper', words: 'Un contrat de bail', reason: null, steps: [{ ago: 9, act: word }] },
  { came: 4, need: 'other', words: 'Une lettre à lire ensemble', reason: null, steps: [] },
]

/** The newest requests that go on, one a person. */
function goingOn(requests: readonly SeedRequest[]): readonly SeedRequest[] {
  const open = requests.filter(({ path }) => ['received', 'enquiry'].includes(stateOf(path)))
  return [...new Map(open.map(request => [request.file.person.id, request])).values()].toReversed()
}

function mustBe<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`An invented visit was refused: ${result.refusal.kind}`)
  return result.value
}

/**
 * Lets the counter of a planted centre have a morning: each visit is written down and called by the program itself, at
 * its own moment of today. Returns how many there are.
 */
export async function welcomeToday(
  { world, requests }: Invented,
  { execute, clock }: { readonly execute: Executor; readonly clock: PastClock },
): Promise<number> {
  const { tenantId, now, today, staff } = world
  const desk = staff.find(({ roles }) => roles.includes('reception'))
  const people = goingOn(requests)
  if (desk === undefined || people.length < morning.length) return 0
  const actor = { kind: 'worker', id: desk.id, roles: desk.roles, serviceIds: [] } as const
  const doing = { execute, caller: { tenantId, actor } }
  const scenes = morning.filter(({ came }) => brusselsDate(now.subtract({ minutes: came })).equals(today))
  for (const [index, { came, steps, calledAs, need, words, reason }] of scenes.entries()) {
    const request = people[index]
    const host = { kind: 'service', id: request?.pilot.serviceId ?? world.services[0]?.id }
    const personId = calledAs === undefined ? request?.file.person.id : null
    const told = { personId, calledAs: calledAs ?? null, need, words, reason, host, encounterId: null }
    clock.set(now.subtract({ minutes: came }))
    const { visitId } = mustBe(await execute(registerArrival, doing.caller, told))
    for (const { ago, act } of steps) {
      clock.set(now.subtract({ minutes: ago }))
      mustBe(await act(doing, visitId))
    }
  }
  return scenes.length
}

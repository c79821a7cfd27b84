import { isPaidByMonth, type SeedRequest } from './files.ts'
import { stateOf } from './path.ts'
import type { Invented } from './seed.ts'

const shownStates = ['received', 'enquiry', 'proposed', 'notified', 'in-execution'] as const
type Shown = (typeof shownStates)[number]

/** Where a request stands once the program did what was left to it. */
export function nowOf({ path, letter, execution }: SeedRequest) {
  if (letter === undefined) return stateOf(path)
  return execution === undefined ? 'notified' : 'in-execution'
}

/** True for whoever reads their file online, in French: what is invented around them is written in French. */
const reads = ({ file: { person } }: SeedRequest): boolean =>
  !person.noOnlineView && !person.noAddress && person.language === 'fr'

/** How much there is to show: letter and payments, a monthly income, the rest. */
function weight(request: SeedRequest, today: Temporal.PlainDate): number {
  if (request.execution !== undefined && isPaidByMonth(request, today)) return 2
  return request.monthly && request.granted ? 1 : 0
}

/**
 * Requests in a state of persons who read their file online, one a person: those with most to show first, then the newest.
 */
export function inState({ requests, world }: Invented, state: Shown): readonly SeedRequest[] {
  const { today } = world
  const open = requests.filter(request => nowOf(request) === state && reads(request))
  const sorted = open.toReversed().toSorted((a, b) => weight(b, today) - weight(a, today))
  const seen = new Set<string>()
  return sorted.filter(({ file: { person } }) => !seen.has(person.id) && seen.add(person.id))
}

/** One request in each of some states: the persons whose codes are told to whoever tries the demonstration. */
export const shownRequests = (invented: Invented): readonly SeedRequest[] =>
  shownStates.flatMap(state => inState(invented, state).slice(0, 1))

import { formatIsoDate, formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import { type Channel, type ClockKind, isEnd, type Kind, type State, type Step } from '../domain/codes.ts'
import type { PilotAway, RequestCard } from '../domain/request.ts'
import { de } from './words.de.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { nl } from './words.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

export const stateName = (state: State, language: Language): string => catalogues[language].state[state]
export const stepName = (step: Step, language: Language): string => catalogues[language].step[step]
/** The step as a letter tells it to a person, in the middle of a sentence. */
export const stepToPerson = (step: Step, language: Language): string =>
  catalogues[language].stepToPerson[step]
export const kindName = (kind: Kind, language: Language): string => catalogues[language].kind[kind]
export const channelName = (channel: Channel, language: Language): string =>
  catalogues[language].channel[channel]
export const clockName = (kind: ClockKind, language: Language): string => catalogues[language].clock[kind]

/** What the sentence about a state is made of. */
export type StateFacts = Pick<RequestCard, 'state' | 'nextStep' | 'nextStepOn' | 'endedOn' | 'clocks'> & {
  readonly pilot: Pick<RequestCard['pilot'], 'name' | 'phone'> & { readonly away?: PilotAway | null }
}

type Telling = {
  readonly m: Sentences<typeof fr>
  readonly pilot: string
  /** The day of the next step, of the answer, of the end: each in words, empty when there is none. */
  readonly next: string
  readonly answer: string
  readonly ended: string
}

const dated = (day: string, sentence: (parts: { date: string }) => string): readonly string[] =>
  day === '' ? [] : [sentence({ date: day })]

const tellings: Readonly<Record<State, (telling: Telling) => readonly string[]>> = {
  received: ({ m, pilot, answer }) => [m.we, m.pilot({ pilot }), ...dated(answer, m.answer)],
  acknowledged: ({ m, pilot, next, answer }) => [
    m.we,
    m.pilot({ pilot }),
    ...dated(next, m.interview),
    ...dated(answer, m.answer),
  ],
  enquiry: ({ m, pilot, answer }) => [m.enquiry({ pilot }), ...dated(answer, m.answer)],
  proposed: ({ m, next, answer }) => [m.proposed, ...dated(next, m.committee), ...dated(answer, m.answer)],
  decided: ({ m, next }) => [m.decided, ...dated(next, m.letter)],
  notified: ({ m, pilot }) => [m.notified, m.explains({ pilot })],
  'in-execution': ({ m, next }) => [m.inExecution, ...dated(next, m.review)],
  closed: ({ m, ended }) => [...dated(ended, m.closed), m.again],
  transferred: ({ m, ended }) => dated(ended, m.transferred),
  withdrawn: ({ m, ended }) => [...dated(ended, m.withdrawn), m.again],
}

/** The next step whose day is told, by state: another one has a day that means something else. */
const dayOf: Readonly<Partial<Record<State, Step>>> = {
  acknowledged: 'first-interview',
  proposed: 'committee',
  decided: 'notify',
  'in-execution': 'review',
}

const dayIn = (day: string | null | undefined, language: Language) =>
  day ? formatLongDate(Temporal.PlainDate.from(day), language) : ''

function lateSentences(card: StateFacts, language: Language): readonly string[] | undefined {
  const decision = card.clocks.find(({ kind, stoppedOn }) => kind === 'decision' && stoppedOn === null)
  if (decision === undefined || decision.breachedAt === null) return undefined
  const m = catalogues[language]
  const { name, phone } = card.pilot.away?.standIn ?? card.pilot
  return [m.late({ date: formatIsoDate(decision.dueOn, language) }), m.lateCall({ pilot: name, phone })]
}

/** Who is away until when and who answers meanwhile, in sentences for everyone; none while the pilot is here. */
export function awaySentences(
  { name, away }: { readonly name: string; readonly away?: PilotAway | null },
  language: Language,
): readonly string[] {
  if (!away) return []
  const m = catalogues[language]
  const { until, standIn } = away
  const told =
    until === null
      ? m.awayOpen({ pilot: name })
      : m.away({ pilot: name, date: formatIsoDate(until, language) })
  return [told, standIn === null ? m.standInNone : m.standIn({ name: standIn.name, phone: standIn.phone })]
}

/**
 * Where a request stands, said to the person: sentences, not a label. The person, the counter and the caseworker all
 * read the same. A delay that ran out is said first, with whom to call.
 */
export function stateSentence(card: StateFacts, language: Language): string {
  const running = card.clocks.find(({ kind, stoppedOn }) => kind === 'decision' && stoppedOn === null)
  const late = lateSentences(card, language)
  const told = tellings[card.state]({
    m: catalogues[language],
    pilot: card.pilot.name,
    next: card.nextStep === dayOf[card.state] ? dayIn(card.nextStepOn, language) : '',
    answer: late === undefined ? dayIn(running?.dueOn, language) : '',
    ended: dayIn(card.endedOn, language),
  })
  const still = (late === undefined ? (running?.suspensions ?? []) : []).map(({ from, until }) =>
    catalogues[language].suspended({
      from: formatIsoDate(from, language),
      until: formatIsoDate(until, language),
    }),
  )
  const away = isEnd(card.state) ? [] : awaySentences(card.pilot, language)
  return [...(late ?? []), ...told, ...still, ...away].join(' ')
}

/** A change of pilot. `on` is an ISO day; `before` is null when nobody was named before. */
export type PilotChange = {
  readonly pilot: string
  readonly phone: string
  readonly before: string | null
  readonly on: string
}

/** Who looks after the request since when, and what stays: the same words on the phone, on paper and in the file. */
export function pilotSentences(
  { pilot, phone, before, on }: PilotChange,
  language: Language,
): readonly [string, ...string[]] {
  const m = catalogues[language]
  return [
    m.pilotChanged({ pilot, date: formatIsoDate(on, language) }),
    ...(before === null ? [] : [m.pilotBefore({ before })]),
    m.pilotReach({ pilot, phone }),
    m.pilotKept,
    m.pilotNoRepeat,
  ]
}

/** What a letter about a new pilot is about. */
export const pilotSubject = (language: Language): string => catalogues[language].pilotSubject

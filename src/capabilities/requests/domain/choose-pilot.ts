import type { Kind } from './codes.ts'
import type { PilotReason } from './request.ts'

/** A caseworker who may be named, as they stand today. Days are ISO texts. */
export type Candidate = {
  readonly id: string
  /** The stable order in which equals come. */
  readonly sortKey: string
  /** Codes of the languages spoken: `fr`, `ar`… */
  readonly languages: readonly string[]
  /** The services worked in, each with the kinds of request it handles. */
  readonly services: readonly { readonly id: string; readonly handles: readonly string[] }[]
  /** Away today: until when, null when not known yet. Null itself: here. */
  readonly away: { readonly until: string | null } | null
  /** The kinds known well. */
  readonly knows: readonly string[]
  /** What the open requests looked after weigh now, by the rules of the centre. */
  readonly load: number
  /** Already the pilot of another open request of this person. */
  readonly continues: boolean
}

/** What is asked, by whom: what the choice depends on. */
export type Asked = {
  readonly kind: Kind
  /** Codes of the languages that the person speaks, the best first. */
  readonly languages: readonly string[]
}

/** Who was chosen, for which service, and why. */
export type Choice = {
  readonly pilotId: string
  readonly serviceId: string
  readonly reason: Exclude<PilotReason, { code: 'human' | 'hand-off' }>
}

type Weighed = {
  readonly candidate: Candidate
  readonly serviceId: string
  readonly present: boolean
  readonly continues: boolean
  readonly handles: boolean
  readonly speaks: boolean
  readonly knows: boolean
}

function weigh(candidate: Candidate, { kind, languages }: Asked): readonly Weighed[] {
  const handling = candidate.services.find(({ handles }) => handles.includes(kind))
  const service = handling ?? candidate.services[0]
  if (service === undefined) return []
  const present = candidate.away === null
  const weighed = {
    candidate,
    serviceId: service.id,
    present,
    continues: candidate.continues && present,
    handles: handling !== undefined,
    speaks: languages.some(language => candidate.languages.includes(language)),
    knows: candidate.knows.includes(kind),
  }
  return [weighed]
}

type Quality = 'continues' | 'handles' | 'present' | 'speaks' | 'knows'

/** Negative when the first has the quality and the second has not. */
const by = (quality: Quality, a: Weighed, b: Weighed): number => Number(b[quality]) - Number(a[quality])

function compare(a: Weighed, b: Weighed): number {
  return (
    by('continues', a, b) ||
    by('handles', a, b) ||
    by('present', a, b) ||
    by('speaks', a, b) ||
    by('knows', a, b) ||
    a.candidate.load - b.candidate.load ||
    (a.candidate.sortKey < b.candidate.sortKey ? -1 : 1)
  )
}

/**
 * Names the pilot of a new request: whoever already looks after the person; otherwise somebody of a service that
 * handles the kind, who is here, who speaks the person's language, who knows the kind well, with the lightest load.
 * Nobody is named by chance: equals come in a stable order. Somebody is always named while one caseworker has a service, even away.
 *
 * The reason says which of these held, and never a count of anybody's work.
 */
export function choosePilot(candidates: readonly Candidate[], asked: Asked): Choice | undefined {
  const [best] = candidates.flatMap(candidate => weigh(candidate, asked)).toSorted(compare)
  if (best === undefined) return undefined
  const { candidate, serviceId, continues, handles, speaks, knows, present } = best
  const reason = continues
    ? ({ code: 'continuity' } as const)
    : ({ code: 'rule', handles, speaks, knows, present } as const)
  return { pilotId: candidate.id, serviceId, reason }
}

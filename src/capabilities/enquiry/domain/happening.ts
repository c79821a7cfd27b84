/** What a line of the timeline comes from. */
export const happeningSources = ['act', 'meeting', 'letter'] as const
export type HappeningSource = (typeof happeningSources)[number]

/** Something that happened in a file. `at` is an ISO instant, or an ISO day when no hour is known. */
export type Happening = {
  readonly id: string
  readonly at: string
  readonly source: HappeningSource
  /** The name of the act, the kind of the encounter, or the kind of the letter. */
  readonly code: string
  readonly planned: boolean
  readonly actorKind: 'worker' | 'person' | 'system'
  readonly who: string | null
  /** The number of the other file it comes from, when two files became one. */
  readonly file?: string | null
}

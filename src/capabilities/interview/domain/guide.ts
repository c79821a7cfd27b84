/** What of the file is shown beside a question. */
export const knownParts = ['household', 'resources', 'situation', 'notes'] as const
export type KnownPart = (typeof knownParts)[number]

/** One question of a glance guide, in the language of its guide. `source`: the text that asks it; null when none does. */
export type GuideQuestion = {
  readonly ask: string
  readonly why: string
  readonly source: string | null
  readonly known: KnownPart | null
}

/** The most questions that one glance may hold. */
export const mostQuestions = 24
/** How long a question, its reason or its source may be, in characters. */
export const longestQuestion = 200

/** A guide as it stands. `ownerName` null: nobody of the house changed it yet. */
export type Guide = {
  readonly version: number
  readonly ownerName: string | null
  readonly questions: readonly GuideQuestion[]
}

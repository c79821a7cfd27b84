/** Whether the public page of who is who names persons. */
export const namings = ['services', 'names'] as const

/** What a centre chose for its public pages. */
export type GuideSettings = {
  readonly names: (typeof namings)[number]
  /** The site of the commune that these pages are a part of. */
  readonly communeName: string | null
  readonly communeUrl: string | null
}

/** What holds until a centre chooses: services without names, pages of its own. */
export const plainSettings: GuideSettings = { names: 'services', communeName: null, communeUrl: null }

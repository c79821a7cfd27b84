/** The doors by which a person asks. What the centre opens by itself comes through none. */
export const doors = ['web', 'counter', 'phone', 'paper', 'partner', 'visit'] as const
export type Door = (typeof doors)[number]

/** The door of who has a screen; the others are held against it. */
export const digital = 'web' as const satisfies Door

/** What a person waits for, in the order in which it comes, each in days since the day they asked. */
export const waits = ['receipt', 'word', 'report', 'decision', 'letter'] as const
export type Wait = (typeof waits)[number]

/** What is compared between doors: the others follow from these. */
export const compared = ['word', 'receipt', 'decision'] as const satisfies readonly Wait[]
export type Compared = (typeof compared)[number]

/** What is only counted: asked, given, not given, taken back, begun and never sent. */
export const ends = ['asked', 'granted', 'refused', 'withdrawn', 'left'] as const
export type End = (typeof ends)[number]

export type Measure = Wait | End

/** How many requests had something after so many days. `month` is the first day (ISO) of the month it came in. */
export type Counted = {
  readonly month: string
  readonly kind: string
  readonly door: Door
  readonly measure: Measure
  readonly days: number
  readonly count: number
}

/** A month's first day. */
export const monthOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.with({ day: 1 })

/** The last month (its first day) that is over on a day. */
export const lastWhole = (today: Temporal.PlainDate): Temporal.PlainDate =>
  monthOf(today).subtract({ months: 1 })

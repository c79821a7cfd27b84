/** How long the other side may be away before the next way is taken: a day. */
export const patienceHours = 24

/** Minutes until something is tried again, by how often it was: longer each time, two hours at most. */
export const waitMinutes = (tries: number): number => Math.min(120, 5 * 2 ** Math.max(0, tries - 1))

/** How long what was handed over may take before it counts as cut off. */
export const handingMinutes = 10

/** Whether the other side was away for so long that one goes on to the next way. */
export const isPatienceOver = (queuedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(queuedAt.add({ hours: patienceHours }), now) <= 0

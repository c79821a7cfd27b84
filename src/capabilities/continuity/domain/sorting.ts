import type { PaidEntry } from './run-entry.ts'

/** Which rows of this database a told payment fits to. */
export type Fit = {
  readonly endToEndId: string
  /** The right is known here. */
  readonly right: boolean
  readonly termId: string | null
  readonly itemId: string | null
  readonly routeId: string | null
  /** The run under which this database knows the payment, if it does. */
  readonly runId: string | null
}

export type UnmatchedReason = 'no-right' | 'no-term' | 'no-route' | 'other-attempt'

/** Told payments, sorted: those that have a place here, tied to it, and those that have none, each with why. */
export type Sorted = {
  readonly placed: readonly PaidEntry[]
  readonly unmatched: readonly { readonly payment: PaidEntry; readonly reason: UnmatchedReason }[]
}

const reasonOf = (fit: Fit | undefined, runId: string): UnmatchedReason | undefined => {
  if (fit === undefined || !fit.right) return 'no-right'
  if (fit.runId !== null && fit.runId !== runId) return 'other-attempt'
  if (fit.itemId === null && fit.termId === null) return 'no-term'
  return fit.routeId === null ? 'no-route' : undefined
}

/**
 * Finds each told payment its place. A decision, a term or a route that came after the backup is not here any more:
 * with the right, another term and route of the same right stand in; without it, a human says what it was.
 */
export function sortPayments(
  payments: readonly PaidEntry[],
  fits: ReadonlyMap<string, Fit>,
  runId: string,
): Sorted {
  const placed: PaidEntry[] = []
  const unmatched: Sorted['unmatched'][number][] = []
  for (const payment of payments) {
    const fit = fits.get(payment.endToEndId)
    const reason = reasonOf(fit, runId)
    if (reason !== undefined) unmatched.push({ payment, reason })
    else
      placed.push({
        ...payment,
        routeId: fit?.routeId ?? payment.routeId,
        item: {
          ...payment.item,
          id: fit?.itemId ?? payment.item.id,
          termId: fit?.termId ?? payment.item.termId,
        },
      })
  }
  return { placed, unmatched }
}

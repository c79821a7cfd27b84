import { lastDayOf, type Month } from './month.ts'
import type { Purpose } from './purposes.ts'

/** Why a month cannot be closed yet. */
export type Block =
  | { readonly kind: 'MonthNotOver'; readonly lastDay: string }
  | { readonly kind: 'EarlierOpen'; readonly month: Month }
  | { readonly kind: 'RunUnapproved'; readonly runId: string; readonly number: string }
  | { readonly kind: 'RunUnbooked'; readonly runId: string; readonly number: string }
  | { readonly kind: 'StepsUnbooked'; readonly count: number }
  | { readonly kind: 'EntriesUnexplained'; readonly count: number }
  | {
      readonly kind: 'Unassigned'
      readonly purpose: Purpose
      readonly cents: number
      readonly accountId: string
    }
  | {
      readonly kind: 'RateDiffers'
      readonly year: number
      readonly article: string
      readonly percent: number
      readonly lawPercent: number | null
    }

/** A month that is closed stays so. */
export type ClosedAlready = { readonly kind: 'AlreadyClosed' }

/** Blocks that only the calendar knows. */
export const calendarBlocks = (month: Month, today: Temporal.PlainDate): readonly Block[] =>
  lastDayOf(month) >= today.toString() ? [{ kind: 'MonthNotOver', lastDay: lastDayOf(month) }] : []

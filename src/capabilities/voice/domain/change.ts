import { z } from 'zod'
import { relations } from '#law/integration-income/index.ts'

/** What happened in the household or to an income. */
export const happenings = ['came', 'left', 'born', 'began', 'changed', 'ended'] as const

/** What a declared change says besides words. Days ISO, amounts integer cents a month. */
export const changeDetail = z.strictObject({
  on: z.iso.date().nullable(),
  what: z.enum(happenings).nullable(),
  relation: z.enum(relations).nullable(),
  /** The member who left, or the income that changed or ended. */
  factId: z.uuid().nullable(),
  cents: z.int().min(0).max(100_000_000).nullable(),
  /** An account as it was typed and checked; nobody is paid there before a human has seen a paper. */
  iban: z.string().max(34).nullable(),
})
export type ChangeDetail = z.infer<typeof changeDetail>

/** Nothing said beyond words. */
export const nothingChanged: ChangeDetail = {
  on: null,
  what: null,
  relation: null,
  factId: null,
  cents: null,
  iban: null,
}

/** What the calculation gives now and would give then, in cents a month: told with the words "not a decision". */
export type Estimate = { readonly nowCents: number; readonly thenCents: number }

/** Reads back a detail that was kept; anything else is a bug. */
export const keptDetail = changeDetail.partial().extend({
  estimate: z.strictObject({ nowCents: z.int(), thenCents: z.int() }).nullish(),
})
export type KeptDetail = z.infer<typeof keptDetail>

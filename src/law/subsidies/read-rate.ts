import {
  type Fault,
  fault,
  isoDate,
  nullable,
  optional,
  type Reader,
  readJson,
  record,
  whole,
} from '#kernel/reading.ts'
import type { Result } from '#kernel/result.ts'
import type { RateFacts } from '#law/subsidies/rate.ts'

/**
 * The facts a subsidy rate rests on, read strictly.
 *
 * @source L. 26.05.2002, art. 32; the shape is documented in docs/law/subsidies.md.
 */
const people: Reader<number> = (json, reading) =>
  typeof json === 'number' && Number.isFinite(json) && json >= 0 && json <= 1_000_000
    ? json
    : fault(reading, 'a number of people')

/** A booked rate makes it a check. */
export type RateQuestion = RateFacts & { readonly bookedRate: number | null }

const question: Reader<RateQuestion> = record({
  on: isoDate,
  average: people,
  averageBefore: people,
  previousRate: optional(nullable(whole(0, 100)), null),
  bookedRate: optional(nullable(whole(0, 100)), null),
})

/** The question, or every fault in it with its place. */
export const parseRateQuestion = (json: unknown): Result<RateQuestion, readonly Fault[]> =>
  readJson(json, question)
